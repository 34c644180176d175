import fc from "fast-check";
import { mergeSheet } from "../../../src/sheet/keep/mergeSheet";
import type { SheetRecord } from "../../../src/sheet/keep/workbookState";
import type { SheetPlan } from "../../../src/sheet/plan";
import type { Raw, RawGrid } from "../../../src/tables/cells/raw";

const width = 9;

/** A title, heads that are repeated, and rows of which many cells are alike. */
const cells: RawGrid = [
  ["正镶白旗京蒙协作情况汇总表"],
  ["填报单位", "", "", "", "", "结对区：大兴区"],
  ...[0, 1].flatMap((page) => [
    ["指标", "时期", "数值", "限定", "单位", "同比", "增减", "性质", "原文数字和出处"],
    ...Array.from({ length: 8 }, (_, row): Raw[] => [
      `指标${page}${row}`,
      "2023年",
      page * 100 + row,
      row % 2 === 0 ? "约" : "",
      "万元",
      row / 100,
      "",
      "实际",
      `${page}${row}万元（资料00${row}）`,
    ]),
  ]),
  ["合计", "", 99],
];

const plan: SheetPlan = {
  kind: "county",
  area: "152529",
  name: "汇总-正镶白旗",
  columnWidths: [],
  rowHeights: new Map(),
  blocks: [
    {
      id: "all",
      owner: "generated",
      row: 0,
      column: 0,
      cells: cells.map((row) => row.map((content) => ({ content, style: "text" }))),
    },
  ],
  merges: [],
  tables: [],
  charts: [],
  chartNames: [],
  conditionalFormats: [],
  showGridlines: false,
  print: {
    orientation: "portrait",
    areas: [{ row: 0, column: 0, rows: cells.length, columns: width }],
    breaksBefore: [],
    footer: "",
  },
};

const { layout, rows } = mergeSheet(plan, [], undefined, []);
const record: SheetRecord = {
  kind: "county",
  area: "152529",
  sheetId: "1",
  name: plan.name,
  layout,
  rows,
  personsBlocks: [],
  tables: [],
};

const made: RawGrid = cells.map((row) =>
  Array.from({ length: width }, (_, column) => row[column] ?? ""),
);

type Move = "insert a column" | "delete a column" | "insert a row" | "delete a row" | "type";

function moved(grid: RawGrid, move: Move, [down, right]: readonly number[], word: string): RawGrid {
  const at = (line: number, count: number): number => line % Math.max(1, count);
  const wide = Math.max(...grid.map((row) => row.length));
  const [row, column] = [at(down ?? 0, grid.length), at(right ?? 0, wide)];
  switch (move) {
    case "insert a column":
      return grid.map((line, i) => [
        ...line.slice(0, column),
        i === row ? word : "",
        ...line.slice(column),
      ]);
    case "delete a column":
      return grid.map((line) => line.filter((_, j) => j !== column));
    case "insert a row": {
      const line = Array.from({ length: wide }, (_, j) => (j === column ? word : ""));
      return [...grid.slice(0, row), line, ...grid.slice(row)];
    }
    case "delete a row":
      return grid.filter((_, i) => i !== row);
    case "type":
      return grid.map((line, i) =>
        line.map((cell, j) => (i === row && j === column ? word : cell)),
      );
  }
}

const places = fc.tuple(fc.nat(200), fc.nat(200));
const anyMoves = (...moves: Move[]) =>
  fc.array(fc.tuple(fc.constantFrom(...moves), places), { minLength: 1, maxLength: 3 });

function afterMoves(moves: readonly (readonly [Move, readonly number[]])[]): RawGrid {
  return moves.reduce<RawGrid>(
    (grid, [move, place], index) => moved(grid, move, place, `我的话${index}`),
    made,
  );
}

function wordsIn(grid: RawGrid): readonly Raw[] {
  return grid.flat().filter((value) => String(value).startsWith("我的话"));
}

test.each([
  [["insert a column", "insert a row"]],
  [["delete a column", "insert a row"]],
  [["insert a column", "insert a column", "type"]],
  [["insert a column", "delete a row", "insert a row", "type"]],
] as const)(
  "after a person's %j only the person's words are edits, none is lost, and ours stands as planned",
  (kinds) => {
    fc.assert(
      fc.property(anyMoves(...kinds), (moves) => {
        const current = afterMoves(moves);
        const { edits, after } = mergeSheet(plan, current, record, []);
        const found = edits.map(({ value }) => value);
        expect(found.filter((value) => !wordsIn([[value]]).includes(value))).toEqual([]);
        expect(new Set([...found, ...wordsIn(after)])).toEqual(new Set(wordsIn(current)));
        expect(after.map((row) => row.slice(0, width)).slice(0, made.length)).toEqual(made);
      }),
      { numRuns: 200 },
    );
  },
);

test("where ours stood beyond the plan after an inserted column nothing of it is left", () => {
  const current = moved(made, "insert a column", [3, 4], "我的话");
  const { after, edits, extent, isLayoutChanged } = mergeSheet(plan, current, record, []);
  expect(
    after
      .map((row) => row.slice(width))
      .flat()
      .filter((value) => value !== ""),
  ).toEqual([]);
  expect({ edits, columns: extent.columns, isLayoutChanged }).toEqual({
    edits: [{ row: 3, column: 4, value: "我的话" }],
    columns: width + 1,
    isLayoutChanged: true,
  });
});
