import { parseAddress, rangeAddress } from "../../sheet/a1";
import { joinPlaces } from "../../sheet/joinPlaces";
import type { Rectangle } from "../../sheet/plan";
import { runExcel } from "../run/runExcel";

/** Rows read for nothing where that spares a range: a column of formulas asks cell by cell. */
const rowsBetween = 100;

type IsEmpty = (row: number, column: number) => boolean;

/**
 * Which cells of some ranges (`Sheet1!A1:B9`) are empty, by row and column from 0 within each; one
 * round trip. Ranges of sheets that the workbook does not hold are left out.
 */
export function readEmptyCells(
  addresses: readonly string[],
): Promise<ReadonlyMap<string, IsEmpty>> {
  const bySheet = new Map<string, Map<Rectangle, string>>();
  for (const address of addresses) {
    const { sheet, place } = parseAddress(address) ?? {};
    if (sheet === undefined || place === undefined) continue;
    const places = bySheet.get(sheet) ?? new Map<Rectangle, string>();
    bySheet.set(sheet, places.set(place, address));
  }
  return runExcel(async (context) => {
    const reads = [...bySheet].flatMap(([name, places]) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      return joinPlaces([...places.keys()], rowsBetween).map((joined) => {
        // What lies beyond the last value is empty: a whole column is as short as its contents.
        const used = sheet.getRange(rangeAddress(joined.area)).getUsedRangeOrNullObject(true);
        used.load("address,valueTypes");
        return { sheet, addresses: places, used, places: joined.places };
      });
    });
    await context.sync();
    return new Map(
      reads
        .filter(({ sheet }) => !sheet.isNullObject)
        .flatMap((read) => {
          const isEmpty = emptiness(read.used);
          return read.places.map((place): [string, IsEmpty] => [
            read.addresses.get(place) ?? "",
            (row, column) => isEmpty(place.row + row, place.column + column),
          ]);
        }),
    );
  });
}

/** By row and column of the sheet. */
function emptiness(used: Excel.Range): IsEmpty {
  if (used.isNullObject) return () => true;
  const types: readonly (readonly string[])[] = used.valueTypes;
  const corner = parseAddress(used.address)?.place ?? { row: 0, column: 0 };
  return (row, column) =>
    (types[row - corner.row]?.[column - corner.column] ?? "Empty") === "Empty";
}
