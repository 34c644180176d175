import type { CountedCounty, LaggingTarget, Overview } from "../../core/overview";
import { nothing } from "../../core/summary";
import { linkCell, textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import { countySheetName } from "../county";
import {
  heading,
  paragraph,
  spacer,
  tableRow,
  underHeads,
  type Section,
  type SheetRow,
} from "../stack/section";
import { outcomeFormats } from "../tables";
import { linkColumn, overviewLayout, spannedRow, type OverviewOptions } from "./layout";

/** Counties × outcomes, the worst county first; beside each county the way to its sheet. */
export function countRows(overview: Overview, { sheets }: OverviewOptions): readonly SheetRow[] {
  const { targets, outcomes } = overview;
  const words = outcomes.map(({ word }) => word);
  const header = tableRow(
    overviewLayout,
    ["旗县", "目标数", ...words].map((word) => textCell(word, "header")),
  );
  const rows = targets.map((row) => {
    const line = tableRow(overviewLayout, countCells(row.county.name, row));
    return sheets.has(row.county.area) ? withLink(line, row) : line;
  });
  const sum = tableRow(overviewLayout, countCells("合计", totalOf(targets)));
  return [
    ...underHeads([{ ...header, staysWithNext: true }], [...rows, sum]),
    ...(outcomes.length > 0
      ? []
      : [paragraph(overviewLayout, "台账里没有目标；在目标台账中补登后重新生成。", "foot")]),
    spacer(4),
  ];
}

function countCells(
  name: string,
  { total, counts }: Pick<CountedCounty, "total" | "counts">,
): readonly Cell[] {
  const number = (count: number): Cell => ({ content: count, style: "ordinal" });
  const dash = textCell(nothing, "center");
  return [textCell(name), number(total), ...counts.map(total === 0 ? () => dash : number)];
}

function totalOf(targets: readonly CountedCounty[]): Pick<CountedCounty, "total" | "counts"> {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const [first] = targets;
  return {
    total: sum(targets.map(({ total }) => total)),
    counts: (first?.counts ?? []).map((_, index) =>
      sum(targets.map(({ counts }) => counts[index] ?? 0)),
    ),
  };
}

function withLink(row: SheetRow, { county }: CountedCounty): SheetRow {
  const sheet = countySheetName(county);
  const link = { sheet, address: "A1", tip: `打开${county.name}汇总表` };
  const gap = Array.from({ length: linkColumn.at - row.cells.length }, () => textCell("", "plain"));
  return { ...row, cells: [...row.cells, ...gap, linkCell(`打开${sheet}`, link, "screenLink")] };
}

const spans = {
  county: { column: 0, columns: 1 },
  target: { column: 1, columns: 4 },
  status: { column: 5, columns: 2 },
  reached: { column: 7, columns: 9 },
} as const;

/** The targets furthest behind, by name; of the others how many there are, and where they stand. */
export function laggingSection(
  { lagging, rules }: Overview,
  most: number,
  { sheets }: OverviewOptions,
): readonly Section[] {
  if (lagging.length === 0) return [];
  const named = lagging.slice(0, most);
  const header = laggingRow("旗县", "滞后目标", "状态", "完成情况", "header");
  const title = heading("滞后目标", "subheading");
  const rows = named.map(({ county, name, word, reached }) =>
    laggingRow(county.name, name, word, reached),
  );
  return [
    {
      id: "lagging",
      rows: [
        title,
        ...underHeads([{ ...header, staysWithNext: true }], rows),
        ...restRow(lagging, named.length, sheets),
        spacer(4),
      ],
      conditionalFormats: outcomeFormats(
        { row: 2, column: spans.status.column, rows: rows.length, columns: 1 },
        rules,
      ),
    },
  ];
}

function laggingRow(
  county: string,
  target: string,
  status: string,
  reached: string,
  style?: "header",
): SheetRow {
  return spannedRow([
    { ...spans.county, cell: textCell(county, style) },
    { ...spans.target, cell: textCell(target, style) },
    { ...spans.status, cell: textCell(status, style ?? "center") },
    { ...spans.reached, cell: textCell(reached, style) },
  ]);
}

function restRow(
  lagging: readonly LaggingTarget[],
  named: number,
  sheets: OverviewOptions["sheets"],
): readonly SheetRow[] {
  const rest = lagging.slice(named);
  if (rest.length === 0) return [];
  const haveSheets = rest.every(({ county }) => sheets.has(county.area));
  const where = haveSheets ? "各旗县汇总表附表1" : "目标台账";
  const text = `以上为滞后最重的${named}项；等${lagging.length}项，其余${rest.length}项见${where}。`;
  return [paragraph(overviewLayout, text, "foot")];
}
