import { changedRuns } from "../../sheet/keep/changedRuns";
import { parseAddress, rangeAddress } from "../../sheet/a1";
import type { Rectangle } from "../../sheet/plan";
import { isErrorText } from "../../tables/cells/errorText";
import { rawGridFrom, type Raw, type RawGrid } from "../../tables/cells/raw";
import { plainFormulas } from "../read/readWorkbook";
import type { Watching } from "./watching";

/**
 * Puts back what requests found in the cells that they wrote: contents, formats and names as they were. Whoever types
 * right then keeps that: it is newer.
 * @param watched in the order in which they were written
 */
export async function putBack(
  context: Excel.RequestContext,
  watched: readonly Watching[],
): Promise<void> {
  const backs = [...watched].reverse().flatMap((watching) => queueBack(context, watching));
  await context.sync();
  const typed = backs
    .map((back) => ({ ...back, wanted: back.now, standing: withoutTyped(back) }))
    .filter(({ standing, now }) => changedRuns(standing, contentsOf(now)).length > 0);
  if (typed.length === 0) return;
  for (const one of typed) writeBack(one);
  await context.sync();
}

/** Gives back what a person had typed in between, where a request broke off before it was known how far it came. */
export async function giveBack(
  context: Excel.RequestContext,
  watched: readonly Watching[],
): Promise<void> {
  const typed = watched.flatMap((watching) =>
    watching.watch.cells.flatMap(({ place, planned }, index) => {
      const found = watching.foundIn(index);
      const wanted = watching.ranges[index]?.before;
      if (!found || !wanted) return [];
      const standing = found.map((row, i) => row.map((value, j) => planned[i]?.[j] ?? value));
      const { sheet } = watching.unit;
      const isAsRead = changedRuns(standing, found).length === 0;
      return isAsRead ? [] : [{ sheet, place, isRowByRow: true, wanted, standing }];
    }),
  );
  if (typed.length === 0) return;
  for (const one of typed) writeBack(one);
  await context.sync();
}

/** Cells that are put back. */
interface Back {
  readonly sheet: Excel.Worksheet;
  readonly place: Rectangle;
  /** A block would land in the rows that a filter shows. */
  readonly isRowByRow: boolean;
  /** What the writing found there, and what it left. */
  readonly before: Excel.Range;
  readonly left: RawGrid;
  /** What stands there when it is put back. */
  readonly now: Excel.Range;
}

function queueBack(context: Excel.RequestContext, watching: Watching): readonly Back[] {
  const { watch, unit, ranges, names } = watching;
  const { sheet } = unit;
  const backs = watch.cells.flatMap(({ place }, index): readonly Back[] => {
    const range = ranges[index];
    // Rows that come out again shift what stands below them.
    if (!range || watch.inserted) return [];
    const now = sheet.getRange(rangeAddress(place));
    now.load("formulas,values,numberFormat");
    const left = watching.left(index);
    const { before } = range;
    const back = { sheet, place, isRowByRow: watching.isFiltered, before, left, now };
    if (watch.isRedrawn === true) {
      const all = sheet.getRange(rangeAddress(place));
      all.unmerge();
      all.numberFormat = before.numberFormat;
    }
    writeBack({ ...back, wanted: before, standing: left });
    return [back];
  });
  if (watch.inserted) sheet.getRange(rangeAddress(watch.inserted)).delete("Up");
  if (watch.table) {
    const { columns } = context.workbook.tables.getItem(watch.table.name);
    for (const heading of watch.newColumns ?? []) columns.getItem(heading).delete();
  }
  for (const { name, item, range } of names) {
    sheet.names.getItem(name).delete();
    const place = item.isNullObject || range.isNullObject ? undefined : placeOf(range);
    if (place) sheet.names.add(name, sheet.getRange(rangeAddress(place)));
  }
  return backs;
}

/** What stood there when it was put back, but for what was put back over something newer. */
function withoutTyped({ before, left, now }: Back): RawGrid {
  const found = contentsOf(before);
  return contentsOf(now).map((row, i) =>
    row.map((value, j): Raw => {
      const ours = left[i]?.[j] ?? "";
      return found[i]?.[j] === ours ? value : ours;
    }),
  );
}

function placeOf({ address }: Excel.Range): Rectangle | undefined {
  return parseAddress(address)?.place;
}

interface Writing extends Pick<Back, "sheet" | "place" | "isRowByRow"> {
  readonly wanted: Excel.Range;
  readonly standing: RawGrid;
}

function writeBack({ sheet, place, isRowByRow, wanted, standing }: Writing): void {
  const typed = typedAgain(wanted);
  for (const run of changedRuns(standing, contentsOf(wanted))) {
    const lines = run.cells.map((line, i) =>
      line.map((_, j): Raw => typed[run.row + i]?.[run.column + j] ?? ""),
    );
    const blocks = isRowByRow ? lines.map((line) => [line]) : [lines];
    blocks.forEach((cells, index) => {
      const width = cells[0]?.length ?? 0;
      const [row, column] = [place.row + run.row + index, place.column + run.column];
      sheet.getRangeByIndexes(row, column, cells.length, width).values = cells;
    });
  }
}

function contentsOf({ formulas }: Excel.Range): RawGrid {
  return plainFormulas(formulas);
}

/** Contents so that writing them gives what was read: a text that looks like a number stays a text. */
function typedAgain({ formulas, values, numberFormat }: Excel.Range): RawGrid {
  const read = rawGridFrom(values);
  const formats: readonly (readonly unknown[])[] = numberFormat;
  return rawGridFrom(formulas).map((row, i) =>
    row.map((formula, j): Raw => {
      const isText = typeof formula === "string" && formula !== "" && !isErrorText(formula);
      const isConstant = formula === read[i]?.[j];
      return isText && isConstant && formats[i]?.[j] !== "@" ? `'${String(formula)}` : formula;
    }),
  );
}
