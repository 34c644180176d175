import type { Overview } from "../../core/summary";
import type { Area } from "../../core/model/dataset";
import { linkCell, textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import { countySheetName } from "../county";
import {
  heading,
  spacer,
  tableRow,
  underHeads,
  type Layout,
  type SheetRow,
} from "../stack/section";

/** Counties that stand side by side; more of them go on in further bands below, so the page stays one wide. */
const widestBand = 4;
/** A table no longer than this is not parted by the end of a page. */
const mostRowsTogether = 12;

/** A row of a table over counties: its name, its unit, two cells a county, a closing word. */
export interface BandRow {
  readonly name: string;
  readonly unit: string;
  readonly cellsOf: (county: number) => readonly [Cell, Cell];
  readonly closing: Cell;
}

export interface BandTable {
  readonly headers: readonly [
    name: string,
    unit: string,
    first: string,
    second: string,
    closing: string,
  ];
  readonly rows: readonly BandRow[];
  /** In place of the table where it has no rows. */
  readonly why: string;
}

export function overviewLayout(overview: Overview): Layout {
  const slots = Math.min(widestBand, Math.max(1, overview.counties.length));
  const pairs = Array.from({ length: slots }, () => [13, 13]).flat();
  return { widths: [22, 8, ...pairs, 13] };
}

/** The table once for every four counties. */
export function bandRows(overview: Overview, layout: Layout, table: BandTable): SheetRow[] {
  const { counties } = overview;
  const bands = Array.from({ length: Math.ceil(counties.length / widestBand) }, (_, index) =>
    Array.from(
      { length: Math.min(widestBand, counties.length - index * widestBand) },
      (_county, place) => index * widestBand + place,
    ),
  );
  return bands.flatMap((band, index) => [
    ...(bands.length === 1 ? [] : [heading(`第${index + 1}组旗县`, "subheading")]),
    ...underHeads(
      headRows(counties, band, layout, table.headers),
      table.rows.map((row, place) => ({
        ...tableRow(layout, [
          textCell(row.name),
          textCell(row.unit, "center"),
          ...band.flatMap((county) => row.cellsOf(county)),
          ...blanks(layout, band),
          row.closing,
        ]),
        staysWithNext: table.rows.length <= mostRowsTogether && place < table.rows.length - 1,
      })),
    ),
    spacer(),
  ]);
}

/** Names of the counties over two columns each, and what the two columns hold. */
function headRows(
  counties: readonly Area[],
  band: readonly number[],
  layout: Layout,
  [name, unit, first, second, closing]: BandTable["headers"],
): SheetRow[] {
  const names = band.flatMap((index) => countyHead(counties[index]));
  const gap = blanks(layout, band);
  const above = ["", ""].map((text) => textCell(text, "header"));
  const upper = tableRow(layout, [...above, ...names, ...gap, textCell("", "header")]);
  const lower = tableRow(layout, [
    textCell(name, "header"),
    textCell(unit, "header"),
    ...band.flatMap(() => [textCell(first, "header"), textCell(second, "header")]),
    ...gap,
    textCell(closing, "header"),
  ]);
  const merges = band.map((_, place) => ({ column: 2 + place * 2, columns: 2 }));
  return [
    { ...upper, merges, height: 22, staysWithNext: true },
    { ...lower, staysWithNext: true },
  ];
}

function countyHead(area: Area | undefined): [Cell, Cell] {
  if (area === undefined) return [textCell("", "header"), textCell("", "header")];
  const link = { sheet: countySheetName(area), address: "A1", tip: `打开${area.name}汇总表` };
  return [linkCell(area.name, link, "headerLink"), textCell("", "header")];
}

/** The last band may have fewer counties than there are columns. */
function blanks(layout: Layout, band: readonly number[]): Cell[] {
  const missing = layout.widths.length - 3 - band.length * 2;
  return Array.from({ length: missing }, () => textCell("", "text"));
}
