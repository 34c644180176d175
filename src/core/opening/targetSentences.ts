import type { Ledger } from "../ledger";
import { dateInWords, hasTime } from "../periods";
import { targetLines, type TargetLine } from "../summary";
import { lags } from "../targets";
import { outcomesInWords } from "./outcomesInWords";
import { saidReached, saidTarget } from "./saidTarget";
import { unreadTargets } from "./unreadTargets";
import type { Sentence } from "./sentence";

const mostNamed = 6;

/** Those of the targets that lag, in their order. */
export function laggingTargets(lines: readonly TargetLine[]): readonly TargetLine[] {
  return lines.filter(({ judgement }) => lags(judgement.outcome));
}

/** Targets by outcome, then the worst of them with their figures; `list` is where the others stand. */
export function targetSentences(ledger: Ledger, area: string, list: string): readonly Sentence[] {
  const lines = targetLines(ledger, area);
  if (lines.length === 0) return [];
  const worst = laggingTargets(lines);
  const told = worstSentence(ledger, worst, { named: mostNamed, list, lines });
  return [countSentence(ledger, area, lines), ...(told ? [told] : [])];
}

function countSentence(ledger: Ledger, area: string, lines: readonly TargetLine[]): Sentence {
  const [first, ...others] = lines;
  const isOneTime =
    first !== undefined &&
    hasTime(ledger.periodOf(first.target.period)) &&
    others.every(({ period }) => period === first.period);
  const asOf = ledger.asOf === undefined ? "" : `截至${dateInWords(ledger.asOf)}`;
  const told = outcomesInWords(
    lines.map(({ judgement }) => judgement.outcome),
    ledger.rules,
  );
  return {
    time: "",
    text: `${isOneTime ? first.period : ""}设目标${lines.length}项，${asOf}${told}${unreadTargets(ledger, [area])}`,
    weight: 95,
    isOfTargets: true,
    rows: lines.map(({ target }) => target),
  };
}

/** The worst with their figures; its shorter forms name fewer and count the rest. */
function worstSentence(
  ledger: Ledger,
  worst: readonly TargetLine[],
  {
    named,
    list,
    lines,
  }: {
    readonly named: number;
    readonly list: string;
    readonly lines: readonly TargetLine[];
  },
): Sentence | undefined {
  if (worst.length === 0 || named === 0) return undefined;
  const told = worst.slice(0, named);
  const clauses = told.map((line) => saidLagging(ledger, line, lines));
  const rest = worst.length > told.length ? `；等${worst.length}项（见${list}）` : "";
  return {
    time: "",
    text: `其中${clauses.join("；")}${rest}`,
    weight: 92,
    isOfTargets: true,
    rows: told.map(({ target }) => target),
    shorter: worstSentence(ledger, worst, { named: told.length - 1, list, lines }),
  };
}

/** 固定资产投资（滞后序时进度）完成47.0%，落后序时3.0个百分点: one of a county's targets that lags. */
export function saidLagging(
  ledger: Ledger,
  line: TargetLine,
  lines: readonly TargetLine[],
): string {
  return `${saidTarget(line, lines)}（${line.judgement.word}）${saidReached(ledger, line)}`;
}
