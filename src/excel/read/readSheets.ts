import { parseAddress, rangeAddress } from "../../sheet/a1";
import { blockName } from "../../sheet/blockName";
import type { StandingBlock } from "../../sheet/keep/carriedText";
import type { RawGrid } from "../../tables/cells/raw";
import type { PersonsBlock, SheetRecord } from "../../sheet/keep/workbookState";
import { readExcel, type Waiting } from "../run/runExcel";
import { askAll, type Question } from "../run/askAll";
import { formulasFromA1 } from "./readWorkbook";
import { usedGrids } from "./usedGrids";
import type { SheetContents } from "./workbookContents";

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

/** About what the names, charts and places of a sheet take in an answer. */
const bytesOfFrame = 4_000;

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  /** How far it is used now. */
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
  used.load("address");
  const blocks = record.personsBlocks.map((block) => {
    const name = sheet.names.getItemOrNullObject(blockName(block.id));
    const range = name.getRangeOrNullObject();
    name.load("name");
    range.load("address");
    return { block, name, range };
  });
  return { sheet, used, blocks };
}

/**
 * Reads what stands on generated sheets; a sheet that is gone is left out.
 * @param sheets the workbook's sheets, as they were read
 */
export async function readSheets(
  records: readonly SheetRecord[],
  sheets: readonly SheetContents[],
  waiting: Waiting = {},
): Promise<readonly StandingSheet[]> {
  if (records.length === 0) return [];
  let read = await readOnce(records, sheets, waiting);
  for (let again = 1; read.grown.length > 0 && again < mostReadings; again += 1) {
    const used = new Map(read.grown.map((sheet) => [sheet.id, sheet]));
    const known = sheets.map((sheet) => used.get(sheet.id) ?? sheet);
    read = await readOnce(records, known, waiting);
  }
  return read.standing;
}

/** Somebody who keeps moving rows and columns would have them read for ever. */
const mostReadings = 3;

interface Reading {
  readonly standing: readonly StandingSheet[];
  /** Sheets that are used further, or less far, than they were read. */
  readonly grown: readonly SheetContents[];
}

function readOnce(
  records: readonly SheetRecord[],
  sheets: readonly SheetContents[],
  waiting: Waiting,
): Promise<Reading> {
  return readExcel(async (context) => {
    const asked = new Map<SheetRecord, AskedSheet>();
    const wanted = records.flatMap(({ sheetId }) => sheets.find(({ id }) => id === sheetId) ?? []);
    const { questions, grids } = usedGrids(context, wanted, ["formulas"]);
    const frames = records.map((record): Question => ({
      bytes: () => bytesOfFrame,
      ask: () => {
        asked.set(record, askSheet(context, record));
      },
      take: () => undefined,
      cut: () => undefined,
    }));
    await askAll(context, [...frames, ...questions], waiting);
    const standing = [...asked.values()].filter(({ sheet }) => !sheet.isNullObject);
    const grown = standing.flatMap(({ sheet, used }): SheetContents[] => {
      const place = used.isNullObject ? undefined : parseAddress(used.address)?.place;
      const known = wanted.find(({ id }) => id === sheet.id);
      if (!place || !known) return [];
      const isSame = grids.get(sheet.id)?.address === rangeAddress(place);
      return isSame ? [] : [{ ...known, used: place }];
    });
    return {
      grown,
      standing: standing.map(({ sheet, used, blocks }) => ({
        sheetId: sheet.id,
        grid: used.isNullObject ? [] : formulasFromA1(grids.get(sheet.id)),
        persons: blocks.map(({ block, range }) => ({ ...block, ...standingPlace(range) })),
        namedBlocks: blocks.filter(({ name }) => !name.isNullObject).map(({ block }) => block.id),
        chartNames: sheet.charts.items.map(({ name }) => name),
      })),
    };
  }, waiting);
}

function standingPlace(range: Excel.Range): Partial<StandingBlock> {
  const place = range.isNullObject ? undefined : parseAddress(range.address)?.place;
  return place ?? { isGuess: true };
}
