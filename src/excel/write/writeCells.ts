import { sheetPrefix } from "../../sheet/a1";
import { rawOf } from "../../sheet/keep/raw";
import type { Block, Cell, CellLink } from "../../sheet/plan";
import { styles } from "../../sheet/styles";
import { bytesOfAction, bytesOfCells, rowSlices, type Step } from "./step";

/** Number formats first: text that begins like a formula must already find a text cell. */
export function* writeBlock(sheet: Excel.Worksheet, block: Block): Generator<Step> {
  const width = Math.max(0, ...block.cells.map((row) => row.length));
  if (width === 0) return;
  const cells = block.cells.map((row) => Array.from({ length: width }, (_, column) => row[column]));
  const formats = cells.map((row) => row.map(formatOf));
  const values = cells.map((row) => row.map((cell) => rawOf(cell?.content)));
  for (const [first, end] of rowSlices(values)) {
    const bytes = bytesOfCells(values.slice(first, end)) + bytesOfCells(formats.slice(first, end));
    const queue = (): void => {
      const range = sheet.getRangeByIndexes(block.row + first, block.column, end - first, width);
      range.numberFormat = formats.slice(first, end);
      range.values = values.slice(first, end);
    };
    yield { bytes: bytes + bytesOfAction * 4, queue };
  }
  yield writeLinks(sheet, block);
}

/** Cells with the place of the first; `undefined` is a cell that is left alone. */
interface PlacedCells extends Pick<Block, "row" | "column"> {
  readonly cells: readonly (readonly (Cell | undefined)[])[];
}

interface LinkedCell {
  readonly row: number;
  readonly column: number;
  readonly link: CellLink;
  readonly text: string;
}

function linked({ row, column, cells }: PlacedCells): readonly LinkedCell[] {
  return cells.flatMap((line, i) =>
    line.flatMap((cell, j) =>
      cell?.link
        ? [{ row: row + i, column: column + j, link: cell.link, text: String(rawOf(cell.content)) }]
        : [],
    ),
  );
}

/** Links where cells have one. Number formats stand before them, and looks come after: Excel gives a link its own. */
export function writeLinks(sheet: Excel.Worksheet, placed: PlacedCells): Step {
  const links = linked(placed);
  const queue = (): void => {
    for (const { row, column, link, text } of links) {
      sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
        documentReference: sheetPrefix(link.sheet) + link.address,
        screenTip: link.tip,
        textToDisplay: text,
      };
    }
  };
  return { bytes: bytesOfAction * 2 * links.length, queue };
}

/** A formula in a text cell would show its own text; text that could be read as a formula needs one. */
export function formatOf(cell: Cell | undefined): string {
  if (!cell) return "General";
  const format = cell.format ?? styles[cell.style].format;
  if (typeof cell.content === "object") return format === "@" ? "General" : format;
  return typeof cell.content === "string" && /^[=+\-@\t\r＝＋－＠]/.test(cell.content)
    ? "@"
    : format;
}
