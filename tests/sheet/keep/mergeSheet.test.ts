import { mergeSheet } from "../../../src/sheet/keep/mergeSheet";
import type { RawGrid } from "../../../src/tables/cells/raw";
import type { PersonsBlock, SheetRecord } from "../../../src/sheet/keep/workbookState";
import type { Block, SheetPlan } from "../../../src/sheet/plan";

function block(
  id: string,
  row: number,
  owner: Block["owner"],
  ...lines: (string | number)[][]
): Block {
  return {
    id,
    owner,
    row,
    column: 0,
    cells: lines.map((line) => line.map((content) => ({ content, style: "text" }))),
  };
}

function plan(...blocks: Block[]): SheetPlan {
  return {
    kind: "county",
    area: "152529",
    name: "汇总-正镶白旗",
    columnWidths: [10, 10],
    rowHeights: new Map(),
    blocks,
    merges: [],
    tables: [],
    charts: [],
    chartNames: [],
    conditionalFormats: [],
    showGridlines: false,
    print: {
      orientation: "portrait",
      areas: [{ row: 0, column: 0, rows: 4, columns: 2 }],
      breaksBefore: [],
      footer: "",
    },
  };
}

const before = plan(
  block("head", 0, "generated", ["消费帮扶", 1.02], ["生产总值", 113]),
  block("remark", 2, "person", ["", ""]),
  block("end", 3, "generated", ["完"]),
);
const remark: PersonsBlock = { id: "remark", row: 2, column: 0, rows: 1, columns: 2 };

function recordOf(made: SheetPlan): SheetRecord {
  const { layout, rows } = mergeSheet(made, [], undefined, []);
  return {
    kind: "county",
    area: "152529",
    sheetId: "1",
    name: made.name,
    layout,
    rows,
    personsBlocks: [remark],
    tables: [],
  };
}

const made: RawGrid = [
  ["消费帮扶", 1.02],
  ["生产总值", 113],
  ["", ""],
  ["完", ""],
];

describe("a generated sheet made again", () => {
  test("finds what was typed below a head that stands there twice", () => {
    const head = ["指标", "单位"];
    const pages = plan(block("table", 0, "generated", head, ["甲", "%"], head, ["乙", "项"]));
    const typed = [head, ["甲", "项"], head, ["乙", "项"]];
    const { edits } = mergeSheet(pages, typed, { ...recordOf(pages), personsBlocks: [] }, []);
    expect(edits).toEqual([{ row: 1, column: 1, value: "项" }]);
  });

  test("is found unchanged when nothing changed", () => {
    const merge = mergeSheet(before, made, recordOf(before), [remark]);
    expect(merge).toMatchObject({ edits: [], isLayoutChanged: false, after: made });
  });

  test("carries the person's words to where their block stands now", () => {
    const next = plan(
      block("head", 0, "generated", ["消费帮扶", 1.02], ["生产总值", 113], ["粮食", 5]),
      block("remark", 3, "person", ["", ""]),
      block("end", 4, "generated", ["完"]),
    );
    const current = made.map((row, i) => (i === 2 ? ["待核", 5] : row));
    const merge = mergeSheet(next, current, recordOf(before), [remark]);
    expect(merge.after[3]).toEqual(["待核", 5]);
    expect(merge.isLayoutChanged).toBe(true);
    expect(merge.edits).toEqual([]);
  });

  test("finds what was typed over a generated cell", () => {
    const current = made.map((row, i) => (i === 0 ? ["消费帮扶", 2] : row));
    const { edits, after } = mergeSheet(before, current, recordOf(before), [remark]);
    expect(edits).toEqual([{ row: 0, column: 1, value: 2 }]);
    expect(after[0]).toEqual(["消费帮扶", 1.02]);
  });

  test("finds what was typed beside the plan where the new plan is wider", () => {
    const next = plan(
      block("head", 0, "generated", ["消费帮扶", 1.02, "乙旗"], ["生产总值", 113, 7]),
      ...before.blocks.slice(1),
    );
    const current = made.map((row, i) => (i === 1 ? [...row, "待核"] : row));
    const { edits } = mergeSheet(next, current, recordOf(before), [remark]);
    expect(edits).toEqual([{ row: 1, column: 2, value: "待核" }]);
  });

  test("leaves what was typed beside a row of ours that the new, wider plan no longer has", () => {
    const head = block("head", 0, "generated", ["消费帮扶", 1.02, "乙旗"], ["生产总值", 113, 7]);
    const next = plan(head, block("remark", 2, "person", ["", ""]));
    const current = made.map((row, i) => (i === 3 ? [...row, "待核"] : row));
    const { edits, after } = mergeSheet(next, current, recordOf(before), [remark]);
    expect(edits).toEqual([]);
    expect(after[3]).toEqual(["", "", "待核"]);
  });

  test.each([
    ["beyond the new plan it stays", plan(block("remark", 0, "person", ["", ""])), [], "待核"],
    [
      "under the new plan it is found",
      plan(
        block("remark", 0, "person", ["", ""]),
        block("end", 1, "generated", ["甲"], ["乙", "丙"]),
      ),
      [{ row: 2, column: 1, value: "待核" }],
      "丙",
    ],
  ])(
    "a text where a block was, in a cell that merging would empty: %s",
    (_, next, edits, stands) => {
      const merged = { ...next, merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] };
      const current = made.map((row, i) => (i === 2 ? ["", "待核"] : row));
      for (const isGuess of [true, false]) {
        const merge = mergeSheet(merged, current, recordOf(before), [{ ...remark, isGuess }]);
        expect(merge.edits).toEqual(edits);
        expect(merge.after[2]?.[1]).toBe(stands);
        expect(merge.after[0]?.[1]).toBe("");
      }
    },
  );

  test("takes no row for an edit that merely moved when a person inserted one", () => {
    const current: RawGrid = [
      ["消费帮扶", 1.02],
      ["我的行", ""],
      ["生产总值", 113],
      ["", ""],
      ["完", ""],
    ];
    const moved = { ...remark, row: 3 };
    const { edits } = mergeSheet(before, current, recordOf(before), [moved]);
    expect(edits).toEqual([{ row: 1, column: 0, value: "我的行" }]);
  });

  test("accepts old and new values alike after a build that broke off", () => {
    const next = plan(
      block("head", 0, "generated", ["消费帮扶", 9], ["生产总值", 113]),
      ...before.blocks.slice(1),
    );
    const record = { ...recordOf(next), before: [recordOf(before)] };
    const half = made.map((row, i) => (i === 0 ? ["消费帮扶", 1.02] : row));
    const merge = mergeSheet(next, half, record, [remark]);
    expect(merge).toMatchObject({ edits: [], isLayoutChanged: true });
  });

  test("calls everything typed on a sheet that has no record", () => {
    expect(mergeSheet(before, [["别人的", ""]], undefined, []).edits).toEqual([
      { row: 0, column: 0, value: "别人的" },
    ]);
  });
});
