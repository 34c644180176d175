import type { Qualifier, TargetKind } from "../../model/enumerations";
import { isEqual } from "../../numbers";
import { hasBrokenLimit } from "../verdict/outcomeOf";
import type { Setting } from "../verdict/situation";
import { periodOf } from "./dates";
import type { Printer } from "./printer";
import type { Story } from "./story";

const before: Record<Qualifier, string> = {
  exact: "",
  at_least: "不少于",
  at_most: "不超过",
  approx: "约",
};
const after: Record<Qualifier, string> = {
  exact: "",
  at_least: "以上",
  at_most: "以内",
  approx: "左右",
};

/** What was reached, by kind: 上半年增长5.4%, 列第28位, 累计完成7.04亿元, 登记失业率4.1%. */
export function actualClause(setting: Setting, actual: number, printer: Printer): string {
  const { input, reading } = setting;
  const qualifier = before[input.actualQualifier ?? "exact"];
  const amount = qualifier + printer.print(actual);
  const magnitude = qualifier + printer.print(Math.abs(actual));
  const expected = input.isEstimate === true ? "预计" : "";
  const summed = reading === "cumulative" && input.measure === "flow" ? "累计" : "";
  switch (input.kind) {
    case "growth":
      return `${periodOf(setting)}${expected}${actual < 0 ? "下降" : "增长"}${magnitude}`;
    case "points":
      return `${periodOf(setting)}${expected}${actual < 0 ? "下降" : "提高"}${magnitude}`;
    case "rank":
      return expected + rankClause(printer.digits(actual), input.actualQualifier ?? "exact");
    case "multiple":
      return `${expected}${summed}达到基期的${amount}`;
    case "increase":
      return `${expected}${summed}${actual < 0 ? "减少" : "增加"}${magnitude}`;
    case "milestone":
      return `${expected}完成${amount}`;
    default:
      return reading === "cumulative"
        ? `${expected}${summed}完成${amount}`
        : `${input.name ?? (expected === "" ? "实际" : "")}${expected}${amount}`;
  }
}

/** What was asked for, by kind: 目标6%以上, 控制目标5%以内, 目标前30位, 目标10至12家. */
export function goalClause(setting: Setting, target: number, printer: Printer): string {
  const { input } = setting;
  const { actual, targetUpper } = input;
  const qualifier = after[input.targetQualifier ?? "exact"];
  if (input.kind === "rank") {
    return `目标前${rangeText(target, targetUpper, printer)}`;
  }
  if (input.kind === "ceiling") {
    const range = rangeText(target, targetUpper, printer);
    return `控制目标${range}${targetUpper === undefined ? "以内" : ""}`;
  }
  const verb = changeVerb(setting, target, actual);
  const isFall = verb === "下降" || verb === "减少";
  const sign = isFall ? -1 : 1;
  const upper = targetUpper === undefined ? undefined : sign * targetUpper;
  return `目标${verb}${rangeText(sign * target, upper, printer)}${qualifier}`;
}

/** The verb of a change; left out where the actual beside it has just said the same one. */
function changeVerb({ input }: Setting, target: number, actual: number | undefined): string {
  const { targetUpper } = input;
  const verbs = { growth: ["增长", "下降"], points: ["提高", "下降"], increase: ["增加", "减少"] };
  if (input.kind !== "growth" && input.kind !== "points" && input.kind !== "increase") return "";
  const [rise = "", fall = ""] = verbs[input.kind];
  if (Math.max(target, targetUpper ?? target) < 0) return fall;
  return actual === undefined || actual < 0 ? rise : "";
}

function rangeText(lower: number, upper: number | undefined, printer: Printer): string {
  if (upper === undefined) return printer.print(lower);
  const first = printer.unit === "%" ? printer.print(lower) : printer.digits(lower);
  return `${first}至${printer.print(upper)}`;
}

function rankClause(place: string, qualifier: Qualifier): string {
  if (qualifier === "at_most") return `列前${place}位`;
  if (qualifier === "at_least") return `位次数不少于${place}位`;
  return `列${before[qualifier]}第${place}位`;
}

/** How far actual and target are apart: 低0.6个百分点, 未突破, 还差5位, 多0.5亿元. */
export function deviationClause({ setting, comparison, printer }: Story): string {
  const { actual, reach, limit, isMet, isBeyond } = comparison;
  const { kind } = setting.input;
  if (comparison.isShortAtLine) return `恰在目标线上，${inexactWord(setting)}`;
  if (isMet && kind === "ceiling") return "未突破";
  if (isMet && (kind === "rank" || kind === "milestone")) return "已达到";
  if (isEqual(actual, reach) && reach === limit) return "正好达到";
  if (isMet && !isBeyond) return "已达到";
  const mark = isMet ? limit : reach;
  const distance = printer.distance(actual, mark);
  if (hasBrokenLimit(setting, comparison)) return `已突破控制数，超出${distance}`;
  if (kind === "ceiling") return `突破${distance}`;
  if (kind === "rank" || (setting.reading === "milestone" && !isMet && !setting.runsDown))
    return `还差${distance}`;
  const end = reach === limit ? "" : isMet === setting.runsDown ? "比下限" : "比上限";
  const fall = Math.max(actual, mark) < 0 ? fallWords[kind] : undefined;
  const [more, less] = fall ?? comparatives(setting, printer);
  return `${end}${actual > mark ? more : less}${distance}`;
}

/** Why a figure just at a line does not count as having reached it. */
export function inexactWord({ input }: Setting): string {
  const word = before[input.actualQualifier ?? "exact"];
  return `“${word}”的数不按达到计`;
}

type Comparatives = readonly [more: string, less: string];

/** Two falls are compared as falls: −2.1 is more than −3, and fell less. */
const fallWords: Partial<Record<TargetKind, Comparatives>> = {
  growth: ["少降", "多降"],
  points: ["少降", "多降"],
  increase: ["少减", "多减"],
};

function comparatives({ input, reading }: Setting, printer: Printer): Comparatives {
  if (reading === "cumulative" || reading === "milestone") return ["超出", "还差"];
  const isRelative = ["%", "个百分点", "倍"].includes(printer.unit) || input.unit === undefined;
  return isRelative ? ["高", "低"] : ["多", "少"];
}
