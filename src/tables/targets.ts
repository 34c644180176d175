import type { Ledger } from "../core/ledger";
import type { Target } from "../core/model/dataset";
import { outcomes, qualifiers, targetKinds, type Outcome } from "../core/model/enumerations";
import { outcomeWord, type RuleSet } from "../core/targets";
import { dateCell, formulaCell, numberCell, textCell } from "./cells/cells";
import type { Cell } from "./cells/cell";
import type { ConditionalFormatPlan, SheetPlan } from "../sheet/plan";
import { unitsOfBaseline, unitsOfIndicator } from "./cells/shownUnits";
import type { StyleName } from "./cells/styles";
import { areaWord, indicatorWord, sourceWord } from "./cells/names";
import { columnPlace, planTable, type TableColumn } from "../sheet/tables/planTable";
import {
  completionFormula,
  elapsedFormula,
  gapFormula,
  reasonFormula,
  staleWord,
  statusFormula,
} from "./targetFormulas";
import { levelCell } from "./cells/levelCell";
import { judgedRow, type JudgedRow, type StandingCell } from "./judgedRow";

/** 目标台账: people fill in 最新完成值 and 数据截至; native formulas and the core's verdict stand beside. */
export function planTargets(
  ledger: Ledger,
  options: { readonly sample: boolean },
  standing: StandingCell = () => undefined,
): SheetPlan {
  const rows = ledger.dataset.targets.map((target) => judgedRow(ledger, target, standing));
  const columns = targetColumns(ledger);
  return planTable({
    kind: "targets",
    sheet: "目标台账",
    table: "JM_Targets",
    caption: "目标台账　在浅黄色的最新完成值、数据截至中填报；完成率、序时进度、差距随填随算",
    sample: options.sample,
    columns,
    keyColumn: "编号",
    rows,
    frozenColumns: 3,
    conditionalFormats: outcomeFormats(columnPlace(columns, "状态", rows.length), ledger.rules),
  });
}

function targetColumns(ledger: Ledger): readonly TableColumn<JudgedRow>[] {
  const words = (
    header: string,
    width: number,
    text: (row: Target) => string,
    style: StyleName = "text",
  ): TableColumn<JudgedRow> => ({
    header,
    width,
    cell: ({ target }) => textCell(text(target), style),
  });
  return [
    words("编号", 14, (row) => (row.isPersons ? "" : row.id)),
    words("旗县", 15, (row) => areaWord(ledger, row.area)),
    words("指标", 24, (row) => indicatorWord(ledger, row.indicator)),
    words("对象", 16, (row) => row.item),
    words("时期", 14, (row) => row.period, "center"),
    words("目标类型", 9, (row) => targetKinds[row.kind], "center"),
    { header: "目标值", width: 11, cell: (row) => levelCell(row.target.value, row.units) },
    { header: "目标值上限", width: 11, cell: (row) => levelCell(row.target.valueUpper, row.units) },
    { header: "单位", width: 9, cell: (row) => textCell(row.units.shown, "center") },
    words("限定词", 8, (row) => qualifiers[row.qualifier], "center"),
    {
      header: "基期值",
      width: 11,
      cell: ({ target }) => levelCell(target.baseline, unitsOfBaseline(ledger, target)),
    },
    {
      header: "折算目标值",
      width: 12,
      owner: "generated",
      cell: ({ target, asLevel }) =>
        levelCell(asLevel, unitsOfIndicator(ledger.indicatorById.get(target.indicator))),
    },
    {
      header: "最新完成值",
      width: 12,
      owner: "persons",
      cell: (row) => levelCell(row.target.latest, row.units, "fillInNumber"),
    },
    {
      header: "数据截至",
      width: 12,
      owner: "persons",
      cell: ({ target }) => dateCell(target.latestAsOf, "fillInDate"),
    },
    {
      header: "完成率",
      width: 9,
      owner: "generated",
      cell: (row) => formulaOrBlank(completionFormula(row.shape, row.standIn)),
    },
    {
      header: "序时进度",
      width: 9,
      owner: "generated",
      cell: (row) => formulaCell(elapsedFormula(row.standIn), "percent", "0.0%"),
    },
    { header: "差距", width: 15, owner: "generated", cell: gapCell },
    {
      header: "状态",
      width: 14,
      owner: "generated",
      cell: (row) => formulaCell(statusFormula(row.judged), "center"),
      shows: (row) => row.judged.word,
    },
    {
      header: "说明",
      width: 46,
      owner: "generated",
      cell: (row) => formulaCell(reasonFormula(row.judged), "text"),
      shows: (row) => row.judged.reason,
    },
    words("资料来源", 26, (row) => sourceWord(ledger, row)),
    {
      header: "段落",
      width: 6,
      cell: ({ target }) => numberCell(target.paragraph, undefined, "ordinal"),
    },
    words("原文数字", 16, (row) => row.stated),
    words("备注", 30, (row) => row.note),
  ];
}

function formulaOrBlank(formula: string | undefined): Cell {
  return formula === undefined
    ? textCell(undefined, "percent")
    : formulaCell(formula, "percent", "0.0%");
}

function gapCell(row: JudgedRow): Cell {
  const format = row.shape.isPercent ? 'General"个百分点"' : "General";
  return formulaCell(gapFormula(row.shape, row.standIn), "number", format);
}

/** Colours beside the words of the verdicts, as the rule set has them. */
export function outcomeFormats(
  place: ConditionalFormatPlan["place"],
  rules: RuleSet,
): ConditionalFormatPlan[] {
  const ids = Object.keys(outcomes) as Outcome[];
  const judged = ids.map((id) => ({
    place,
    text: outcomeWord(id, rules),
    color: rules.colours[id].text,
    fill: rules.colours[id].fill,
  }));
  return [...judged, { place, text: staleWord, color: "#7A4B00", fill: "#FFE9B8" }];
}
