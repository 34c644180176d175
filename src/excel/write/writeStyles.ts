import { rangeAddress } from "../../sheet/a1";
import { cellRuns, type ValuedCell } from "../../sheet/cellRuns";
import { boundsOf, type PlacedCell } from "../../sheet/keep/planGrid";
import type { Rectangle } from "../../sheet/plan";
import { styles } from "../../tables/cells/styles";
import { looks, type Look } from "./looks";
import { bytesOfAction, type Step } from "./step";
import { writeProperties, type CellProperties } from "./writeProperties";

/**
 * Gives cells their looks: what large rectangles share on these, all else cell by cell in a single action, so that a
 * sheet takes tens of actions instead of thousands.
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
  const layers = looks(isBlank, (look) => layerOf(look, placed, isBlank));
  yield* writeRectangles(
    sheet,
    layers.flatMap(({ rectangles }) => rectangles),
  );
  yield* writeProperties(sheet, joinedProperties(layers, placed));
}

/** One property of all cells. */
interface Layer {
  /** Those that come later lie over those before. */
  readonly rectangles: readonly Painted[];
  /** What the cells are given one by one, in their order; undefined for those that rectangles cover. */
  readonly properties: readonly (Excel.CellPropertiesFormat | undefined)[];
}

interface Painted {
  readonly place: Rectangle;
  readonly write: (format: Excel.RangeFormat) => void;
}

/** How many bytes of a request an action is worth: Excel pays for each. */
const bytesWorthAnAction = 4_000;

function layerOf<Value extends string | number | boolean>(
  look: Look<Value>,
  placed: readonly PlacedCell[],
  isBlank: boolean,
): Layer {
  const valued = placed.map(({ row, column, cell }) => ({
    row,
    column,
    value: look.valueOf(styles[cell.style], cell),
  }));
  const isTotal = valued.every(({ value }) => value !== undefined);
  const base = isBlank && isTotal && look.mayFillGaps ? commonest(valued) : undefined;
  const rest = valued.map((one) => (one.value === base ? { ...one, value: undefined } : one));
  const paint = (place: Rectangle, value: Value): Painted => ({
    place,
    write: (format) => {
      look.write(format, value, place);
    },
  });
  const ground = base === undefined ? [] : [paint(boundsOf(placed), base)];
  const runs = cellRuns(rest);
  const properties = new Map<Value, Excel.CellPropertiesFormat>();
  let bytes = 0;
  for (const { value } of rest) {
    if (value === undefined) continue;
    const known = properties.get(value) ?? look.properties(value);
    properties.set(value, known);
    bytes += JSON.stringify(known).length;
  }
  if (runs.length * look.actions * bytesWorthAnAction <= bytes) {
    return {
      rectangles: [...ground, ...runs.map(({ place, value }) => paint(place, value))],
      properties: [],
    };
  }
  return {
    rectangles: ground,
    properties: rest.map(({ value }) => (value === undefined ? undefined : properties.get(value))),
  };
}

/** One range per place: every further one would cost actions of its own. */
function* writeRectangles(sheet: Excel.Worksheet, painted: readonly Painted[]): Generator<Step> {
  const byPlace = new Map<string, Painted[]>();
  for (const one of painted) {
    const address = rangeAddress(one.place);
    byPlace.set(address, [...(byPlace.get(address) ?? []), one]);
  }
  for (const [address, writes] of byPlace) {
    yield {
      bytes: bytesOfAction * (5 + 4 * writes.length),
      queue: () => {
        const { format } = sheet.getRange(address).untrack();
        for (const { write } of writes) write(format);
      },
    };
  }
}

/** Cells of the same look share one object. */
function joinedProperties(
  layers: readonly Layer[],
  placed: readonly PlacedCell[],
): readonly CellProperties[] {
  const numbers = new Map<Excel.CellPropertiesFormat, number>();
  const joined = new Map<string, Excel.SettableCellProperties>();
  return placed.flatMap(({ row, column }, index) => {
    const parts = layers.flatMap(({ properties }) => properties[index] ?? []);
    if (parts.length === 0) return [];
    for (const part of parts) if (!numbers.has(part)) numbers.set(part, numbers.size);
    const key = parts.map((part) => numbers.get(part)).join();
    const properties = joined.get(key) ?? { format: parts.reduce(together) };
    joined.set(key, properties);
    return [{ row, column, properties }];
  });
}

function together(
  one: Excel.CellPropertiesFormat,
  other: Excel.CellPropertiesFormat,
): Excel.CellPropertiesFormat {
  const font = { ...one.font, ...other.font };
  return { ...one, ...other, ...(Object.keys(font).length > 0 && { font }) };
}

function commonest<Value>(cells: readonly ValuedCell<Value>[]): Value | undefined {
  const counts = new Map<Value | undefined, number>();
  for (const { value } of cells) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
