import type { Area } from "../../core/model/dataset";
import { nothing } from "../../core/summary";
import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import { heading, spacer, underHeads, type SheetRow } from "../stack/section";
import {
  countiesInBand,
  countyColumns,
  headColumns,
  sideBySide,
  spannedRow,
  type SpannedCell,
} from "./layout";

/** A table no longer than this is not parted by the end of a page. */
const mostRowsTogether = 12;

export type CountyCells = readonly [Cell, Cell, Cell];

/** A table over counties: what stands at the head of a row, and three cells a county. */
export interface BandTable {
  /** Over the columns of the head. */
  readonly heads: readonly SpannedCell[];
  readonly headers: readonly [string, string, string];
  readonly rows: readonly {
    readonly head: readonly SpannedCell[];
    /** Undefined for a county that has nothing to show. */
    readonly cellsOf: (county: number) => CountyCells | undefined;
  }[];
}

/** The table once for every four counties. */
export function bandRows(counties: readonly Area[], table: BandTable): SheetRow[] {
  const bands = Array.from({ length: Math.ceil(counties.length / countiesInBand) }, (_, band) =>
    counties
      .map((county, index) => ({ county, index }))
      .slice(band * countiesInBand, (band + 1) * countiesInBand),
  );
  return bands.flatMap((band, number) => [
    ...(bands.length === 1 ? [] : [heading(`第${number + 1}组旗县`, "subheading")]),
    ...underHeads(
      headRows(
        band.map(({ county }) => county),
        table,
      ),
      table.rows.map(({ head, cellsOf }, place) => ({
        ...spannedRow([
          ...head,
          ...sideBySide(
            headColumns,
            band.flatMap(({ index }) => cellsOf(index) ?? noCells),
          ),
        ]),
        staysWithNext: table.rows.length <= mostRowsTogether && place < table.rows.length - 1,
      })),
    ),
    spacer(number === bands.length - 1 ? 4 : undefined),
  ]);
}

const dash = textCell(nothing, "center");
const noCells: CountyCells = [dash, dash, dash];

/** Names of the counties over their columns, and below what these hold. */
function headRows(counties: readonly Area[], { heads, headers }: BandTable): SheetRow[] {
  const names = counties.map(({ name }, index) => ({
    column: headColumns + index * countyColumns,
    columns: countyColumns,
    cell: textCell(name, "header"),
  }));
  const above = heads.map((head) => ({ ...head, rows: 2 }));
  const below = [
    ...Array.from({ length: headColumns }, () => ""),
    ...counties.flatMap(() => headers),
  ].map((header) => textCell(header, "header"));
  return [
    { ...spannedRow([...above, ...names]), staysWithNext: true },
    { ...spannedRow(sideBySide(0, below)), staysWithNext: true },
  ];
}
