import { groupBy } from "../../core/groupBy";
import { changedRuns } from "../../sheet/keep/changedRuns";
import type { Raw } from "../../tables/cells/raw";
import { tables } from "../../tables/tables";
import type { Overwritten } from "./overwritten";
import type { SeenTable } from "./seeTables";
import { tableUnits } from "./tableUnits";
import type { Unit } from "./unit";

/** What puts something back, and what finds no place. */
export interface Back {
  readonly units: readonly Unit[];
  readonly lost: readonly Overwritten[];
}

/** Puts cells back into the rows of their keys, in the columns of their headings. */
export function backInTable(
  { name, sheet, place, formulas, isFiltered }: SeenTable,
  overwritten: readonly Overwritten[],
): Back {
  const header = (formulas[0] ?? []).map(String);
  const standing: Raw[][] = formulas.map((row) => [...row]);
  const after: Raw[][] = formulas.map((row) => [...row]);
  const rowsOf = rowFinder(name, header, formulas, place.row);
  // What was written last is undone first.
  const lost = [...overwritten].reverse().filter((one) => {
    const column = header.indexOf(one.name?.heading ?? "");
    const rows = column < 0 ? [] : rowsOf(one);
    const left = rows.filter((row) => one.isLeft(standing[row]?.[column] ?? ""));
    for (const row of left) {
      const [cells, line] = [standing[row], after[row]];
      if (cells) cells[column] = one.found;
      if (line) line[column] = one.typed;
    }
    return left.length === 0 && !rows.some((row) => standing[row]?.[column] === one.found);
  });
  const contents = { name, place, formulas, isFiltered };
  const inserted = { row: formulas.length, rows: 0 };
  const nothing = { newColumns: [], prepare: [], looks: [], relied: [] };
  const isChanged = changedRuns(formulas, after).length > 0;
  return {
    units: isChanged ? tableUnits({ sheet, contents, after, inserted, ...nothing }) : [],
    lost,
  };
}

/** The rows, counted with the header, that a cell belongs to: those of its key, else the one that says the same. */
function rowFinder(
  name: string,
  header: readonly string[],
  formulas: SeenTable["formulas"],
  top: number,
): (one: Overwritten) => readonly number[] {
  const keyAt = header.indexOf(tables.find((table) => table.name === name)?.key ?? "");
  const body = [...formulas.keys()].slice(1);
  const byKey = groupBy(body, (row) => formulas[row]?.[keyAt] ?? "");
  return ({ name: cell, line, row: sheetRow }) => {
    const key = cell?.key ?? "";
    const own = key === "" ? [] : (byKey.get(key) ?? []);
    if (own.length > 0) return own;
    const alike = body.filter((row) =>
      [...line].every(([heading, value]) => formulas[row]?.[header.indexOf(heading)] === value),
    );
    if (alike.length === 1) return alike;
    return alike.filter((row) => row === sheetRow - top);
  };
}
