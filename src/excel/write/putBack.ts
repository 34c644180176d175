import { changedRuns } from "../../sheet/keep/changedRuns";
import { rangeAddress } from "../../sheet/a1";
import type { Rectangle } from "../../sheet/plan";
import { isErrorText } from "../../tables/cells/errorText";
import { rawGridFrom, type Raw, type RawGrid } from "../../tables/cells/raw";
import type { Watching } from "./watching";

/** Queues what a request found in the cells that it wrote: contents, formats and names as they were. */
export function putBack(context: Excel.RequestContext, watching: Watching): void {
  const { watch, unit, ranges, names } = watching;
  const { sheet } = unit;
  if (watch.inserted) sheet.getRange(rangeAddress(watch.inserted)).delete("Up");
  if (watch.table) {
    const { columns } = context.workbook.tables.getItem(watch.table.name);
    for (const heading of watch.newColumns ?? []) columns.getItem(heading).delete();
  }
  watch.cells.forEach(({ place }, index) => {
    const range = ranges[index];
    if (!range) return;
    const formats = range.before.numberFormat as unknown[][];
    if (watch.isRedrawn === true) {
      const all = sheet.getRange(rangeAddress(place));
      all.unmerge();
      all.numberFormat = formats as string[][];
    }
    const found = typedAgain(range.before, formats);
    const isShifted = watch.inserted !== undefined;
    const left =
      isShifted || watch.isRedrawn === true ? [] : rawGridFrom(range.after?.formulas ?? []);
    writeBack(sheet, place, { found, left, isRowByRow: watching.isFiltered });
  });
  for (const { item, range } of names) {
    if (!item.isNullObject && !range.isNullObject) item.formula = `=${range.address}`;
  }
}

interface Back {
  readonly found: RawGrid;
  readonly left: RawGrid;
  /** A block would land in the rows that a filter shows. */
  readonly isRowByRow: boolean;
}

function writeBack(
  sheet: Excel.Worksheet,
  { row, column }: Rectangle,
  { found, left, isRowByRow }: Back,
): void {
  for (const run of changedRuns(left, found)) {
    const lines = isRowByRow ? run.cells.map((line) => [line]) : [run.cells];
    lines.forEach((cells, index) => {
      const width = cells[0]?.length ?? 0;
      const place = { row: row + run.row + index, column: column + run.column };
      sheet.getRangeByIndexes(place.row, place.column, cells.length, width).values = cells.map(
        (line) => [...line],
      );
    });
  }
}

/** Contents so that writing them gives what was read: a text that looks like a number stays a text. */
function typedAgain(
  { formulas, values }: Excel.Range,
  formats: readonly (readonly unknown[])[],
): RawGrid {
  const read = rawGridFrom(values);
  return rawGridFrom(formulas).map((row, i) =>
    row.map((formula, j): Raw => {
      const isConstant = formula === read[i]?.[j];
      const isText = typeof formula === "string" && formula !== "" && isConstant;
      return isText && formats[i]?.[j] !== "@" && !isErrorText(formula) ? `'${formula}` : formula;
    }),
  );
}
