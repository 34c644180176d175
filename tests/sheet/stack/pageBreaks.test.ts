import { pageBreaks } from "../../../src/sheet/stack/pageBreaks";
import type { SheetRow } from "../../../src/sheet/stack/section";

const row = (height: number, staysWithNext = false): SheetRow => ({
  cells: [],
  height,
  staysWithNext,
});
const page = { height: 100, repeated: 10 };

describe("a page ends", () => {
  test.each<[string, SheetRow[], number[]]>([
    ["nowhere where all rows fit", [row(50), row(50)], []],
    ["before the row that no longer fits", [row(60), row(50)], [1]],
    ["before the next row where one fills it exactly", [row(50), row(50), row(20)], [2]],
    ["later by the title that is repeated", [row(60), row(50), row(45)], [1, 2]],
    ["before a heading rather than below it", [row(60), row(20, true), row(30)], [1]],
    ["over its own edge where a row is higher than it", [row(250), row(40), row(20)], [2]],
  ])("%s", (_, rows, breaks) => {
    expect(pageBreaks(rows, page)).toEqual(breaks);
  });
});
