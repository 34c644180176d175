import type { Ledger } from "../../core/ledger";
import type { TableContents, WorkbookContents } from "../../excel/read/workbookContents";
import { rowFingerprint } from "../../sheet/keep/fingerprint";
import { headerOf, tableCells } from "../../sheet/keep/planGrid";
import type { OurTable } from "../../sheet/keep/writtenHeadings";
import type { SheetRecord, TableRecord } from "../../sheet/keep/workbookState";
import type { SheetPlan } from "../../sheet/plan";
import { rawOf, type RawGrid } from "../../tables/cells/raw";
import { writtenReview } from "../../sheet/review/writtenReview";
import { review } from "../../tables/review";
import { keyHeadings, keyReader } from "../../tables/rowKey";
import { tables } from "../../tables/tables";
import { headerOf as headingsOf, ourTables } from "../deed/wholeTables";
import { tablePlans } from "../sheets/tablePlans";

/**
 * Records of the tables of ours that stand and that the state does not know: what they hold otherwise than the shipped
 * data is the person's. Columns and rows that do not stand were never written.
 */
export function tableRecords(contents: WorkbookContents, shipped: Ledger): readonly SheetRecord[] {
  const { state } = contents;
  const isKnown = (name: string): boolean =>
    state.sheets.some(({ tables }) => tables.some((table) => table.name === name));
  const grids = new Map(tablePlans(shipped, state.settings).map(gridOf));
  return ourTables(contents).flatMap(({ table, standing }): SheetRecord[] => {
    const sheet = contents.sheets.find(({ id }) => id === standing.sheetId);
    const kind = tables.find(({ name }) => name === table.name)?.kind;
    if (!sheet || !kind || isKnown(table.name)) return [];
    const grid =
      table.name === review.name ? writtenReview(standing.values) : (grids.get(table.name) ?? []);
    return [
      {
        kind,
        sheetId: sheet.id,
        name: sheet.name,
        layout: "",
        rows: [],
        personsBlocks: [],
        tables: [recordOf(table, standing, grid)],
      },
    ];
  });
}

function gridOf(plan: SheetPlan): readonly [string, RawGrid] {
  const table = plan.tables[0];
  if (!table) return ["", []];
  const [, ...body] = tableCells(plan, table);
  const rows = body.map((row) => row.map(({ content }) => rawOf(content)));
  return [table.name, [headerOf(plan, table), ...rows]];
}

function recordOf(
  { name, key, columns: ours }: OurTable,
  standing: TableContents,
  [header = [], ...body]: RawGrid,
): TableRecord {
  const stands = headingsOf(standing);
  const columns = ours.map(({ heading }) => heading).filter((heading) => stands.includes(heading));
  const keys = new Set(standing.values.slice(1).map(keyReader(stands, keyHeadings(key))));
  const readKey = keyReader(header, keyHeadings(key));
  const places = columns.map((heading) => header.indexOf(heading));
  const rows = body.flatMap((row) => {
    const own = readKey(row);
    return own !== "" && keys.has(own)
      ? [[own, rowFingerprint(places.map((at) => row[at] ?? ""))] as const]
      : [];
  });
  return { name, columns, rows: Object.fromEntries(rows) };
}
