import type { Outcome, TargetKind } from "../../model/enumerations";
import { isEqual } from "../../numbers";
import { dateInWords } from "../../periods";
import type { Comparison, Setting } from "../verdict/situation";
import { actualClause, goalClause } from "./clauses";
import { windowInWords } from "./dates";
import { decimalsFor, printerWith, staysInOrder, type Printer } from "./printer";
import { scaleOf } from "./scale";

/** Sentence of a row that has no target, no actual, no period, or nothing to compare. */
export function notJudgedSentence(
  outcome: Outcome,
  setting: Setting,
  comparison: Comparison | undefined,
): string {
  const { input } = setting;
  const printer = plainPrinter(setting);
  if (input.target === undefined) {
    const lead =
      input.actual === undefined ? "" : `${actualClause(setting, input.actual, printer)}，`;
    return `${lead}未设目标，不作评判`;
  }
  const goal = goalClause(setting, input.target, printer);
  if (outcome === "not_comparable") return `${goal}，实际数与目标的口径或单位不同，不能比较`;
  if (input.undated === true) {
    const lead =
      comparison === undefined ? "" : `${actualClause(setting, comparison.actual, printer)}，`;
    return `${lead}${goal}，资料未载明期限，只列示，不评判`;
  }
  return `${goal}${lastYearRemark(setting, input.target, printer)}；${absence(setting)}`;
}

/** Why there is no actual: the time has not begun, or nobody has filled it in. */
function absence({ input, window }: Setting): string {
  if (window === undefined)
    return `${actualName[input.kind] ?? "完成数"}尚未填报，数据截至日期不明`;
  if (input.asOf !== undefined && input.asOf < window.start) {
    return `目标期自${dateInWords(window.start)}起，尚未开始`;
  }
  const wanted = `${windowInWords(window)}${actualName[input.kind] ?? "完成数"}尚未填报`;
  return input.asOf === undefined ? `${wanted}，数据截至日期不明` : wanted;
}

const actualName: Partial<Record<TargetKind, string>> = {
  growth: "增速",
  points: "变动",
  ceiling: "实际数",
  rank: "位次",
  multiple: "倍数",
  milestone: "完成情况",
};

/** A target that asks for less than last year brought is worth a word: ，低于上年实际81.8亿元 */
function lastYearRemark({ input, runsDown }: Setting, target: number, printer: Printer): string {
  const last = input.lastYearActual;
  if (last === undefined || (input.kind !== "level" && input.kind !== "growth")) return "";
  const isWeaker = runsDown ? target > last : (input.targetUpper ?? target) < last;
  if (!isWeaker || isEqual(target, last)) return "";
  return `，${runsDown ? "高于" : "低于"}上年实际${printer.print(last)}`;
}

function plainPrinter({ input }: Setting): Printer {
  const scale = scaleOf(input);
  const { target, lastYearActual } = input;
  const facts =
    target === undefined || lastYearActual === undefined
      ? []
      : [staysInOrder(scale.toShown(target), scale.toShown(lastYearActual))];
  return printerWith(scale, decimalsFor(scale.decimals, facts));
}
