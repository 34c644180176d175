import { groupBy } from "../../core/groupBy";
import { gridFingerprint } from "../keep/fingerprint";
import { placedCells } from "../keep/planGrid";
import { rawOf, type Raw, type RawGrid } from "../../tables/cells/raw";
import type { Cell } from "../../tables/cells/cell";
import type { SheetPlan } from "../plan";
import type { LineHeader } from "../county/captions";
import type { LineReading } from "./lineWords";
import { sheetLines, type SheetLine } from "./sheetLines";

/** One version of a county sheet: its rows, and how their cells are read. */
export interface Version {
  readonly lines: readonly SheetLine[];
  readonly reading: (line: SheetLine) => LineReading;
}

export interface PlannedVersion extends Version {
  /** Number format of a cell; empty where it has none of its own. */
  readonly formatOf: (line: SheetLine, header: LineHeader) => string;
  /** Where a cell of it stands on the sheet; undefined where the sheet does not list the line. */
  readonly placeOf: (line: SheetLine, header: LineHeader) => Place | undefined;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The version that stood there: what was written then, as far as it still stands. The rows may have moved.
 * @param rows fingerprints of what was written
 * @param grid the sheet's formulas from A1
 */
export function versionBefore(rows: readonly string[], grid: RawGrid): Version {
  const standing = groupBy(sheetLines(gridFingerprint(grid)), ({ key }) => key);
  return {
    lines: sheetLines(rows),
    reading: (line) => (header) => {
      const print = line.printOf(header);
      const found = standing.get(line.key)?.find((one) => one.printOf(header) === print);
      const value = found && (grid[found.row]?.[found.columnOf(header)] ?? "");
      return isFormula(value) ? undefined : value;
    },
  };
}

/**
 * The version as planned.
 * @param rows fingerprints of the plan
 * @param shown fingerprints of the plan that stands on the sheet, where that is another
 */
export function versionNow(plan: SheetPlan, rows: readonly string[], shown = rows): PlannedVersion {
  const places = new Map(sheetLines(shown).map((line) => [line.key, line]));
  const cells = cellsByRow(plan);
  const cellOf = ({ row, columnOf }: SheetLine, header: LineHeader): Cell | undefined =>
    cells[row]?.[columnOf(header)];
  return {
    lines: sheetLines(rows),
    reading: (line) => (header) => {
      const content = cellOf(line, header)?.content;
      return typeof content === "object" ? undefined : rawOf(content);
    },
    formatOf: (line, header) => cellOf(line, header)?.format ?? "",
    placeOf: (line, header) => {
      const at = shown === rows ? line : places.get(line.key);
      return at && { row: at.row, column: at.columnOf(header) };
    },
  };
}

function cellsByRow(plan: SheetPlan): readonly (readonly Cell[])[] {
  const cells: Cell[][] = [];
  for (const { row, column, cell } of placedCells(plan)) (cells[row] ??= [])[column] = cell;
  return cells;
}

function isFormula(value: Raw | undefined): boolean {
  return typeof value === "string" && value.startsWith("=");
}
