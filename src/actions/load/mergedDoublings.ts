import { withDoublings, type Ledger } from "../../core/ledger";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import type { SheetPlan } from "../../sheet/plan";
import { planDoublings } from "../../sheet/tables";
import { doublings } from "../../tables/doublings";
import { allDoublings, readDoublings } from "../../tables/readDoublings";
import { ourTable } from "../deed/wholeTables";
import { layTable, mergesOf, type LayOptions } from "../sheets/layTable";
import { mergedValues } from "../sheets/mergedValues";

/**
 * 倍增台账 of the ledger as it will stand: it is merged once to know by which indicators people measure, and planned
 * once more with their figures.
 */
export function mergedDoublings(
  ledger: Ledger,
  contents: WorkbookContents,
  options: LayOptions,
): SheetPlan {
  const look = { sample: contents.state.settings.isSample ?? false };
  const standing = ourTable(contents, doublings.name)?.values;
  const suggested = planDoublings(ledger, look, standing);
  const merges = mergesOf([layTable(suggested, contents, options)]);
  const grid = mergedValues(merges, contents).get(doublings.name);
  if (grid === undefined) return suggested;
  const measured = allDoublings(grid, readDoublings(grid, ledger), ledger);
  return planDoublings(withDoublings(ledger, measured), look, standing);
}
