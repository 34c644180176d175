import { heightOfText } from "../../sheet/sizes";
import { headerOf, tableCells } from "../../sheet/keep/planGrid";
import type { SheetPlan } from "../../sheet/plan";
import { rawOf, type Raw } from "../../tables/cells/raw";
import { keyReader } from "../../tables/rowKey";
import type { TableUpdate } from "./sheetUpdate";
import { bytesOfAction, type Step } from "./step";
import { writeRowHeights } from "./writeSizes";

const leastHeight = 18;

/**
 * Heights of rows that say something else than before, and of all below rows that come in, which do not take theirs
 * along: once a height is set, Excel fits it no more.
 */
export function* writeTableHeights(
  sheet: Excel.Worksheet,
  update: TableUpdate,
  plan: SheetPlan,
): Generator<Step> {
  const { contents, merge, renewed, plan: table } = update;
  const [header = [], ...body] = merge.grid;
  const readKey = keyReader(header, table.keyColumns);
  const planned = plannedHeights(update, plan);
  const typedIn = typedHeights(update, plan);
  const firstMoved = merge.inserted > 0 ? merge.added[0] - 1 : body.length;
  const heights = new Map(
    body.flatMap((row, index) => {
      const key = merge.copies.has(index) ? "" : readKey(row);
      if (index < firstMoved && !renewed.has(key)) return [];
      const own = planned.get(key);
      const height = Math.max(own ?? leastHeight, typedIn(row, own === undefined));
      return [[contents.place.row + 1 + index, height] as const];
    }),
  );
  if (heights.size === 0) return;
  const queue = (): void => {
    writeRowHeights(sheet, heights);
  };
  yield { bytes: bytesOfAction * (1 + heights.size), queue };
}

function plannedHeights(
  { plan: table }: TableUpdate,
  plan: SheetPlan,
): ReadonlyMap<string, number> {
  const readKey = keyReader(headerOf(plan, table), table.keyColumns);
  const heights = tableCells(plan, table).map((row, index): [string, number] => [
    readKey(row.map(({ content }) => rawOf(content))),
    plan.rowHeights.get(table.place.row + index) ?? leastHeight,
  ]);
  return new Map(heights.filter(([key]) => key !== ""));
}

/** What the texts of a row need that no plan knows: those in the person's columns, or all of it. */
function typedHeights(
  { plan: table, merge: { grid } }: TableUpdate,
  plan: SheetPlan,
): (row: readonly Raw[], isAll: boolean) => number {
  const columns = headerOf(plan, table).flatMap((heading, index) => {
    const [at, width] = [
      (grid[0] ?? []).indexOf(heading),
      plan.columnWidths[table.place.column + index],
    ];
    const isShown = at >= 0 && !table.hiddenColumns.includes(heading);
    const isPersons = table.personsColumns.includes(heading);
    return isShown && width !== undefined ? [{ at, width, isPersons }] : [];
  });
  return (row, isAll) =>
    Math.max(
      0,
      ...columns.map(({ at, width, isPersons }) => {
        const text = String(row[at] ?? "");
        const counts = (isAll || isPersons) && !text.startsWith("=");
        return counts ? heightOfText(text, width, "text") : 0;
      }),
    );
}
