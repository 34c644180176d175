import { planTargets } from "../../../src/sheet/tables";
import type { SheetPlan } from "../../../src/sheet/plan";
import { tablePlans } from "../../../src/actions/sheets/tablePlans";
import { planReview } from "../../../src/sheet/review/planReview";
import { rawOf } from "../../../src/tables/cells/raw";
import { styles } from "../../../src/tables/cells/styles";
import { shippedLedger } from "../support/changedLedger";

/** Points between the margins of a landscape A4 page: 842 less 37 on either side. */
const acrossPage = 768;
/** The smallest letter that is handed up. */
const leastPoints = 8;

const ledger = shippedLedger();
const plans = [
  ...tablePlans(ledger, { isSample: false }),
  planReview([], { ledger, before: undefined, checked: [], sample: false }),
];
const named = plans.map((plan) => [plan.name, plan] as const);

/** Points of columns at 100 %, 7 pixels a character and 5 more a column, hidden ones apart. */
function points({ columnWidths, tables: [table], blocks }: SheetPlan, columns: readonly number[]) {
  const header = blocks.find(({ id }) => id === "table")?.cells[0] ?? [];
  const shown = columns.filter(
    (column) => table?.hiddenColumns.includes(String(rawOf(header[column]?.content))) !== true,
  );
  return shown.reduce((sum, column) => sum + ((columnWidths[column] ?? 0) * 7 + 5) * 0.75, 0);
}

/** The columns of each page side by side, those that are repeated among them. */
function pagesOf({ print }: SheetPlan): readonly (readonly number[])[] {
  const { areas, titleColumns, columnBreaksBefore = [] } = print;
  const { column = 0, columns = 0 } = areas[0] ?? {};
  const from = (first: number, end: number): number[] =>
    Array.from({ length: end - first }, (_, index) => first + index);
  const starts = [column, ...columnBreaksBefore];
  return starts.map((start, index) => [
    ...(index > 0 && titleColumns ? from(titleColumns[0], titleColumns[1] + 1) : []),
    ...from(start, starts[index + 1] ?? column + columns),
  ]);
}

test.each(named)("%s is printed by a scale at which each page holds its columns", (_, plan) => {
  const { scale = 0 } = plan.print;
  const widths = pagesOf(plan).map((columns) => (points(plan, columns) * scale) / 100);
  expect(Math.max(...widths)).toBeLessThanOrEqual(acrossPage);
});

test.each(named)("%s is printed in letters of 8 points or more", (_, plan) => {
  const sizes = plan.blocks.flatMap(({ cells }) =>
    cells.flat().map(({ style }) => styles[style].size),
  );
  expect((Math.min(...sizes) * (plan.print.scale ?? 0)) / 100).toBeGreaterThanOrEqual(leastPoints);
});

test.each(named)("%s repeats its heads on every page", (_, plan) => {
  expect(plan.print.titleRows).toEqual([1, 1]);
  expect(plan.print.breaksBefore).toEqual([]);
});

test("目标台账 is two pages wide: what is reached, then how it is judged; 编号 to 指标 are repeated", () => {
  const { print, blocks } = planTargets(ledger, { sample: false });
  const heads = (blocks.find(({ id }) => id === "table")?.cells[0] ?? []).map(
    ({ content }) => content,
  );
  expect(heads.slice(0, 3)).toEqual(["编号", "旗县", "指标"]);
  expect(print.titleColumns).toEqual([0, 2]);
  expect(print.columnBreaksBefore?.map((column) => heads[column])).toEqual(["序时进度"]);
});

test("of 核对事项 the 编号, which says nothing to a reader, is out of sight and not printed", () => {
  const plan = planReview([], { ledger, before: undefined, checked: [], sample: false });
  const { areas } = plan.print;
  expect(areas).toEqual([{ row: 0, column: 1, rows: 3, columns: 8 }]);
  expect(plan.tables[0]?.hiddenColumns).toEqual(["编号"]);
  expect(plan.blocks[0]).toMatchObject({ id: "caption", column: 1 });
});
