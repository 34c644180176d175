import type { Block, SheetPlan } from "../plan";
import type { Cell } from "../../tables/cells/cell";
import type { RawGrid } from "../../tables/cells/raw";
import { isInside } from "./planGrid";
import type { PersonsBlock } from "./workbookState";
import type { WrittenBefore } from "./writtenBefore";

/** Where a person's block stands now. */
export interface StandingBlock extends PersonsBlock {
  /** Its name is gone, so that this is where it was written once: something else may stand there. */
  readonly isGuess?: boolean;
}

/** The plan's block with what the person wrote in it; a block that is ours stays as it is. */
export function withPersonsText(
  block: Block,
  plan: SheetPlan,
  current: RawGrid,
  persons: readonly StandingBlock[],
  written: WrittenBefore,
): Block {
  const place = block.owner === "person" ? persons.find(({ id }) => id === block.id) : undefined;
  if (!place) return block;
  const cells = block.cells.map((line, i) =>
    line.map((cell, j): Cell => {
      if (i >= place.rows || j >= place.columns) return cell;
      if (isUnderMerge(plan, block.row + i, block.column + j)) return cell;
      const [row, column] = [place.row + i, place.column + j];
      const value = current[row]?.[column] ?? "";
      const isOurs =
        place.isGuess === true && (written.hasRow(row) || written.has(row, column, value));
      return { ...cell, content: value === "" || isOurs ? cell.content : value };
    }),
  );
  return { ...block, cells };
}

/** Whether what stands in a cell of a person's block finds room in the plan. */
export function isCarried(
  plan: SheetPlan,
  place: StandingBlock,
  row: number,
  column: number,
): boolean {
  if (!isInside(place, row, column)) return false;
  const block = plan.blocks.find(({ id, owner }) => owner === "person" && id === place.id);
  if (!block) return false;
  const [i, j] = [row - place.row, column - place.column];
  const hasRoom = j < (block.cells[i]?.length ?? 0);
  return hasRoom && !isUnderMerge(plan, block.row + i, block.column + j);
}

/** Merging keeps the first cell's content and drops all others'. */
function isUnderMerge({ merges }: SheetPlan, row: number, column: number): boolean {
  return merges.some(
    (merge) => isInside(merge, row, column) && (merge.row !== row || merge.column !== column),
  );
}
