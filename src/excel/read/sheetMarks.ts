import { parseAddress } from "../../sheet/a1";
import { rawGridFrom } from "../../tables/cells/raw";
import type { SheetContents } from "./workbookContents";

/** Where a sheet of ours says what it is: title and heads stand near its corner, a little further on where a person inserted something. */
const head = "A1:H10";

interface AskedMarks {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly head: Excel.Range;
}

/** Queues what tells whether a sheet is ours, besides its id and name, which are loaded. */
export function askMarks(sheet: Excel.Worksheet): AskedMarks {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  sheet.names.load("items/name");
  const corner = sheet.getRange(head);
  corner.load("formulas");
  return { sheet, used, head: corner };
}

/** @param filtered ids of sheets with a table that is filtered */
export function sheetContents(
  { sheet, used, head: corner }: AskedMarks,
  filtered: ReadonlySet<string>,
): SheetContents {
  const { id, name, protection, autoFilter, names } = sheet;
  return {
    id,
    name,
    isProtected: protection.protected,
    isFiltered: autoFilter.isDataFiltered || filtered.has(id),
    used: used.isNullObject ? undefined : parseAddress(used.address)?.place,
    names: names.items.map((item) => item.name),
    head: rawGridFrom(corner.formulas),
  };
}
