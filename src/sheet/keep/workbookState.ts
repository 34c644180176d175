import type { DateText } from "../../core/model/dataset";
import type { Rectangle, SheetKind } from "../plan";

/** What the add-in remembers inside the workbook: its own sheets, and what it last wrote there. */
export interface WorkbookState {
  readonly format: 1;
  /** Version of the dataset loaded last; empty before the first load. */
  readonly datasetVersion: string;
  readonly settings: WorkbookSettings;
  readonly sheets: readonly SheetRecord[];
}

export interface WorkbookSettings {
  /** The workbook's as-of date, where a person set one. */
  readonly asOf?: DateText;
  /** Id of the rule set that verdicts follow. */
  readonly rules?: string;
  /** The fill-in figures are invented, and every sheet made says so. */
  readonly isSample?: boolean;
}

export interface SheetRecord {
  readonly kind: SheetKind;
  /** Area code of a county sheet. */
  readonly area?: string;
  /** Excel's own id: survives renaming and moving. */
  readonly sheetId: string;
  readonly name: string;
  /** Fingerprint of everything but the cells' contents. */
  readonly layout: string;
  /** Fingerprints of generated cells outside tables, row by row from row 0; see `rowFingerprint`. */
  readonly rows: readonly string[];
  /** The rows of the build before, while a build is under way: either may stand in the cells. */
  readonly rowsBefore?: readonly string[];
  readonly personsBlocks: readonly PersonsBlock[];
  readonly tables: readonly TableRecord[];
}

export interface PersonsBlock extends Rectangle {
  readonly id: string;
}

export interface TableRecord {
  readonly name: string;
  readonly columns: readonly string[];
  /** Key of a row to its joined fingerprints, in the order of `columns`. */
  readonly rows: Readonly<Record<string, string>>;
}

export const emptyState: WorkbookState = {
  format: 1,
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

export function stateToText(state: WorkbookState): string {
  return JSON.stringify(state);
}

/** Undefined for text that is no state of ours: a later format, or damaged by another program. */
export function stateFromText(text: string): WorkbookState | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isState(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isState(value: unknown): value is WorkbookState {
  return (
    typeof value === "object" &&
    value !== null &&
    "format" in value &&
    value.format === 1 &&
    "sheets" in value &&
    Array.isArray(value.sheets) &&
    "settings" in value
  );
}
