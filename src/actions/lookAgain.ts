import { readPlaces, type PlaceOnSheet } from "../excel/read/readPlaces";
import { unlessEdited } from "../excel/run/unlessEdited";
import { session } from "../session/session";
import type { SeenTable, Selection } from "../session/unseenEdits";
import { parseAddress, rangeAddress } from "../sheet/a1";
import type { Rectangle } from "../sheet/plan";
import type { RawGrid } from "../tables/cells/raw";
import { readContents } from "./open/readContents";
import { adoptWorkbook } from "./open/adoptWorkbook";
import { followMissed } from "./followMissed";

/** More is read as a whole, in pieces that fit into an answer. */
const cellsAtOnce = 20_000;

/**
 * Reads the ledger's tables again where somebody may have edited without Excel telling: what was selected since. What
 * stands otherwise there is followed like an edit that was told of. While a cell is edited it waits for the next time.
 */
export async function lookAgain(): Promise<void> {
  const { following } = session.get();
  if (!following?.unseen.isWaiting) return;
  const { unseen, edits } = following;
  const selections = unseen.take();
  const places = selections === "everything" ? undefined : placesOf(selections, unseen.seen);
  if (places === undefined) {
    const contents = await readContents();
    const own = await adoptWorkbook(contents);
    if (own) await followMissed(contents, own);
    return;
  }
  const standing =
    places.length === 0 ? [] : await unlessEdited((waiting) => readPlaces(places, waiting));
  if (standing === undefined) {
    unseen.giveBack(selections);
    return;
  }
  places.forEach(({ table, place }, index) => {
    const now = standing[index];
    if (now === undefined || isSame(now, table, place)) return;
    edits.add({ table: table.name, address: rangeAddress(place), isLocal: true });
  });
}

interface SeenPlace extends PlaceOnSheet {
  readonly table: SeenTable;
}

/** What of the tables was selected, the header apart; undefined where that is everything, or cannot be said. */
function placesOf(
  selections: readonly Selection[] | "everything",
  seen: readonly SeenTable[],
): readonly SeenPlace[] | undefined {
  const places = new Map<string, SeenPlace>();
  for (const { sheetId, address } of selections === "everything" ? [] : selections) {
    const selected = parseAddress(address)?.place;
    // Several areas at once: a person rarely edits them so.
    if (!selected) return undefined;
    for (const table of seen.filter((one) => one.sheetId === sheetId)) {
      const place = overlap(selected, rowsOf(table.place));
      if (place) places.set(`${table.name} ${rangeAddress(place)}`, { sheetId, place, table });
    }
  }
  const found = [...places.values()];
  const cells = found.reduce((sum, { place }) => sum + place.rows * place.columns, 0);
  return cells > cellsAtOnce ? undefined : found;
}

function isSame(now: RawGrid, { place: at, formulas }: SeenTable, place: Rectangle): boolean {
  return now.every((line, row) =>
    line.every((raw, column) => {
      const before = formulas[place.row - at.row + row]?.[place.column - at.column + column];
      return raw === before;
    }),
  );
}

function rowsOf({ row, rows, ...columns }: Rectangle): Rectangle {
  return { ...columns, row: row + 1, rows: rows - 1 };
}

function overlap(one: Rectangle, other: Rectangle): Rectangle | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
