import { groupBy } from "../groupBy";
import type { Ledger } from "../ledger";
import { outcomes, type Outcome } from "../model/enumerations";
import { dateInWords } from "../periods";
import { targetLines, type TargetLine } from "../summary";
import { outcomeWord } from "../targets";
import type { Sentence } from "./sentence";

const mostNamed = 6;
const unjudged: ReadonlySet<Outcome> = new Set([
  "not_reported",
  "not_due",
  "no_period",
  "no_target",
]);
const lagging: ReadonlySet<Outcome> = new Set(["missed", "far_behind", "behind", "off_target"]);

/** Targets by outcome, then the worst of them with their figures. */
export function targetSentences(ledger: Ledger, area: string): readonly Sentence[] {
  const lines = targetLines(ledger, area);
  if (lines.length === 0) return [];
  const worst = lines.filter(({ judgement }) => lagging.has(judgement.outcome));
  return [countSentence(ledger, lines), ...worstSentence(worst)];
}

function countSentence(ledger: Ledger, lines: readonly TargetLine[]): Sentence {
  const periods = new Set(lines.map(({ period }) => period));
  const [period = ""] = periods.size === 1 ? periods : [];
  const byOutcome = groupBy(lines, ({ judgement }) => judgement.outcome);
  const counted = (isJudged: boolean): string =>
    // Best first: what is done is said before what lags.
    (Object.keys(outcomes) as Outcome[])
      .reverse()
      .filter((outcome) => unjudged.has(outcome) !== isJudged)
      .flatMap((outcome) => {
        const count = byOutcome.get(outcome)?.length ?? 0;
        return count === 0 ? [] : [`${outcomeWord(outcome, ledger.rules)}${count}项`];
      })
      .join("、");
  const asOf = ledger.asOf === undefined ? "" : `截至${dateInWords(ledger.asOf)}`;
  const judged = counted(true) === "" ? "都没有可判断的完成数" : counted(true);
  const rest = counted(false);
  const told = `${asOf}${judged}${rest === "" ? "" : `（${rest}）`}`;
  return {
    time: "",
    text: `${period}设目标${lines.length}项，${told}`,
    weight: 95,
    rows: lines.map(({ target }) => target),
  };
}

function worstSentence(worst: readonly TargetLine[]): readonly Sentence[] {
  if (worst.length === 0) return [];
  const named = worst.slice(0, mostNamed);
  const clauses = named.map(
    ({ name, judgement }) => `${name}（${judgement.word}）${judgement.reason.replace(/。$/, "")}`,
  );
  const rest = worst.length - named.length;
  return [
    {
      time: "",
      text: `其中${clauses.join("；")}${rest > 0 ? `；另有${rest}项滞后或未达标` : ""}`,
      weight: 92,
      rows: worst.map(({ target }) => target),
    },
  ];
}
