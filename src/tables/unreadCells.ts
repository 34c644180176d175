import type { Cell } from "./cells/cell";
import { formulaCell, textCell } from "./cells/cells";
import type { Raw } from "./cells/raw";
import { serialOfShown } from "./cells/shownDate";
import { numberBelow } from "./cells/shownFigure";
import type { UnreadableRow } from "./columns/tableRow";
import { unreadOn } from "./judgedInputs";
import {
  completionFormula,
  elapsedFormula,
  gapFormula,
  reasonFormula,
  staleWord,
  statusFormula,
} from "./targetFormulas";
import type { TargetHeading } from "./targets";
import { unreadWords } from "./unreadWords";

/**
 * The computed cells of a row of 目标台账 that cannot be read: why, for as long as it stands as it was found.
 * @param contentOf what a cell holds, whatever it shows
 */
export function unreadCells(
  { column, found, reason }: UnreadableRow,
  contentOf: (heading: TargetHeading) => Raw,
): ReadonlyMap<string, Cell> {
  // A row that a person is still typing lacks something, which is no fault.
  const wasJudged = contentOf("编号") !== "" || contentOf("说明") !== "";
  if (found === "" && !wasJudged) return new Map();
  const hint = `${unreadWords(column, found, reason)}。`;
  return new Map<TargetHeading, Cell>([
    ["完成率", formulaCell(completionFormula, "percent", "0.0%")],
    ["序时进度", formulaCell(elapsedFormula, "percent", "0.0%")],
    ["差距", formulaCell(gapFormula, "number")],
    ["状态", formulaCell(statusFormula, "center")],
    ["说明", formulaCell(reasonFormula, "text")],
    ["计入完成值", textCell(undefined)],
    ["计入截至", textCell(undefined)],
    ["判定依据", textCell(unreadOn(contentOf))],
    ["判定状态", textCell(staleWord)],
    ["判定说明", textCell(hint)],
  ]);
}

/** What a cell holds: a number that it shows as a day or as money is that number. */
export function heldContent(formula: Raw, value: Raw): Raw {
  if (typeof formula === "number") return formula;
  const isResult = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (!isResult || typeof value !== "string") return value;
  return serialOfShown(value) ?? numberBelow(value) ?? value;
}
