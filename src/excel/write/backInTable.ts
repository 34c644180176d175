import { groupBy } from "../../core/groupBy";
import { changedRuns } from "../../sheet/keep/changedRuns";
import type { Raw, RawGrid } from "../../tables/cells/raw";
import { identityColumns, identityHeadings, identityOf } from "../../tables/rowIdentity";
import type { Overwritten } from "./overwritten";
import type { SeenTable } from "./seeTables";
import { tableUnits } from "./tableUnits";
import type { Unit } from "./unit";

/** What puts something back, and what finds no place. */
export interface Back {
  readonly units: readonly Unit[];
  readonly lost: readonly Overwritten[];
}

/** Puts cells back into the rows that they are of, in the columns of their headings. */
export function backInTable(
  { name, sheet, place, formulas, isFiltered }: SeenTable,
  overwritten: readonly Overwritten[],
): Back {
  const header = (formulas[0] ?? []).map(String);
  const standing: Raw[][] = formulas.map((row) => [...row]);
  const after: Raw[][] = formulas.map((row) => [...row]);
  const rowOf = rowFinder(name, header, formulas, place.row);
  // What was written last is undone first.
  const lost = [...overwritten].reverse().filter((one) => {
    const column = header.indexOf(one.name?.heading ?? "");
    const row = column < 0 ? undefined : rowOf(one);
    const [cells, line] = [standing[row ?? -1], after[row ?? -1]];
    const now = cells?.[column] ?? "";
    if (!cells || !line) return true;
    if (!one.isLeft(now)) return now !== one.found;
    cells[column] = one.found;
    line[column] = one.typed;
    return false;
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

/** At least so much of a row must still say what was left in it. */
const leastLikeness = 0.5;

/** The row, counted with the header, that a cell belongs to: the one of its key, among several the likest one. */
function rowFinder(
  name: string,
  header: readonly string[],
  formulas: RawGrid,
  top: number,
): (one: Overwritten) => number | undefined {
  const keysAt = identityColumns(name, formulas);
  const body = [...formulas.keys()].slice(1);
  const byKey = groupBy(body, (row) =>
    identityOf(keysAt.map((column) => formulas[row]?.[column] ?? "")),
  );
  return ({ name: cell, line, row: sheetRow }) => {
    const key = cell?.key ?? "";
    const own = key === "" ? [] : (byKey.get(key) ?? []);
    if (own.length === 1) return own[0];
    // What tells the row apart may itself have been written over.
    const left = identityOf(identityHeadings(name).map((heading) => line.get(heading) ?? ""));
    const others = [...(key === "" || left !== "" ? (byKey.get(left) ?? []) : [])];
    const likeness = (row: number): number =>
      [...line].filter(([heading, value]) => formulas[row]?.[header.indexOf(heading)] === value)
        .length;
    const rows = own.length > 0 ? own : others;
    const most = Math.max(0, ...rows.map(likeness));
    if (most === 0 || most < leastLikeness * line.size) return undefined;
    const likest = rows.filter((row) => likeness(row) === most);
    return likest.length === 1 ? likest[0] : likest.find((row) => row === sheetRow - top);
  };
}
