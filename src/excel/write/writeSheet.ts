import { changedRuns } from "../../sheet/keep/changedRuns";
import { isInside, placedCells } from "../../sheet/keep/planGrid";
import type { Raw, RawGrid } from "../../tables/cells/raw";
import { blockName } from "../../sheet/blockName";
import type { Block, Rectangle, SheetPlan } from "../../sheet/plan";
import type { SheetUpdate, StandingCells } from "./sheetUpdate";
import { deleteCharts, writeCharts } from "./writeCharts";
import { writeConditionalFormats } from "./writeConditionalFormats";
import { writeContents, writeRuns } from "./writeContents";
import { writeLinks } from "./writeLinks";
import { writeMerges } from "./writeMerges";
import { bytesOfAction, type Step } from "./step";
import { writeColumns, writeRowHeights } from "./writeSizes";
import { writeStyles } from "./writeStyles";
import type { Unit } from "./unit";
import type { Watch } from "./watch";
import { addTable, updateTable } from "./writeTable";

/**
 * The units that make one sheet new, or bring it to its plan in place.
 * Cells outside the old and the new plan are never touched.
 */
export function sheetUnits(sheet: Excel.Worksheet, update: SheetUpdate): readonly Unit[] {
  const { plan, standing } = update;
  if (!standing) return [{ sheet, watch: undefined, steps: [...newSheet(sheet, plan)] }];
  if (update.tables.length > 0) {
    const captions = [...writeDifferences(sheet, outsideTables(update, standing))];
    return [
      ...update.tables.flatMap((table) => updateTable(sheet, table, plan)),
      { sheet, watch: undefined, steps: captions },
    ];
  }
  const steps = standing.isLayoutChanged
    ? redrawSheet(sheet, plan, standing)
    : writeDifferences(sheet, standing);
  return [{ sheet, watch: watchOf(plan, standing), steps: [...steps] }];
}

/** A generated sheet is relied on as a whole: all of it moves where a person inserts a row. */
function watchOf(plan: SheetPlan, standing: StandingCells): Watch {
  const { before, found = before, after, extent, isLayoutChanged } = standing;
  const widths = [...before, ...after].map(({ length }) => length);
  const place = {
    row: 0,
    column: 0,
    rows: Math.max(1, before.length, after.length, extent.rows),
    columns: Math.max(1, extent.columns, ...widths),
  };
  const cells = [{ place, planned: whole(found, place), intended: whole(after, place) }];
  const names = personsBlocks(plan).map(({ id }) => blockName(id));
  // A sheet that is filtered is not written.
  const isFiltered = false;
  return isLayoutChanged ? { cells, isFiltered, names, isRedrawn: true } : { cells, isFiltered };
}

function whole(grid: RawGrid, { rows, columns }: Rectangle): RawGrid {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => grid[row]?.[column] ?? ""),
  );
}

function* newSheet(sheet: Excel.Worksheet, plan: SheetPlan): Generator<Step> {
  // A formula that names a column of its table needs the table to be there.
  for (const table of plan.tables) yield* addTable(sheet, table, plan);
  yield* drawSheet(sheet, plan);
  yield small(() => {
    for (const block of personsBlocks(plan))
      sheet.names.add(blockName(block.id), rangeOf(sheet, block));
  });
}

function small(queue: () => void): Step {
  return { bytes: bytesOfAction * 100, queue };
}

function* drawSheet(sheet: Excel.Worksheet, plan: SheetPlan): Generator<Step> {
  const cells = [...placedCells(plan)].sort((a, b) => a.row - b.row || a.column - b.column);
  yield* writeContents(sheet, cells);
  yield* writeLinks(sheet, cells);
  yield* writeStyles(sheet, cells, true);
  yield small(() => {
    writeColumns(sheet, plan);
    writeMerges(sheet, plan.merges);
    writeRowHeights(sheet, plan.rowHeights);
    writeConditionalFormats(sheet, plan.conditionalFormats);
    writeCharts(sheet, plan);
    sheet.showGridlines = plan.showGridlines;
    if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
    if (plan.freeze) freeze(sheet, plan.freeze);
  });
}

