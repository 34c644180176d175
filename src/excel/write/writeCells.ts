import { rangeAddress, sheetPrefix } from "../../sheet/a1";
import type { PlacedCell } from "../../sheet/keep/planGrid";
import { rawOf } from "../../sheet/keep/raw";
import type { Block, Cell, CellLink } from "../../sheet/plan";
import { styleRuns } from "../../sheet/styleRuns";
import { styles, type Style, type StyleName } from "../../sheet/styles";
import { bytesOfAction, bytesOfCells, rowSlices, type Step } from "./step";

const borderColor = "#B8AFA8";

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
  const queue = (): void => {
    writeLinks(sheet, block);
  };
  yield { bytes: bytesOfAction * 2 * linked(block).length, queue };
}

interface LinkedCell {
  readonly row: number;
  readonly column: number;
  readonly link: CellLink;
  readonly text: string;
}

function linked(block: Block): readonly LinkedCell[] {
  return block.cells.flatMap((cells, i) =>
    cells.flatMap(({ link, content }, j) =>
      link
        ? [{ row: block.row + i, column: block.column + j, link, text: String(rawOf(content)) }]
        : [],
    ),
  );
}

function writeLinks(sheet: Excel.Worksheet, block: Block): void {
  for (const { row, column, link, text } of linked(block)) {
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
      documentReference: sheetPrefix(link.sheet) + link.address,
      screenTip: link.tip,
      textToDisplay: text,
    };
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

export function* writeStyles(sheet: Excel.Worksheet, cells: Iterable<PlacedCell>): Generator<Step> {
  for (const { style, place } of styleRuns(cells)) {
    const queue = (): void => {
      writeStyle(sheet.getRange(rangeAddress(place)), style, place.rows > 1, place.columns > 1);
    };
    yield { bytes: bytesOfAction * 30, queue };
  }
}

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function writeStyle(
  range: Excel.Range,
  name: StyleName,
  hasRows: boolean,
  hasColumns: boolean,
): void {
  const style: Style = styles[name];
  const { format } = range;
  format.font.name = style.font;
  format.font.size = style.size;
  format.font.bold = style.bold ?? false;
  format.font.italic = style.italic ?? false;
  format.font.underline = "None";
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  format.horizontalAlignment = horizontal[style.align ?? "left"];
  format.verticalAlignment = vertical[style.verticalAlign ?? "center"];
  format.wrapText = style.wrap ?? false;
  for (const edge of edgesOf(style, hasRows, hasColumns)) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = borderColor;
  }
}

type Edge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

function edgesOf({ border }: Style, hasRows: boolean, hasColumns: boolean): readonly Edge[] {
  if (border === "bottom") return ["EdgeBottom"];
  if (border !== "thin") return [];
  const edges: Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (hasRows) edges.push("InsideHorizontal");
  if (hasColumns) edges.push("InsideVertical");
  return edges;
}
