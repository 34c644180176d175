import type { Outcome, TargetKind } from "../../model/enumerations";
import { isEqual } from "../../numbers";
import { dateInWords } from "../../periods";
import { isBeforeStart, isOver } from "../verdict/outcomeOf";
import type { Comparison, Setting } from "../verdict/situation";
import { actualClause, goalClause } from "./clauses";
import { notBegun, windowInWords } from "./dates";
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
  const { target, actual } = input;
  const lead = actual === undefined ? "" : `${actualClause(setting, actual, printer)}，`;
  if (target === undefined) return `${lead}未设目标，不作评判`;
  const goal = goalClause(setting, target, printer);
  if (outcome === "not_comparable") return `${goal}，实际数与目标的口径或单位不同，不能比较`;
  if (input.undated === true) {
    return `${comparison === undefined ? "" : lead}${goal}，资料未载明期限，只列示，不评判`;
  }
  if (outcome === "day_missing") return `${lead}${goal}，数据截至日期未填，补填后再评判`;
  const lastYear = lastYearClause(setting, target, printer);
  const isBeside = isBeforeStart(setting) && lastYear !== "" && input.noActual === undefined;
  return isBeside ? goal + lastYear : `${goal}${lastYear}；${absence(setting, printer)}`;
}

/** Why there is no actual: the time has not begun, figures differ, or nobody has filled it in. */
function absence(setting: Setting, printer: Printer): string {
  const { input, window } = setting;
  const name = actualName[input.kind] ?? "完成数";
  if (window === undefined) return `${name}尚未填报，截至日期不明`;
  const { noActual } = input;
  if (noActual !== undefined) {
    if ("unread" in noActual) return noActual.unread.replace(/。$/u, "");
    const figures = noActual.figures.map((figure) => printer.print(figure)).join("、");
    return `${noActual.of}${name}有不同的数：${figures}，请核对后保留一个`;
  }
  if (isBeforeStart(setting)) return notBegun(window);
  const wanted = `${windowInWords(window)}${name}尚未填报`;
  if (input.asOf === undefined) return `${wanted}，截至日期不明`;
  return setting.reading === "milestone" && !isOver(setting)
    ? `${wanted}，${dateInWords(window.end)}到期`
    : wanted;
}

const actualName: Partial<Record<TargetKind, string>> = {
  growth: "增速",
  points: "变动",
  ceiling: "实际数",
  rank: "位次",
  multiple: "倍数",
  milestone: "完成情况",
};

/**
 * Last year's actual beside a target that has not begun, and beside any that asks for less than it:
 * ，低于上年实际81.8亿元
 */
function lastYearClause(setting: Setting, target: number, printer: Printer): string {
  const { input, runsDown } = setting;
  const last = input.lastYearActual;
  const hasBegun = !isBeforeStart(setting);
  if (last === undefined) {
    return input.hasNoLastYear === true && !hasBegun ? "，台账中没有上年实际" : "";
  }
  const isWeaker = runsDown ? target > last : (input.targetUpper ?? target) < last;
  const word = isWeaker && !isEqual(target, last) ? (runsDown ? "高于" : "低于") : "";
  if (word === "" && hasBegun) return "";
  const what = input.isLastYearEstimate === true ? "上年预计" : "上年实际";
  return `，${word}${what}${printer.print(last)}`;
}

function plainPrinter({ input }: Setting): Printer {
  const scale = scaleOf(input);
  const { target, lastYearActual, noActual } = input;
  const figures = noActual !== undefined && "figures" in noActual ? noActual.figures : [];
  const pairs = figures.flatMap((one, index) =>
    figures.slice(index + 1).map((other) => [one, other] as const),
  );
  if (target !== undefined && lastYearActual !== undefined) pairs.push([target, lastYearActual]);
  const facts = pairs.map(([one, other]) => staysInOrder(scale.toShown(one), scale.toShown(other)));
  return printerWith(scale, decimalsFor(scale.decimals, facts));
}
