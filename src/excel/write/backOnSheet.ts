import { parseAddress, rangeAddress } from "../../sheet/a1";
import { changedRuns } from "../../sheet/keep/changedRuns";
import type { Raw, RawGrid } from "../../tables/cells/raw";
import type { Back } from "./backInTable";
import type { SeenSheet } from "./lookAt";
import type { Overwritten } from "./overwritten";
import { bytesOfAction, bytesOfCells, type Step } from "./step";
import type { Unit } from "./unit";
import type { Watching } from "./watching";

/**
 * Puts cells of a generated sheet back where they stood. Where they have moved since, or somebody typed over them, the
 * sheet stays as it was left, to be made again: only what a person had typed has no place any more.
 */
export function backOnSheet(seen: SeenSheet, overwritten: readonly Overwritten[]): Back {
  const { sheet, place, formulas } = seen;
  const after = backIn(seen, overwritten);
  if (!after) return { units: [], lost: overwritten.filter((one) => !isGenerated(one)) };
  const redrawn = firstLooks(overwritten).filter(({ watch }) => watch.isRedrawn === true);
  const written = after.map((row, i) =>
    row.map((value, j) => (value === formulas[i]?.[j] ? undefined : value)),
  );
  const unit: Unit = {
    sheet,
    watch: { cells: [{ place, planned: formulas, intended: written }], isFiltered: true },
    steps: [
      ...redrawn.flatMap(formatsBack),
      ...cellsBack(seen, after),
      ...redrawn.map((watching) => namesBack(watching)),
    ],
  };
  return { units: [unit], lost: [] };
}

/** What shall be written; undefined where not everything stands as it was left. */
function backIn(
  { place, formulas }: SeenSheet,
  overwritten: readonly Overwritten[],
): RawGrid | undefined {
  const standing: Raw[][] = formulas.map((row) => [...row]);
  const after: Raw[][] = formulas.map((row) => [...row]);
  // What was written last is undone first.
  for (const one of [...overwritten].reverse()) {
    const [i, j] = [one.row - place.row, one.column - place.column];
    const [cells, line] = [standing[i], after[i]];
    const now = cells?.[j] ?? "";
    if (!cells || !line) return undefined;
    if (now === one.found) continue;
    if (!one.isLeft(now)) return undefined;
    cells[j] = one.found;
    line[j] = one.typed;
  }
  return after;
}

/** Of each unit the look before anything of it was written. */
function firstLooks(overwritten: readonly Overwritten[]): readonly Watching[] {
  const looks = overwritten.map(({ watching }) => [watching.unit, watching] as const);
  return [...new Map(looks.reverse()).values()];
}

/** Whether a content may as well come from the plan, of before or of now: it comes back when the sheet is made. */
function isGenerated({ watching, found }: Overwritten): boolean {
  return watching.watch.cells.some(({ planned, intended }) =>
    [planned, intended].some((grid) => grid.some((row) => row.includes(found))),
  );
}

function formatsBack({ unit, watch, ranges }: Watching): readonly Step[] {
  return watch.cells.map(({ place }, index): Step => {
    const formats = ranges[index]?.before.numberFormat ?? [];
    const queue = (): void => {
      const whole = unit.sheet.getRange(rangeAddress(place));
      whole.unmerge();
      whole.numberFormat = formats;
    };
    return { bytes: bytesOfCells(formats) + bytesOfAction * 3, queue };
  });
}

/** Row by row: by now a filter may hide some. */
function cellsBack({ sheet, place, formulas }: SeenSheet, after: RawGrid): readonly Step[] {
  return changedRuns(formulas, after).flatMap(({ row, column, cells }) =>
    cells.map((line, i): Step => {
      const queue = (): void => {
        const [top, left] = [place.row + row + i, place.column + column];
        sheet.getRangeByIndexes(top, left, 1, line.length).values = [[...line]];
      };
      return { bytes: bytesOfCells([line]) + bytesOfAction * 2, queue };
    }),
  );
}

/** Where the names stood that were moved. */
function namesBack({ unit: { sheet }, names }: Watching): Step {
  const queue = (): void => {
    for (const { name, item, range } of names) {
      sheet.names.getItem(name).delete();
      const place =
        item.isNullObject || range.isNullObject ? undefined : parseAddress(range.address)?.place;
      if (place) sheet.names.add(name, sheet.getRange(rangeAddress(place)));
    }
  };
  return { bytes: names.length * bytesOfAction * 4, queue };
}
