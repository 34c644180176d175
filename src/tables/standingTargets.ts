import type { Raw, RawGrid } from "./cells/raw";
import { personsId } from "./columns/readLedgerCells";
import type { StandingCell } from "./judgedRow";
import { partsOfShown } from "./cells/shownFigure";
import { targets } from "./targets";

/** What stands in the rows of 目标台账, header row first, asked by target and column. */
export function standingTargets(grid: RawGrid): StandingCell {
  const [header = [], ...body] = grid;
  const places = new Map(header.map((name, column) => [String(name).trim(), column]));
  const keyAt = places.get(targets.key) ?? -1;
  const rows = new Map(
    body.map((row, index): [string, readonly Raw[]] => {
      const key = String(row[keyAt] ?? "").trim();
      return [key === "" ? personsId("targets", index) : key, row];
    }),
  );
  return ({ id }, heading) => {
    const place = places.get(heading);
    const row = rows.get(id);
    if (row === undefined || place === undefined) return undefined;
    const value = row[place] ?? "";
    return partsOfShown(String(value))?.number ?? value;
  };
}
