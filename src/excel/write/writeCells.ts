import { sheetPrefix } from "../../sheet/a1";
import type { PlacedCell } from "../../sheet/keep/planGrid";
import { rawOf } from "../../tables/cells/raw";
import type { Cell } from "../../tables/cells/cell";
import type { Block } from "../../sheet/plan";
import { styles } from "../../tables/cells/styles";
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
  yield* writeLinks(
    sheet,
    block.cells.flatMap((row, i) =>
      row.map((cell, j) => ({ row: block.row + i, column: block.column + j, cell })),
    ),
  );
}

/** The links of those cells that have one; looks come afterwards, because Excel gives a link looks of its own. */
export function* writeLinks(sheet: Excel.Worksheet, cells: Iterable<PlacedCell>): Generator<Step> {
  for (const { row, column, cell } of cells) {
    const { link, content } = cell;
    if (!link) continue;
    const queue = (): void => {
      sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
        documentReference: sheetPrefix(link.sheet) + link.address,
        screenTip: link.tip,
        textToDisplay: String(rawOf(content)),
      };
    };
    yield { bytes: bytesOfAction * 2, queue };
  }
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
