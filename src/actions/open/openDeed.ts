import type {
  SheetContents,
  TableContents,
  WorkbookContents,
} from "../../excel/read/workbookContents";
import type { Waiting } from "../../excel/run/runExcel";
import type { Progress } from "../../session/deedState";
import { readContents } from "./readContents";
import type { DeedTools } from "../deed/tools";
import { message, refuse, type Undone } from "../deed/words";
import { isOfNewerVersion } from "../deed/wholeTables";
import { workbookLedger, workbookTables, type WorkbookLedger } from "../deed/workbookLedger";

export interface OpenedDeed {
  readonly contents: WorkbookContents;
  /** For what is read later: it is told and can be cancelled while a cell is being edited. */
  readonly waiting: Waiting & { readonly onCellEdit: () => void };
}

export interface OpeningOptions {
  /** The tables that are read with the workbook; all of ours where undefined. */
  readonly tables?: readonly string[];
  /** How far the deed is meanwhile. */
  readonly at?: Pick<Progress, "done" | "total">;
}

/**
 * What every deed begins with: the workbook as it stands, read once.
 * @throws UserError for a workbook that cannot be written
 */
export async function openDeed(
  tools: DeedTools,
  { tables = workbookTables, at = { done: 0, total: 1 } }: OpeningOptions = {},
): Promise<OpenedDeed> {
  const waiting = {
    onCellEdit: () => tools.progress?.({ ...at, step: message("waitingForCellEdit") }),
    signal: tools.signal,
  };
  const contents = await readContents(tables, waiting);
  if (contents.isReadOnly) throw refuse("workbookReadOnly");
  if (isOfNewerVersion(contents)) throw refuse("stateNewer");
  return { contents, waiting };
}

/**
 * The workbook's own ledger.
 * @throws UserError with the code where it has none
 */
export async function ledgerOrRefusal(
  contents: WorkbookContents,
  code: "noLedger" | "noFacts" | "noTargets",
): Promise<WorkbookLedger> {
  const own = await workbookLedger(contents);
  if (!own) throw refuse(code);
  return own;
}

/** @throws UserError for a table of which several rows cannot be written: its sheet is protected or it is filtered */
export function refuseUnwritable(sheet: SheetContents, { isFiltered }: TableContents): void {
  refuseProtected(sheet, "written");
  if (isFiltered) throw refuse("tableFiltered", { sheet: sheet.name });
}

/** @throws UserError for a sheet that is protected, with what was not done to it */
export function refuseProtected({ name, isProtected }: SheetContents, undone: Undone): void {
  if (isProtected) throw refuse("sheetProtected", { sheet: name, undone });
}
