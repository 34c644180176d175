import { groupBy } from "../../core/groupBy";
import { outcomes, type Outcome } from "../../core/model/enumerations";
import type { CountySummary, TargetLine } from "../../core/summary";
import { formulaCell, textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import {
  heading,
  headerRow,
  paragraph,
  spacer,
  tableRow,
  underHeads,
  type Section,
  type SheetRow,
} from "../stack/section";
import { outcomeFormats } from "../tables";
import { targetHeaders } from "./captions";
import { figureCell, limitWord, ratioCell, withFormula } from "./factCells";
import { shareFormula, targetFormula, verdictFormula } from "./formulas";
import { columnCount, countyLayout, type Mode } from "./layout";

const statusColumn = targetHeaders.indexOf("状态");

/** Every target with 完成率, 序时进度, verdict and reason. */
export function targetSection(summary: CountySummary, title: string, mode: Mode): Section {
  const { targets } = summary;
  if (targets.length === 0) {
    const why = "资料里没有该旗县的目标；可在目标台账中补登后重新生成。";
    return {
      id: "targets",
      rows: [heading(title), paragraph(countyLayout, why, "note"), spacer()],
    };
  }
  const above = [heading(title), paragraph(countyLayout, countSentence(targets), "note")];
  const heads = [headerRow(countyLayout, targetHeaders)];
  const row = above.length + heads.length;
  const place = { row, column: statusColumn, rows: targets.length, columns: 1 };
  const lines = targets.map((line) => targetRow(summary, line, mode));
  return {
    id: "targets",
    rows: [...above, ...underHeads(heads, lines), spacer()],
    conditionalFormats: outcomeFormats(place, summary.rules),
  };
}

function targetRow(summary: CountySummary, line: TargetLine, mode: Mode): SheetRow {
  const { target, judgement } = line;
  const area = summary.area.name;
  const units = { base: line.unit, shown: line.displayUnit };
  const live = liveFormulas(summary, line, mode);
  const cells: Cell[] = [
    textCell(line.name),
    textCell(line.period, "center"),
    orFormula(figureCell(target.value, units), live && targetFormula(area, line)),
    textCell(limitWord(target, units), "center"),
    textCell(line.displayUnit, "center"),
    completionCell(summary, line, mode),
    elapsedCell(summary, line, mode),
    textOrFormula(judgement.word, "center", live?.status),
    textOrFormula(judgement.reason, "text", live?.reason),
  ];
  const shows = Array.from({ length: columnCount }, () => undefined as string | undefined);
  shows[statusColumn] = judgement.word;
  shows[statusColumn + 1] = judgement.reason;
  return tableRow(countyLayout, cells, shows);
}

interface LiveFormulas {
  readonly status: string | undefined;
  readonly reason: string | undefined;
}

function liveFormulas(
  summary: CountySummary,
  line: TargetLine,
  mode: Mode,
): LiveFormulas | undefined {
  if (mode === "静态") return undefined;
  return {
    status: verdictFormula("STATUSOF", summary, line),
    reason: verdictFormula("WHYOF", summary, line),
  };
}

function orFormula(cell: Cell, formula: string | undefined): Cell {
  return formula === undefined ? cell : withFormula(cell, formula);
}

export function completionCell(summary: CountySummary, line: TargetLine, mode: Mode): Cell {
  const { completion } = line.judgement;
  const isLive = mode === "公式" && line.canComplete;
  return ratioOrFormula(
    completion,
    isLive ? shareFormula("完成率", summary, line, completion) : undefined,
  );
}

function elapsedCell(summary: CountySummary, line: TargetLine, mode: Mode): Cell {
  const { elapsed } = line.judgement;
  const isLive = mode === "公式" && line.target.period !== "";
  return ratioOrFormula(
    elapsed,
    isLive ? shareFormula("序时进度", summary, line, elapsed) : undefined,
  );
}

function ratioOrFormula(ratio: number | undefined, formula: string | undefined): Cell {
  return formula === undefined ? ratioCell(ratio) : formulaCell(formula, "percent", "0.0%");
}

function textOrFormula(text: string, style: "center" | "text", formula: string | undefined): Cell {
  return formula === undefined ? textCell(text, style) : formulaCell(formula, style);
}

/** How many targets came to which verdict, in words. */
function countSentence(targets: readonly TargetLine[]): string {
  const groups = groupBy(targets, ({ judgement }) => judgement.outcome);
  const order = Object.keys(outcomes) as Outcome[];
  const parts = order
    .map((outcome) => groups.get(outcome) ?? [])
    .filter((group) => group.length > 0)
    .map((group) => `${group[0]?.judgement.word ?? ""}${group.length}项`);
  return `共${targets.length}项目标：${parts.join("，")}。`;
}
