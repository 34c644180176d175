import { isByTime, type CountySummary } from "../../core/county";
import type { TargetLine } from "../../core/summary";
import { formulaCell, textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import { ratioCell, withFormula } from "./factCells";
import { shareFormula, targetFormula, verdictFormula } from "./formulas";
import type { Mode } from "./layout";

/** A goal's figure from TARGET, where a formula can ask for this very one. */
export function liveGoal({ area }: CountySummary, line: TargetLine, mode: Mode, cell: Cell): Cell {
  return orFormula(cell, mode === "公式" ? targetFormula(area.name, line) : undefined);
}

/** The figure that is judged, as 目标台账 has it while its verdict stands. */
export function liveReached(
  summary: CountySummary,
  line: TargetLine,
  mode: Mode,
  cell: Cell,
): Cell {
  const { content } = cell;
  if (mode === "静态" || typeof content !== "number") return cell;
  return orFormula(cell, shareFormula("计入完成值", summary, line, content));
}

/** Only where there is something to hold against the time. */
export function isHeldAgainstTime(line: TargetLine): boolean {
  return line.actual !== undefined && isByTime(line);
}

export function completionCell(summary: CountySummary, line: TargetLine, mode: Mode): Cell {
  const { completion } = line.judgement;
  const isLive = mode === "公式" && line.canComplete;
  return ratioOrFormula(
    completion,
    isLive ? shareFormula("完成率", summary, line, completion) : undefined,
  );
}

export function elapsedCell(summary: CountySummary, line: TargetLine, mode: Mode): Cell {
  const { elapsed } = line.judgement;
  const isLive = mode === "公式" && line.target.period !== "";
  return ratioOrFormula(
    elapsed,
    isLive ? shareFormula("序时进度", summary, line, elapsed) : undefined,
  );
}

export function verdictCell(summary: CountySummary, line: TargetLine, mode: Mode): Cell {
  const formula = mode === "公式" ? verdictFormula("STATUSOF", summary, line) : undefined;
  return textOrFormula(line.judgement.word, "center", formula);
}

export function reasonCell(summary: CountySummary, line: TargetLine, mode: Mode): Cell {
  const formula = mode === "公式" ? verdictFormula("WHYOF", summary, line) : undefined;
  return textOrFormula(line.judgement.reason, "text", formula);
}

function orFormula(cell: Cell, formula: string | undefined): Cell {
  return formula === undefined ? cell : withFormula(cell, formula);
}

function ratioOrFormula(ratio: number | undefined, formula: string | undefined): Cell {
  return formula === undefined ? ratioCell(ratio) : formulaCell(formula, "spoken", "0.0%");
}

function textOrFormula(text: string, style: "center" | "text", formula: string | undefined): Cell {
  return formula === undefined ? textCell(text, style) : formulaCell(formula, style);
}
