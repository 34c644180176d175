import { rangeAddress } from "../../sheet/a1";
import { cellRuns, type ValuedCell } from "../../sheet/cellRuns";
import type { PlacedCell } from "../../sheet/keep/planGrid";
import type { Rectangle } from "../../sheet/plan";
import { styles, type Style } from "../../tables/cells/styles";
import { bytesOfAction, type Step } from "./step";

const borderColor = "#B8AFA8";
const horizontal = { left: "Left", center: "Center", right: "Right" } as const;

type Write<Value> = (
  format: Excel.RangeFormat,
  value: Value,
  size: { readonly rows: number; readonly columns: number },
) => void;

/**
 * Gives cells their looks, one property after the other: neighbours of different styles share most of them,
 * so that a sheet takes hundreds of actions instead of thousands.
 * @param isBlank the cells have no looks yet: what Excel does by itself need not be said, and the commonest
 * value of a property may cover the gaps between the cells too
 */
export function* writeStyles(
  sheet: Excel.Worksheet,
  cells: Iterable<PlacedCell>,
  isBlank: boolean,
): Generator<Step> {
  const placed = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  if (placed.length === 0) return;
  const formatAt = formatsOf(sheet);
  function* layer<Value>(
    valueOf: (style: Style, cell: PlacedCell["cell"]) => Value | undefined,
    write: Write<Value>,
    mayFillGaps = true,
  ): Generator<Step> {
    const valued = placed.map(({ row, column, cell }) => ({
      row,
      column,
      value: valueOf(styles[cell.style], cell),
    }));
    const isTotal = valued.every(({ value }) => value !== undefined);
    const base = isBlank && isTotal && mayFillGaps ? commonest(valued) : undefined;
    const rest = valued.map((one) => (one.value === base ? { ...one, value: undefined } : one));
    const runs = cellRuns(base === undefined ? valued : rest);
    if (base !== undefined) {
      const place = boundsOf(placed);
      yield step(() => {
        write(formatAt(place), base, place);
      });
    }
    for (const { value, place } of runs) {
      yield step(() => {
        write(formatAt(place), value, place);
      });
    }
  }
  /** Said where it is so, or where something else may stand there. */
  const flag = (value: boolean | undefined): boolean | undefined =>
    isBlank && value !== true ? undefined : (value ?? false);

  yield* layer(
    (style) => style.font,
    (format, value) => (format.font.name = value),
  );
  yield* layer(
    (style) => style.size,
    (format, value) => (format.font.size = value),
  );
  yield* layer(
    (style) => flag(style.bold),
    (format, value) => (format.font.bold = value),
  );
  yield* layer(
    (style) => style.color,
    (format, value) => (format.font.color = value),
  );
  // Excel underlines what it links.
  yield* layer(
    (_, cell) => (isBlank && !cell.link ? undefined : ("None" as const)),
    (format, value) => (format.font.underline = value),
  );
  yield* layer(
    (style) => style.fill,
    (format, value) => (format.fill.color = value),
    false,
  );
  yield* layer(
    ({ align }) => horizontal[align],
    (format, value) => (format.horizontalAlignment = value),
  );
  yield* layer(
    ({ indent, align }) => indent ?? (isBlank || align === "center" ? undefined : 0),
    (format, value) => (format.indentLevel = value),
    false,
  );
  yield* layer(
    () => "Center" as const,
    (format, value) => (format.verticalAlignment = value),
  );
  yield* layer(
    (style) => style.wrap ?? false,
    (format, value) => (format.wrapText = value),
  );
  yield* layer(({ border }) => border, writeBorder, false);
}

function step(queue: () => void): Step {
  return { bytes: bytesOfAction * 4, queue };
}

/** One proxy per place: every further one would cost four actions of its own. */
function formatsOf(sheet: Excel.Worksheet): (place: Rectangle) => Excel.RangeFormat {
  const made = new Map<string, Excel.RangeFormat>();
  return (place) => {
    const address = rangeAddress(place);
    const format = made.get(address) ?? sheet.getRange(address).format;
    made.set(address, format);
    return format;
  };
}

function commonest<Value>(cells: readonly ValuedCell<Value>[]): Value | undefined {
  const counts = new Map<Value | undefined, number>();
  for (const { value } of cells) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

function boundsOf(cells: readonly PlacedCell[]): Rectangle {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const writeBorder: Write<"thin"> = (format, _, { rows, columns }) => {
  for (const edge of edgesOf(rows, columns)) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = borderColor;
  }
};

type Edge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

function edgesOf(rows: number, columns: number): readonly Edge[] {
  const edges: Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (rows > 1) edges.push("InsideHorizontal");
  if (columns > 1) edges.push("InsideVertical");
  return edges;
}
