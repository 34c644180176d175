import { changedRuns } from "../../sheet/keep/changedRuns";
import { headerOf, isInside, placedCells } from "../../sheet/keep/planGrid";
import type { Raw, RawGrid } from "../../tables/cells/raw";
import { absoluteSheetAddress, rangeAddress } from "../../sheet/a1";
import { cellRuns } from "../../sheet/cellRuns";
import type { Block, Rectangle, SheetPlan } from "../../sheet/plan";
import { pointsFromCharacters } from "../../sheet/sizes";
import { blockName } from "../read/readSheets";
import type { SheetUpdate, StandingCells } from "./sheetUpdate";
import { writeBlock } from "./writeCells";
import { deleteCharts, writeCharts } from "./writeCharts";
import { writeConditionalFormats } from "./writeConditionalFormats";
import { writePageLayout } from "./writePageLayout";
import { bytesOfAction, bytesOfCells, type Step } from "./step";
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
  const { before, after, extent, isLayoutChanged } = standing;
  const widths = [...before, ...after].map(({ length }) => length);
  const place = {
    row: 0,
    column: 0,
    rows: Math.max(1, before.length, after.length, extent.rows),
    columns: Math.max(1, extent.columns, ...widths),
  };
  const cells = [{ place, planned: whole(before, place), intended: whole(after, place) }];
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
  for (const block of plan.blocks) yield* writeBlock(sheet, block);
  yield* writeStyles(sheet, placedCells(plan), true);
  yield small(() => {
    for (const [column, characters] of plan.columnWidths.entries()) {
      const range = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
      range.format.columnWidth = pointsFromCharacters(characters);
    }
    hideColumns(sheet, plan);
    for (const place of plan.merges) sheet.getRange(rangeAddress(place)).merge(false);
    writeRowHeights(sheet, plan.rowHeights);
    writeConditionalFormats(sheet, plan.conditionalFormats);
    writeCharts(sheet, plan.charts);
    writePageLayout(sheet, plan.print);
    sheet.showGridlines = plan.showGridlines;
    if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
    if (plan.freeze) freeze(sheet, plan.freeze);
  });
}

function hideColumns(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const table of plan.tables) {
    const header = headerOf(plan, table);
    for (const heading of table.hiddenColumns) {
      const column = table.place.column + header.indexOf(heading);
      sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
    }
  }
}

function writeRowHeights(sheet: Excel.Worksheet, heights: SheetPlan["rowHeights"]): void {
  const rows = [...heights].sort(([a], [b]) => a - b);
  for (const { value, place } of cellRuns(
    rows.map(([row, value]) => ({ row, column: 0, value })),
  )) {
    sheet.getRangeByIndexes(place.row, 0, place.rows, 1).format.rowHeight = value;
  }
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
    yield* writeBlock(sheet, block);
    yield small(() => {
      nameBlock(sheet, plan, block, standing.sheet.namedBlocks.includes(block.id));
    });
  }
  yield small(() => {
    wholeSheet().clear("Formats");
    for (const block of plan.blocks)
      if (block.owner === "generated") rangeOf(sheet, block).clear("Hyperlinks");
    deleteCharts(sheet, standing.sheet.chartNames, plan.charts);
    sheet.horizontalPageBreaks.removePageBreaks();
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

function nameBlock(sheet: Excel.Worksheet, plan: SheetPlan, block: Block, exists: boolean): void {
  if (exists) {
    const name = sheet.names.getItem(blockName(block.id));
    name.formula = `=${absoluteSheetAddress(plan.name, placeOf(block))}`;
  } else {
    sheet.names.add(blockName(block.id), rangeOf(sheet, block));
  }
}

/** Only what the new plan does not write itself: cells that must become empty. */
function leftovers({ before, after }: StandingCells): RawGrid {
  return before.map((row, i) => row.map((value, j): Raw => (after[i]?.[j] === "" ? "" : value)));
}

function* writeDifferences(
  sheet: Excel.Worksheet,
  { before, after }: Pick<StandingCells, "before" | "after">,
): Generator<Step> {
  for (const run of changedRuns(before, after)) {
    const width = run.cells[0]?.length ?? 0;
    const queue = (): void => {
      const range = sheet.getRangeByIndexes(run.row, run.column, run.cells.length, width);
      range.values = run.cells.map((row) => [...row]);
    };
    yield { bytes: bytesOfCells(run.cells) + bytesOfAction * 2, queue };
  }
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
