import { parseAddress } from "../../sheet/a1";
import type { Raw, RawGrid } from "../../sheet/keep/raw";
import type { PersonsBlock, SheetRecord } from "../../sheet/keep/workbookState";
import { runExcel } from "../runExcel";
import { syncEach } from "../syncEach";
import { plain } from "./readWorkbook";

/** A generated sheet as it stands. */
export interface StandingSheet {
  readonly sheetId: string;
  /** Formulas from A1. */
  readonly grid: RawGrid;
  /** Where the person's blocks stand now: their names move with inserted rows. */
  readonly persons: readonly PersonsBlock[];
  /** Blocks whose name exists on the sheet. */
  readonly namedBlocks: readonly string[];
  readonly chartNames: readonly string[];
}

/** Sheets whose cells are asked for in one round trip. */
const sheetsPerSync = 20;

/** The name under which a person's block is found again, on its sheet; Excel's names know no hyphen. */
export function blockName(id: string): string {
  return `JM_${id.replaceAll("-", "_")}`;
}

/** Reads what stands on generated sheets; a sheet that is gone is left out. */
export function readSheets(records: readonly SheetRecord[]): Promise<readonly StandingSheet[]> {
  return runExcel(async (context) => {
    const asked = records.map((record) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(record.sheetId);
      const used = sheet.getUsedRangeOrNullObject(true);
      const blocks = record.personsBlocks.map((block) => ({
        block,
        range: sheet.names.getItemOrNullObject(blockName(block.id)).getRangeOrNullObject(),
      }));
      return { record, sheet, used, blocks };
    });
    const batches: (typeof asked)[] = [];
    for (let i = 0; i < asked.length; i += sheetsPerSync)
      batches.push(asked.slice(i, i + sheetsPerSync));
    await syncEach(context, batches, (batch) => {
      for (const { sheet, used, blocks } of batch) {
        sheet.load("id");
        sheet.charts.load("items/name");
        used.load("address,formulas");
        for (const { range } of blocks) range.load("address");
      }
    });
    return asked
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ sheet, used, blocks }) => ({
        sheetId: sheet.id,
        grid: used.isNullObject ? [] : fromA1(used.address, plain(used.formulas)),
        persons: blocks.map(({ block, range }) => ({ ...block, ...standingPlace(range) })),
        namedBlocks: blocks.filter(({ range }) => !range.isNullObject).map(({ block }) => block.id),
        chartNames: sheet.charts.items.map(({ name }) => name),
      }));
  });
}

function standingPlace(range: Excel.Range): Partial<PersonsBlock> {
  return range.isNullObject ? {} : (parseAddress(range.address)?.place ?? {});
}

function fromA1(address: string, grid: RawGrid): RawGrid {
  const place = parseAddress(address)?.place ?? { row: 0, column: 0 };
  const before = new Array<Raw>(place.column).fill("");
  const above = Array.from({ length: place.row }, (): readonly Raw[] => []);
  return [...above, ...grid.map((row) => [...before, ...row])];
}
