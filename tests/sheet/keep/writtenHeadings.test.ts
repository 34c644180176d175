import { goneHeadings, isOurs, newHeadings } from "../../../src/sheet/keep/writtenHeadings";
import {
  begun,
  emptyState,
  withRecord,
  type SheetRecord,
} from "../../../src/sheet/keep/workbookState";
import { areas } from "../../../src/tables/areas";
import { firstHeadings } from "../../../src/tables/firstHeadings";
import { tables } from "../../../src/tables/tables";

const headings = areas.columns.map(({ heading }) => heading);
const older = headings.filter((heading) => heading !== "结对区");

/** What is remembered of 地区目录 as written with some columns. */
function written(columns: readonly string[]): SheetRecord {
  const table = { name: areas.name, columns, rows: {} };
  const sheet = { kind: areas.kind, sheetId: "1", name: areas.sheet, layout: "" } as const;
  return { ...sheet, rows: [], personsBlocks: [], tables: [table] };
}

const stateOf = (record: SheetRecord) => withRecord(emptyState, record);

test.each(tables)("$sheet still has every column of version 0.1.0", ({ name, columns }) => {
  expect(columns.map(({ heading }) => heading)).toEqual(
    expect.arrayContaining([...firstHeadings(name)]),
  );
});

test("a column that was written and is not there is gone; one that was never written is new", () => {
  expect(goneHeadings(areas, older, stateOf(written(headings)))).toEqual(["结对区"]);
  expect(newHeadings(areas, older, stateOf(written(headings)))).toEqual([]);
  expect(goneHeadings(areas, older, stateOf(written(older)))).toEqual([]);
  expect(newHeadings(areas, older, stateOf(written(older)))).toEqual(["结对区"]);
});

test("a column that a broken-off run was to add is still new, and not gone", () => {
  const state = stateOf(begun(written(headings), written(older)));
  expect(goneHeadings(areas, older, state)).toEqual([]);
  expect(newHeadings(areas, older, state)).toEqual(["结对区"]);
  expect(newHeadings(areas, headings, state)).toEqual([]);
});

test("a table of a person's own under our name is none of ours", () => {
  expect(isOurs(areas, ["我的表", "我的数"], emptyState)).toBe(false);
  expect(isOurs(areas, ["我的表", "级别"], emptyState)).toBe(true);
  expect(isOurs(areas, ["我的表"], stateOf(written(headings)))).toBe(true);
});
