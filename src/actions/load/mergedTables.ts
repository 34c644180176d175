import type { Ledger } from "../../core/ledger";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import { targets } from "../../tables/targets";
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

/** 目标台账 is judged by the ledger as it will stand, so it is merged once to know that, and once more with its verdicts. */
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
  return plans.map((plan) => {
    const judged = plan.kind === "targets" ? withComputedColumns(plan, own) : plan;
    return layTable(judged, contents, options);
  });
}
