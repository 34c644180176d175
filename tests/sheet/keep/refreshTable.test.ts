import { mergeTable } from "../../../src/sheet/keep/mergeTable";
import type { PlannedTable } from "../../../src/sheet/keep/plannedTable";
import { refreshTable } from "../../../src/sheet/keep/refreshTable";

const header = ["编号", "目标值", "状态"];
const planned = (status: string, value = 80): PlannedTable => ({
  name: "JM_Targets",
  keyColumns: ["编号"],
  personsColumns: [],
  remarkColumns: [],
  copies: new Map(),
  generatedColumns: ["状态"],
  grid: [header, ["a", value, status]],
  unreadable: new Map(),
});

test("a verdict made again leaves data columns and their base alone", () => {
  const first = mergeTable(planned("未填报"), undefined, undefined);
  const current = [header, ["a", 75, "未填报"]];
  const refreshed = refreshTable(planned("已完成", 75), current, first.record);
  expect(refreshed.grid).toEqual([header, ["a", 75, "已完成"]]);

  const reloaded = mergeTable(planned("已完成", 90), refreshed.grid, refreshed.record);
  expect(reloaded.grid[1]?.[1]).toBe(75);
  expect(reloaded.kept).toHaveLength(1);
  expect(reloaded.overwritten).toEqual([]);
});

test("a verdict that a person typed over is reported", () => {
  const first = mergeTable(planned("未填报"), undefined, undefined);
  const { overwritten } = refreshTable(
    planned("未填报"),
    [header, ["a", 80, "我看行"]],
    first.record,
  );
  expect(overwritten.map(({ persons }) => persons)).toEqual(["我看行"]);
});

test("a row that comes in is ours as a whole, and follows newer data", () => {
  const first = mergeTable(planned("未填报"), undefined, undefined);
  const withNew = (value: number): PlannedTable => ({
    ...planned("未填报"),
    grid: [...planned("未填报").grid, ["b", value, "未填报"]],
  });
  const refreshed = refreshTable(withNew(5), first.grid, first.record);
  const { grid, kept } = mergeTable(withNew(6), refreshed.grid, refreshed.record);
  expect(grid.find(([key]) => key === "b")).toEqual(["b", 6, "未填报"]);
  expect(kept).toEqual([]);
});
