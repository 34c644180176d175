import fc from "fast-check";
import { mergeTable } from "../../../src/sheet/keep/mergeTable";
import type { PlannedTable } from "../../../src/sheet/keep/plannedTable";
import { refreshTable } from "../../../src/sheet/keep/refreshTable";
import type { Raw, RawGrid } from "../../../src/tables/cells/raw";

const header = ["编号", "旗县", "数值", "状态", "备注"];

function planned(...rows: Raw[][]): PlannedTable {
  return {
    name: "JM_Facts",
    keyColumns: ["编号"],
    personsColumns: ["备注"],
    remarkColumns: [],
    copies: new Map(),
    generatedColumns: ["状态"],
    grid: [header, ...rows],
    unreadable: new Map(),
  };
}

const first = planned(["a", "正镶白旗", 1, "旧", ""], ["b", "察右前旗", 2, "旧", ""]);
const base = mergeTable(first, undefined, undefined).record;

function merge(next: PlannedTable, current: RawGrid) {
  return mergeTable(next, current, base);
}

describe("a table made again", () => {
  test("is untouched when neither side changed anything", () => {
    expect(merge(first, first.grid).grid).toEqual(first.grid);
  });

  test("takes a corrected value where the person left ours alone", () => {
    const next = planned(["a", "正镶白旗", 7, "旧", ""], ["b", "察右前旗", 2, "旧", ""]);
    expect(merge(next, first.grid).grid[1]).toEqual(["a", "正镶白旗", 7, "旧", ""]);
  });

  test("keeps the person's value and lists it when the new data say something else", () => {
    const current = [header, ["a", "正镶白旗", 5, "旧", ""], ["b", "察右前旗", 2, "旧", ""]];
    const next = planned(["a", "正镶白旗", 7, "旧", ""], ["b", "察右前旗", 2, "旧", ""]);
    const { grid, kept } = merge(next, current);
    expect(grid[1]?.[2]).toBe(5);
    expect(kept).toEqual([
      { key: "a", column: "数值", row: 1, columnIndex: 2, persons: 5, ours: 7 },
    ]);
  });

  test("without rows takes the first ones in its blank row", () => {
    const empty = mergeTable(planned(["", "", "", "", ""]), undefined, undefined);
    const { grid, added, inserted } = mergeTable(first, empty.grid, empty.record);
    expect({ grid, added, inserted }).toEqual({ grid: first.grid, added: [1, 3], inserted: 1 });
  });

  test("never writes the person's own column, and follows the person's order of rows and columns", () => {
    const current = [
      ["备注", "编号", "数值", "旗县", "状态", "我的列"],
      ["记一笔", "b", 2, "察右前旗", "旧", "x"],
      ["", "a", 1, "正镶白旗", "旧", ""],
    ];
    const next = planned(["a", "正镶白旗", 3, "新", ""], ["b", "察右前旗", 2, "新", ""]);
    expect(merge(next, current).grid).toEqual([
      ["备注", "编号", "数值", "旗县", "状态", "我的列"],
      ["记一笔", "b", 2, "察右前旗", "新", "x"],
      ["", "a", 3, "正镶白旗", "新", ""],
    ]);
  });

  test("writes computed columns anew, also in the person's rows, and reports what was typed there", () => {
    const current = [
      header,
      ["a", "正镶白旗", 1, "我看行", ""],
      ["", "自填", 9, "", ""],
      ["b", "察右前旗", 2, "旧", ""],
    ];
    const next = planned(
      ["a", "正镶白旗", 1, "旧", ""],
      ["b", "察右前旗", 2, "旧", ""],
      ["", "自填", 9, "新", ""],
    );
    const { grid, overwritten } = merge(next, current);
    expect(grid[1]?.[3]).toBe("旧");
    expect(grid[2]).toEqual(["", "自填", 9, "新", ""]);
    expect(overwritten.map(({ persons }) => persons)).toEqual(["我看行"]);
  });

  test("leaves a person's unreadable row as it stands and still judges the next one", () => {
    const current = [
      header,
      ["", "?", "?", "", ""],
      ["", "自填", 9, "", ""],
      ["a", "正镶白旗", 1, "旧", ""],
    ];
    const next = {
      ...planned(["a", "正镶白旗", 1, "旧", ""], ["", "自填", 9, "新", ""]),
      unreadable: new Map([[0, new Map()]]),
    };
    expect(merge(next, current).grid.slice(1, 3)).toEqual([
      ["", "?", "?", "", ""],
      ["", "自填", 9, "新", ""],
    ]);
  });

  test("adds new rows above the last old one and keeps deleted rows deleted", () => {
    const current = [header, ["a", "正镶白旗", 1, "旧", ""]];
    const next = planned(
      ["a", "正镶白旗", 1, "旧", ""],
      ["b", "察右前旗", 2, "旧", ""],
      ["c", "巴林右旗", 3, "新", ""],
    );
    const { grid, added, deleted } = merge(next, current);
    expect(grid.map((row) => row[0])).toEqual(["编号", "c", "a"]);
    expect(added).toEqual([1, 2]);
    expect(deleted).toEqual(["b"]);
  });

  test("keeps and names a row that the new data no longer hold", () => {
    const next = planned(["a", "正镶白旗", 1, "旧", ""]);
    const { grid, retired } = merge(next, first.grid);
    expect(grid).toHaveLength(3);
    expect(retired).toEqual(["b"]);
  });

  test("a row to which the person gave a key of their own is no row that the new data lost", () => {
    const persons = ["本旗-01", "正镶白旗", 9, "", "自己录的"];
    const { retired, grid, record } = merge(first, [...first.grid, persons]);
    expect(retired).toEqual([]);
    expect(grid.at(-1)).toEqual(persons);
    const own = planned(...first.grid.slice(1).map((row) => [...row]), persons);
    const refreshed = refreshTable(own, grid, record).record;
    expect(mergeTable(first, grid, refreshed).retired).toEqual([]);
  });

  test("gets no column back that the person removed", () => {
    const current = [
      ["编号", "旗县", "状态", "备注"],
      ["a", "正镶白旗", "旧", ""],
    ];
    expect(merge(first, current).grid).toEqual(current);
    expect(merge(first, current).newColumns).toEqual([]);
  });

  test("gets a column that it never had at its end, filled in every row that is planned", () => {
    const columns = [...header, "出处", "核定"];
    const next = {
      ...planned(),
      grid: [
        columns,
        ["a", "正镶白旗", 1, "旧", "", "公报", "是"],
        ["b", "察右前旗", 2, "旧", "", "", "否"],
        ["", "自填", 9, "新", "", "", "否"],
      ],
      generatedColumns: ["状态", "核定"],
      newColumns: ["出处", "核定"],
    };
    const current = [
      ["备注", ...header.slice(0, 4)],
      ["记一笔", "b", "察右前旗", 2, "旧"],
      ["", "", "自填", 9, ""],
      ["", "", "", "", ""],
    ];
    const { grid, newColumns, record } = merge(next, current);
    expect(newColumns).toEqual(["出处", "核定"]);
    expect(grid).toEqual([
      ["备注", "编号", "旗县", "数值", "状态", "出处", "核定"],
      ["记一笔", "b", "察右前旗", 2, "旧", "", "否"],
      ["", "", "自填", 9, "新", "", "否"],
      ["", "", "", "", "", "", ""],
    ]);
    const again = mergeTable({ ...next, newColumns: [] }, grid, record);
    expect({ grid: again.grid, kept: again.kept }).toEqual({ grid, kept: [] });
  });

  test("keeps every value that a person typed in a data column or a column of theirs", () => {
    const edits = fc.array(
      fc.record({
        row: fc.constantFrom(1, 2),
        column: fc.constantFrom(1, 2, 4),
        value: fc.oneof(fc.string(), fc.integer()),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(edits, fc.integer(), (typed, newer) => {
        const current = first.grid.map((row) => [...row]);
        for (const { row, column, value } of typed) {
          const line = current[row];
          if (line) line[column] = value;
        }
        const next = planned(["a", "正镶白旗", newer, "新", ""], ["b", "察右前旗", 2, "新", ""]);
        const merged = merge(next, current);
        for (const { row, column } of typed) {
          const written = first.grid[row]?.[column];
          const now = current[row]?.[column];
          if (now !== written) expect(merged.grid[row]?.[column]).toBe(now);
        }
      }),
    );
  });
});
