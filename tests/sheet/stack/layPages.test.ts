import { textCell } from "../../../src/tables/cells/cells";
import { layPages } from "../../../src/sheet/stack/layPages";
import { spacer, underHeads, type Section, type SheetRow } from "../../../src/sheet/stack/section";

const row = (height: number, staysWithNext = false): SheetRow => ({
  cells: [textCell("行")],
  height,
  staysWithNext,
});
const head: SheetRow = { cells: [textCell("表头", "header")], height: 10, staysWithNext: true };
const page = { height: 100, repeated: 10 };
const section = (rows: readonly SheetRow[]): Section => ({ id: "part", rows });

/** Texts of the first column, as they would stand on the sheet. */
function texts({ sections }: ReturnType<typeof layPages>): unknown[] {
  return sections.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.content));
}

describe("a page ends", () => {
  test.each<[string, SheetRow[], number[]]>([
    ["nowhere where all rows fit", [row(50), row(50)], []],
    ["before the row that no longer fits", [row(60), row(50)], [1]],
    ["before the next row where one fills it exactly", [row(50), row(50), row(20)], [2]],
    ["later by the title that is repeated", [row(60), row(50), row(45)], [1, 2]],
    ["before a heading rather than below it", [row(60), row(20, true), row(30)], [1]],
    ["over its own edge where a row is higher than it", [row(250), row(40), row(20)], [2]],
    ["after a gap that no longer fits", [row(95), spacer(), row(20)], [2]],
  ])("%s", (_, rows, breaks) => {
    expect(layPages([section(rows)], page).breaksBefore).toEqual(breaks);
  });

  test("between two parts as within one", () => {
    const parts = [section([row(60)]), section([row(50)])];
    expect(layPages(parts, page).breaksBefore).toEqual([1]);
  });
});

describe("a table that runs over to another page", () => {
  const table = underHeads([head], [row(40), row(40), row(40), row(40)]);

  test("shows its heads again at the top, and they take their place there", () => {
    const pages = layPages([section(table)], page);
    expect(texts(pages)).toEqual(["表头", "行", "行", "表头", "行", "行"]);
    expect(pages.breaksBefore).toEqual([3]);
    expect(layPages([section([...table, row(1)])], page).breaksBefore).toEqual([3, 6]);
  });

  test("has its colours on all of its rows, and what stands below keeps its own", () => {
    const whole = { row: 1, column: 0, rows: 4, columns: 1 };
    const below = { row: 5, column: 0, rows: 1, columns: 1 };
    const format = { texts: ["行"], color: "#000000", fill: "#FFFFFF" };
    const { sections } = layPages(
      [
        {
          ...section([...table, row(10)]),
          conditionalFormats: [whole, below].map((place) => ({ ...format, place })),
        },
      ],
      page,
    );
    expect(sections[0]?.conditionalFormats?.map(({ place }) => [place.row, place.rows])).toEqual([
      [1, 5],
      [6, 1],
    ]);
  });

  test("does not repeat them where the page begins with the table itself", () => {
    const pages = layPages([section([row(80), ...table])], page);
    expect(texts(pages).slice(0, 3)).toEqual(["行", "表头", "行"]);
    expect(pages.breaksBefore[0]).toBe(1);
  });
});
