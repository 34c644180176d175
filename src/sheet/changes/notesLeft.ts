import { groupBy } from "../../core/groupBy";
import { gridFingerprint } from "../keep/fingerprint";
import type { FoundEdit, SheetMerge } from "../keep/mergeSheet";
import { lineName } from "./lineWords";
import { sheetLines, type SheetLine } from "./sheetLines";

/** What a person typed beside a row of an annex that goes elsewhere, or away, while the words stay where they are. */
export interface NoteLeft extends FoundEdit {
  /** Of the row, as the sheet calls it. */
  readonly name: string;
}

/** The notes right of a sheet's plan that stand beside another row once it is made again. */
export function notesLeft({ before, after, extent, rows }: SheetMerge): readonly NoteLeft[] {
  const next = groupBy(sheetLines(rows), ({ key }) => key);
  const standing = groupBy(sheetLines(gridFingerprint(before)), ({ key }) => key);
  return [...standing.values()].flatMap((alike) =>
    alike.flatMap((line, index): readonly NoteLeft[] => {
      if (next.get(line.key)?.[index]?.row === line.row) return [];
      const name = nameOf(line, before);
      return (before[line.row] ?? []).flatMap((value, column): NoteLeft[] => {
        const isNote = column >= extent.columns && value !== "";
        const stays = isNote && after[line.row]?.[column] === value;
        return stays ? [{ row: line.row, column, value, name }] : [];
      });
    }),
  );
}

function nameOf(line: SheetLine, grid: SheetMerge["before"]): string {
  const read = (header: Parameters<SheetLine["columnOf"]>[0]) =>
    grid[line.row]?.[line.columnOf(header)] ?? "";
  return lineName(line.kind, read) ?? "";
}
