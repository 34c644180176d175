import { hasContent, hasId, hasName, titleOn, type MarkedSheet } from "./sheetMarks";
import type { SheetRecord, WorkbookState } from "./workbookState";

/** Stands for the id of a sheet that is not found, where that id is another sheet's now. */
const nowhere = "gone";

interface StandingTable {
  readonly name: string;
  readonly sheetId: string;
}

/**
 * The state with the ids and names of its sheets as they are now. Another program gives sheets other ids, or those of
 * others, and a person renames them: a sheet is the record's by two marks, and each sheet is one record's at most.
 * @returns the same state where every id is right
 */
export function mendedState(
  state: WorkbookState,
  sheets: readonly MarkedSheet[],
  tables: readonly StandingTable[],
): WorkbookState {
  const claims = claimedSheets(state.sheets, sheets, tables);
  const mended = state.sheets.map((record): SheetRecord => {
    // Its first making broke off: what stands under its name is looked through by whoever goes on.
    if (record.sheetId === "") return record;
    const sheet = claims.get(record);
    if (sheet) return { ...record, sheetId: sheet.id, name: sheet.name };
    const isOthers = sheets.some(({ id }) => id === record.sheetId);
    return isOthers ? { ...record, sheetId: nowhere } : record;
  });
  const isSame = mended.every(({ sheetId }, index) => sheetId === state.sheets[index]?.sheetId);
  const isRenamed = mended.some(({ name }, index) => name !== state.sheets[index]?.name);
  return isSame && !isRenamed ? state : { ...state, sheets: mended };
}

type Claims = Map<SheetRecord, MarkedSheet>;
type IsOurs = (record: SheetRecord, sheet: MarkedSheet) => boolean;

const hasIdAndName: IsOurs = (...pair) => hasId(...pair) && hasName(...pair);
const hasNameAndContent: IsOurs = (...pair) =>
  hasName(...pair) && hasContent(...pair) && titleOn(...pair) !== "other";
const hasIdAndTitle: IsOurs = (...pair) =>
  hasId(...pair) && hasContent(...pair) && titleOn(...pair) === "own";
const hasIdAndContent: IsOurs = (...pair) =>
  hasId(...pair) && hasContent(...pair) && titleOn(...pair) === "none";
const hasTitle: IsOurs = (...pair) => hasContent(...pair) && titleOn(...pair) === "own";

function claimedSheets(
  records: readonly SheetRecord[],
  sheets: readonly MarkedSheet[],
  tables: readonly StandingTable[],
): Claims {
  const claims: Claims = new Map();
  const claimed = new Set<MarkedSheet>();
  const take = (record: SheetRecord, sheet: MarkedSheet): void => {
    claims.set(record, sheet);
    claimed.add(sheet);
  };
  const missing = (): readonly SheetRecord[] =>
    records.filter((record) => record.sheetId !== "" && !claims.has(record));
  const claim = (isOurs: IsOurs, ofRecords = missing()): void => {
    for (const record of ofRecords) {
      const [found, ...others] = sheets.filter(
        (sheet) => isOurs(record, sheet) && !claimed.has(sheet),
      );
      // Of two that fit as well either may be a person's copy.
      if (found && others.length === 0) take(record, found);
    }
  };
  for (const record of missing()) {
    const standing = tables.find(({ name }) => record.tables.some((table) => table.name === name));
    const sheet = sheets.find(({ id }) => id === standing?.sheetId);
    if (sheet) take(record, sheet);
  }
  claim(hasIdAndName);
  claim(hasNameAndContent);
  claim(hasIdAndTitle);
  // County sheets without a title of ours cannot be told apart, unless only one is left.
  const left = missing();
  const isAlone = left.filter(({ kind }) => kind === "county").length === 1;
  claim(
    hasIdAndContent,
    left.filter(({ kind }) => kind !== "county" || isAlone),
  );
  // Without its id a sheet of ours looks like a person's copy of it, unless the ids are no longer what they were.
  const areOthers = ![...claims].some((pair) => hasId(...pair));
  const isTaken = (record: SheetRecord): boolean => sheets.some((sheet) => hasId(record, sheet));
  claim(
    hasTitle,
    missing().filter((record) => areOthers || isTaken(record)),
  );
  return claims;
}
