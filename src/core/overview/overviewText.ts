import { listInWords, type Ledger } from "../ledger";
import type { Area } from "../model/dataset";
import { pillars } from "../model/enumerations";
import { knowsCooperation, outcomesInWords, unreadTargets } from "../opening";
import { dateInWords } from "../periods";
import { lags } from "../targets";
import type { ComparedDoubling } from "./comparedDoublings";
import {
  outcomesOf,
  type CountedCounty,
  type CountyTargets,
  type LaggingTarget,
} from "./countedTargets";

interface Told {
  readonly targets: readonly CountyTargets[];
  /** Worst first. */
  readonly counted: readonly CountedCounty[];
  readonly lagging: readonly LaggingTarget[];
  readonly doublings: readonly ComparedDoubling[];
}

/** One paragraph: how many counties and what their targets have come to, who is furthest behind, what is missing. */
export function overviewText(ledger: Ledger, counties: readonly Area[], told: Told): string {
  if (counties.length === 0) return "";
  return [countSentence(ledger, told), worstSentence(told), missingSentence(ledger, told)]
    .filter((sentence) => sentence !== "")
    .map((sentence) => `${sentence}。`)
    .join("");
}

function countSentence(ledger: Ledger, { targets }: Told): string {
  const withTargets = targets.filter(({ lines }) => lines.length > 0);
  const asOf = ledger.asOf === undefined ? "" : `截至${dateInWords(ledger.asOf)}，`;
  const count = `${asOf}${targets.length}个旗县`;
  if (withTargets.length === 0) return `${count}都没有设目标`;
  const outcomes = outcomesOf(targets);
  const isAll = withTargets.length === targets.length;
  const whose = isAll ? count : `${count}中${withTargets.length}个设有目标`;
  const unread = unreadTargets(
    ledger,
    targets.map(({ county }) => county.area),
  );
  return `${whose}${isAll ? "" : "，"}共设目标${outcomes.length}项，${outcomesInWords(outcomes, ledger.rules)}${unread}`;
}

function worstSentence({ targets, counted, lagging }: Told): string {
  const [county] = counted;
  const [target] = lagging;
  if (!county || !target) return "";
  const own = targets.find((one) => one.county === county.county)?.lines ?? [];
  const behind = own.filter(({ judgement }) => lags(judgement.outcome)).length;
  const most = `${county.county.name}（${behind}项）`;
  const furthest = `${target.county.name}“${target.name}”（${target.word}），${target.reached}`;
  return `滞后目标共${lagging.length}项，滞后最重的旗县是${most}，滞后最重的目标是${furthest}`;
}

function missingSentence(ledger: Ledger, { targets, doublings }: Told): string {
  const withoutTargets = targets.filter(({ lines }) => lines.length === 0);
  const withoutWork = targets.filter(({ county }) => !knowsCooperation(ledger, county.area));
  const withoutBase = doublings.reduce((sum, row) => sum + row.withoutBase, 0);
  const isNone = withoutBase === Object.keys(pillars).length * targets.length;
  const names = (found: readonly CountyTargets[]): string =>
    listInWords(found.map(({ county }) => county.name));
  const isAnyTarget = withoutTargets.length < targets.length;
  const clauses = [
    ...(withoutTargets.length === 0 || !isAnyTarget ? [] : [`${names(withoutTargets)}没有目标`]),
    ...(withoutWork.length === 0 ? [] : [`${names(withoutWork)}没有京蒙协作的数`]),
    ...(withoutBase === 0 ? [] : [`六个倍增${isNone ? "都" : `中${withoutBase}项`}缺基数`]),
  ];
  return clauses.length === 0 ? "" : `资料和台账中，${clauses.join("；")}`;
}
