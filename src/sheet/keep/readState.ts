import { groupBy } from "../../core/groupBy";
import { isCount, isObject, isText } from "./shape";
import { isFillIn, isSettings, isSheetRecord, isTakenPair } from "./stateShape";
import {
  emptyState,
  isUnknownContent,
  savesOf,
  stateFormat,
  type SheetRecord,
  type WorkbookSettings,
  type WorkbookState,
  type Written,
} from "./workbookState";

/**
 * How a state was found. `damaged` has what of it could be read; of a later version's only the settings are tried, and
 * `unknown` says that they could not be read.
 */
export interface FoundState {
  readonly condition: "whole" | "damaged" | "newer" | "unknown";
  readonly state: WorkbookState;
}

/** Reads a state, whatever another program left of it. */
export function stateFromText(text: string): FoundState {
  const parsed = parsedFrom(text);
  if (!isObject(parsed)) return { condition: "damaged", state: emptyState };
  const { format, datasetVersion, saves } = parsed;
  if (isCount(format) && format > stateFormat) return newerState(parsed);
  const settings = settingsIn(parsed);
  const sheets = sheetsIn(parsed);
  const taken = takenIn(parsed);
  const seen = seenIn(parsed);
  const state: WorkbookState = {
    format: stateFormat,
    ...(isCount(saves) ? { saves } : {}),
    datasetVersion: isText(datasetVersion) ? datasetVersion : "",
    settings: settings.found,
    sheets: sheets.found,
    ...(taken.found === undefined ? {} : { taken: taken.found }),
    ...(seen && sheets.found.some(isUnknownContent) ? { seen } : {}),
  };
  const isWhole =
    format === stateFormat &&
    isText(datasetVersion) &&
    (saves === undefined || isCount(saves)) &&
    [settings, sheets, taken].every((part) => part.isWhole);
  return { condition: isWhole ? "whole" : "damaged", state };
}

/** Of several parts the one that counts: a later version's, else the whole one that was saved last. */
export function newestState(found: readonly FoundState[]): FoundState | undefined {
  const ofNewer = found.find(({ condition }) => condition === "newer" || condition === "unknown");
  const rank = ({ condition, state }: FoundState): readonly [number, number] => [
    condition === "whole" ? 1 : 0,
    savesOf(state),
  ];
  return (
    ofNewer ??
    [...found].sort((one, other) => {
      const [[whole, saves], [otherWhole, otherSaves]] = [rank(one), rank(other)];
      return whole - otherWhole || saves - otherSaves;
    })[found.length - 1]
  );
}

function parsedFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function newerState({ settings }: Readonly<Record<string, unknown>>): FoundState {
  return isSettings(settings)
    ? { condition: "newer", state: { ...emptyState, settings } }
    : { condition: "unknown", state: emptyState };
}

/** A part of the state as far as it can be read. */
interface Part<T> {
  readonly found: T;
  readonly isWhole: boolean;
}

type Parsed = Readonly<Record<string, unknown>>;

function settingsIn({ settings }: Parsed): Part<WorkbookSettings> {
  if (isSettings(settings)) return { found: settings, isWhole: true };
  if (!isObject(settings)) return { found: {}, isWhole: false };
  const found = Object.entries(settings).reduce<WorkbookSettings>((kept, [key, value]) => {
    const next: unknown = { ...kept, [key]: value };
    return isSettings(next) ? next : kept;
  }, {});
  return { found, isWhole: false };
}

function sheetsIn({ sheets }: Parsed): Part<readonly SheetRecord[]> {
  if (!Array.isArray(sheets)) return { found: [], isWhole: false };
  const records = sheets.filter(isSheetRecord);
  const alike = groupBy(records, ({ kind, area = "" }) => `${kind} ${area}`);
  // Where a sheet stands twice, it was written by the one or by the other.
  const found = [...alike.values()].flatMap(([first, ...others]) =>
    first ? [others.length === 0 ? first : { ...first, before: beforeOf(first, others) }] : [],
  );
  return { found, isWhole: found.length === sheets.length };
}

function beforeOf(
  { before = [] }: SheetRecord,
  others: readonly SheetRecord[],
): readonly Written[] {
  return [
    ...before,
    ...others.flatMap(({ rows, personsBlocks, tables, before: earlier = [] }) => [
      { rows, personsBlocks, tables },
      ...earlier,
    ]),
  ];
}

function takenIn({ taken }: Parsed): Part<WorkbookState["taken"]> {
  if (taken === undefined) return { found: undefined, isWhole: true };
  if (!isObject(taken)) return { found: undefined, isWhole: false };
  const entries = Object.entries(taken);
  const kept = entries.flatMap(([key, pair]) => (isTakenPair(pair) ? [[key, pair] as const] : []));
  return { found: Object.fromEntries(kept), isWhole: kept.length === entries.length };
}

/** Without them every fill-in counts as seen: nothing that is kept would be lost, so the state is whole. */
function seenIn({ seen }: Parsed): WorkbookState["seen"] {
  return Array.isArray(seen) ? seen.filter(isFillIn) : undefined;
}
