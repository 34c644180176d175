import type { Raw, RawGrid } from "./cells/raw";
import type { StandingCell } from "../sheet/tables";
import { personsId } from "../sheet/read/factsFromGrid";

/** What stands in the rows of 目标台账, header row first, asked by target and column. */
export function standingTargets(grid: RawGrid): StandingCell {
  const [header = [], ...body] = grid;
  const places = new Map(header.map((name, column) => [String(name).trim(), column]));
  const keyAt = places.get("编号") ?? -1;
  const rows = new Map(
    body.map((row, index): [string, readonly Raw[]] => {
      const key = String(row[keyAt] ?? "").trim();
      return [key === "" ? personsId("targets", index) : key, row];
    }),
  );
  return ({ id }, column) => {
    const place = places.get(column);
    const row = rows.get(id);
    return row === undefined || place === undefined ? undefined : (row[place] ?? "");
  };
}
