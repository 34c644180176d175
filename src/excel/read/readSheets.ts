import { parseAddress } from "../../sheet/a1";
import { blockName } from "../../sheet/blockName";
import type { StandingBlock } from "../../sheet/keep/carriedText";
import type { RawGrid } from "../../tables/cells/raw";
import type { PersonsBlock, SheetRecord } from "../../sheet/keep/workbookState";
import { readExcel, type Waiting } from "../run/runExcel";
import { syncEach } from "../run/syncEach";
import { fromA1, plainFormulas } from "./readWorkbook";

/** A generated sheet as it stands. */
export interface StandingSheet {
  readonly sheetId: string;
  /** Formulas from A1. */
  readonly grid: RawGrid;
  /** Where the person's blocks stand now: their names move with inserted rows. */
  readonly persons: readonly StandingBlock[];
  /** Blocks whose name exists on the sheet, even where their cells were deleted. */
  readonly namedBlocks: readonly string[];
  readonly chartNames: readonly string[];
}

/** Sheets whose cells are asked for in one round trip. */
const sheetsPerSync = 20;

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly blocks: readonly {
    readonly block: PersonsBlock;
    readonly name: Excel.NamedItem;
    readonly range: Excel.Range;
  }[];
}

function askSheet({ workbook }: Excel.RequestContext, record: SheetRecord): AskedSheet {
  const sheet = workbook.worksheets.getItemOrNullObject(record.sheetId);
  sheet.load("id");
  sheet.charts.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address,formulas");
  const blocks = record.personsBlocks.map((block) => {
    const name = sheet.names.getItemOrNullObject(blockName(block.id));
    const range = name.getRangeOrNullObject();
    name.load("name");
    range.load("address");
    return { block, name, range };
  });
  return { sheet, used, blocks };
}

/** Reads what stands on generated sheets; a sheet that is gone is left out. */
export function readSheets(
  records: readonly SheetRecord[],
  waiting: Waiting = {},
): Promise<readonly StandingSheet[]> {
  if (records.length === 0) return Promise.resolve([]);
  return readExcel(async (context) => {
    const asked: AskedSheet[] = [];
    const batches: (readonly SheetRecord[])[] = [];
    for (let i = 0; i < records.length; i += sheetsPerSync)
      batches.push(records.slice(i, i + sheetsPerSync));
    await syncEach(context, batches, (batch) => {
      asked.push(...batch.map((record) => askSheet(context, record)));
    });
    return asked
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ sheet, used, blocks }) => ({
        sheetId: sheet.id,
        grid: used.isNullObject ? [] : fromA1(used.address, plainFormulas(used.formulas)),
        persons: blocks.map(({ block, range }) => ({ ...block, ...standingPlace(range) })),
        namedBlocks: blocks.filter(({ name }) => !name.isNullObject).map(({ block }) => block.id),
        chartNames: sheet.charts.items.map(({ name }) => name),
      }));
  }, waiting);
}

function standingPlace(range: Excel.Range): Partial<StandingBlock> {
  const place = range.isNullObject ? undefined : parseAddress(range.address)?.place;
  return place ?? { isGuess: true };
}
