import type { Ledger } from "../../core/ledger";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import { targets } from "../../tables/targets";
import { mergedDoublings } from "./mergedDoublings";
import {
  ledgerFromGrids,
  unreadableRows,
  workbookLedger,
  type WorkbookLedger,
} from "../deed/workbookLedger";
import { recordReports } from "../reports/recordReports";
import type { Recorded } from "../reports/writeEntries";
import { answeredCells } from "../sheets/answeredCells";
import { layTable, mergesOf, type LaidTable } from "../sheets/layTable";
import { mergedValues } from "../sheets/mergedValues";
import { tablePlans, targetsPlan, withComputedColumns } from "../sheets/tablePlans";

/** The workbook as a load finds it, and what it makes of the data sheets. */
export type LoadInput = Omit<Recorded, "own"> & {
  /** As it stands, and as it stood before anything was recorded. */
  readonly before?: { readonly own: WorkbookLedger; readonly opened: WorkbookLedger };
};

/** The workbook with what people filled in recorded; a new one has nothing to record. */
export async function recorded(contents: WorkbookContents): Promise<LoadInput> {
  const opened = await workbookLedger(contents);
  if (!opened) return { contents, problems: [] };
  const { own, ...recorded } = await recordReports(contents, opened);
  return { ...recorded, before: { own, opened } };
}

/**
 * 目标台账 and 倍增台账 follow the ledger as it will stand, so all is merged once to know that, and they once more with
 * their verdicts and figures.
 */
export function mergedTables(
  shipped: Ledger,
  { contents, before }: LoadInput,
): readonly LaidTable[] {
  const { settings, taken } = contents.state;
  const plans = tablePlans(shipped, settings);
  if (!before) return plans.map((plan) => layTable(plan, contents));
  const options = {
    unreadable: unreadableRows(before.own),
    isAnswer: answeredCells(before.opened, contents),
  };
  const merged = plans.map((plan) => layTable(plan, contents, options));
  const grids = mergedValues(mergesOf(merged), contents);
  const { ledger } = ledgerFromGrids(grids, shipped.dataset, {
    version: shipped.dataset.version,
    settings,
    taken,
  });
  const own = targetsPlan(ledger, settings, grids.get(targets.name));
  const measured = mergedDoublings(ledger, contents, options);
  return plans.map((plan) => {
    if (plan.kind === "doublings") return layTable(measured, contents, options);
    const judged = plan.kind === "targets" ? withComputedColumns(plan, own) : plan;
    return layTable(judged, contents, options);
  });
}