/** The person's text reaches its new place before anything else is written over the old one. */
function* redrawSheet(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  standing: StandingCells,
): Generator<Step> {
  const wholeSheet = (): Excel.Range =>
    sheet.getRangeByIndexes(0, 0, standing.extent.rows, standing.extent.columns);
  yield small(() => {
    wholeSheet().unmerge();
    wholeSheet().conditionalFormats.clearAll();
  });
  for (const block of inOrderOfMoving(personsBlocks(plan), standing)) {
    const cells = [...placedCells({ blocks: [block] })];
    yield* writeContents(sheet, cells);
    yield* writeLinks(sheet, cells);
    yield small(() => {
      nameBlock(sheet, block, standing.sheet.namedBlocks.includes(block.id));
    });
  }
  yield small(() => {
    wholeSheet().clear("Formats");
    for (const block of plan.blocks)
      if (block.owner === "generated") rangeOf(sheet, block).untrack().clear("Hyperlinks");
    deleteCharts(sheet, standing.sheet.chartNames, plan.chartNames);
  });
  yield* writeDifferences(sheet, { ...standing, after: leftovers(standing) });
  yield* drawSheet(sheet, plan);
}

/** No block is written over the old place of one that has not moved yet: a run may break off at any point. */
function inOrderOfMoving(blocks: readonly Block[], { sheet }: StandingCells): readonly Block[] {
  const wayOf = ({ id, row }: Block): number =>
    row - (sheet.persons.find((place) => place.id === id)?.row ?? row);
  const down = blocks.filter((block) => wayOf(block) > 0).sort((a, b) => b.row - a.row);
  const others = blocks.filter((block) => wayOf(block) <= 0).sort((a, b) => a.row - b.row);
  return [...down, ...others];
}

/** By its place, since the sheet may just have been renamed. */
function nameBlock(sheet: Excel.Worksheet, block: Block, exists: boolean): void {
  if (exists) sheet.names.getItem(blockName(block.id)).delete();
  sheet.names.add(blockName(block.id), rangeOf(sheet, block));
}

/** Only what the new plan does not write itself: cells that must become empty. */
function leftovers({ before, after }: StandingCells): RawGrid {
  return before.map((row, i) => row.map((value, j): Raw => (after[i]?.[j] === "" ? "" : value)));
}

function writeDifferences(
  sheet: Excel.Worksheet,
  { before, after }: Pick<StandingCells, "before" | "after">,
): Generator<Step> {
  return writeRuns(sheet, changedRuns(before, after));
}

/** On a sheet with a table the merged table speaks for its own cells. */
function outsideTables(
  update: SheetUpdate,
  standing: StandingCells,
): Pick<StandingCells, "before" | "after"> {
  const places = update.tables.map(({ contents }) => contents.place);
  const after = standing.after.map((row, i) =>
    row.map((value, j) =>
      places.some((place) => i >= place.row || isInside(place, i, j))
        ? (standing.before[i]?.[j] ?? "")
        : value,
    ),
  );
  return { before: standing.before, after };
}

function freeze(
  sheet: Excel.Worksheet,
  { rows, columns }: { rows: number; columns: number },
): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

function personsBlocks(plan: SheetPlan): readonly Block[] {
  return plan.blocks.filter(({ owner }) => owner === "person");
}

function placeOf(block: Block): { row: number; column: number; rows: number; columns: number } {
  const columns = Math.max(...block.cells.map((row) => row.length));
  return { row: block.row, column: block.column, rows: block.cells.length, columns };
}

function rangeOf(sheet: Excel.Worksheet, block: Block): Excel.Range {
  const place = placeOf(block);
  return sheet.getRangeByIndexes(place.row, place.column, place.rows, place.columns);
}
