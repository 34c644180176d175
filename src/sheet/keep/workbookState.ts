import type { AnnexChoice } from "../../core/county";
import type { DateText, FillIn } from "../../core/model/dataset";
import type { TakenPair } from "../../core/reports";
import type { Rectangle, SheetKind } from "../plan";

/** What this version writes; a state of a later one is left alone. */
export const stateFormat = 1;

/** What the add-in remembers inside the workbook: its own sheets, and what it last wrote there. */
export interface WorkbookState {
  readonly format: typeof stateFormat;
  /** How often it was saved: of two parts that hold a state the newer has more. Undefined in version 0.1.0. */
  readonly saves?: number;
  /** Version of the dataset loaded last; empty before the first load. */
  readonly datasetVersion: string;
  readonly settings: WorkbookSettings;
  readonly sheets: readonly SheetRecord[];
  /**
   * By the key of a target, what was last taken from its row into 填报记录. Undefined in a workbook of a version that
   * kept no such record.
   */
  readonly taken?: Readonly<Record<string, TakenPair>>;
  /**
   * While what is written on some sheets is not known: the fill-ins that were recorded when the state was made again.
   * Whatever came later cannot stand there.
   */
  readonly seen?: readonly FillIn[];
}

export interface WorkbookSettings {
  /** The workbook's as-of date, where a person set one. */
  readonly asOf?: DateText;
  /** Name or id of the rule set that verdicts follow; 序时 where undefined. */
  readonly rules?: string;
  /** Which annexes the county sheets have; all where undefined. */
  readonly annex?: AnnexChoice;
  /** Numbers that GET answers carry a card. */
  readonly cards?: boolean;
  /** The fill-in figures are invented, and every sheet made says so. */
  readonly isSample?: boolean;
}

/** What stands on a sheet by the add-in's hand. */
export interface Written {
  /** Fingerprints of generated cells outside tables, row by row from row 0; see `rowFingerprint`. */
  readonly rows: readonly string[];
  readonly personsBlocks: readonly PersonsBlock[];
  readonly tables: readonly TableRecord[];
}

export interface SheetRecord extends Written {
  readonly kind: SheetKind;
  /** Area code of a county sheet. */
  readonly area?: string;
  /** Excel's own id: survives renaming and moving. Empty until the sheet was once written to its end. */
  readonly sheetId: string;
  readonly name: string;
  /** Fingerprint of everything but the cells' contents. */
  readonly layout: string;
  /**
   * While the sheet is being written, or after a run that broke off: what stood there before.
   * Either may stand in the cells. Undefined where the last writing came to its end.
   */
  readonly before?: readonly Written[];
  /** Fingerprints of the ledger's rows that a county sheet was made of. Undefined where an earlier version made it. */
  readonly madeOf?: string;
  /** The print set-up is still to be written: the deed broke off before it, or Excel did not take it. */
  readonly isUnprinted?: true;
}

/** Whether the record of a county sheet or the overview was made from marks, so that what was written is not known. */
export function isUnknownContent({ kind, rows, layout }: SheetRecord): boolean {
  return (kind === "county" || kind === "overview") && rows.length === 0 && layout === "";
}

export interface PersonsBlock extends Rectangle {
  readonly id: string;
}

export interface TableRecord {
  readonly name: string;
  readonly columns: readonly string[];
  /** Key of a row to its joined fingerprints, in the order of `columns`. */
  readonly rows: Readonly<Record<string, string>>;
  /** Fingerprints of the computed cells that were written into the person's rows, which have no key. */
  readonly keyless?: readonly string[];
}

export const emptyState: WorkbookState = {
  format: stateFormat,
  datasetVersion: "",
  settings: {},
  sheets: [],
};

export function recordOf(
  state: WorkbookState,
  kind: SheetKind,
  area?: string,
): SheetRecord | undefined {
  return state.sheets.find((sheet) => sheet.kind === kind && sheet.area === area);
}

/** Puts a record in place of the one for the same sheet, or adds it. */
export function withRecord(state: WorkbookState, record: SheetRecord): WorkbookState {
  const others = state.sheets.filter(
    (sheet) => sheet.kind !== record.kind || sheet.area !== record.area,
  );
  return { ...state, sheets: [...others, record] };
}

/** A sheet that a cancelled run did not reach keeps its old record, or none. */
export function withOldRecord(
  state: WorkbookState,
  { kind, area }: SheetRecord,
  before: WorkbookState,
): WorkbookState {
  const old = recordOf(before, kind, area);
  if (old) return withRecord(state, old);
  const isOther = (sheet: SheetRecord): boolean => sheet.kind !== kind || sheet.area !== area;
  return { ...state, sheets: state.sheets.filter(isOther) };
}

/** A record that says that its sheet is being written: what stood there before may still stand. */
export function begun(next: SheetRecord, standing: SheetRecord | undefined): SheetRecord {
  if (!standing) return { ...next, before: [] };
  const { rows, personsBlocks, tables, before = [] } = standing;
  const all = [...before, { rows, personsBlocks, tables }];
  // A writing that breaks off again and again adds nothing new.
  const distinct = new Map(all.map((written) => [JSON.stringify(written), written]));
  return { ...next, before: [...distinct.values()] };
}

/** A record whose sheet still waits for its print set-up. */
export function unprinted(record: SheetRecord): SheetRecord {
  return { ...record, isUnprinted: true };
}

export function printed(record: SheetRecord): SheetRecord {
  const { isUnprinted, ...others } = record;
  return isUnprinted === true ? others : record;
}

export function finished(record: SheetRecord, sheetId: string): SheetRecord {
  return { ...record, sheetId };
}

/** The state as it is saved next. */
export function nextSave(state: WorkbookState): WorkbookState {
  return { ...state, saves: savesOf(state) + 1 };
}

export function savesOf({ saves = 0 }: Pick<WorkbookState, "saves">): number {
  return saves;
}

export function stateToText(state: WorkbookState): string {
  return JSON.stringify(state);
}
