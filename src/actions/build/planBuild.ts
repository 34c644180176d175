import { modes, type Mode } from "../../sheet/county";
import type { SheetPlan } from "../../sheet/plan";
import { targets } from "../../tables/targets";
import { ourTable } from "../deed/wholeTables";
import { renamedPlan, standingNames } from "../sheets/renamedSheets";
import { summaryPlans } from "../sheets/summaryPlans";
import { tablePlans } from "../sheets/tablePlans";
import type { BuildInput } from "./readBuild";

/** What shall stand on the sheets of a build. */
export interface BuildPlans {
  /** The overview and the county sheets, as they are called in the workbook. */
  readonly summaries: readonly SheetPlan[];
  /** County sheets and overview as the build before may have made them, where the state does not know any more. */
  readonly assumed: readonly SheetPlan[];
  /** The ledger's tables, of which a build makes the computed columns again. */
  readonly tables: readonly SheetPlan[];
}

/** Second step of a build. */
export function planBuild(input: BuildInput, mode: Mode): BuildPlans {
  const { contents, settings, own, areas } = input;
  const filledIn = ourTable(contents, targets.name);
  const tables = tablePlans(own.ledger, settings, filledIn?.values);
  const look = { mode, sample: settings.isSample ?? false };
  const summaries = summaryPlans(own.ledger, areas, look);
  const names = standingNames([...summaries, ...tables], contents);
  const ledgersBefore = input.shipped ? [input.answered.ledger, input.shipped] : [];
  return {
    summaries: summaries.map((plan) => renamedPlan(plan, names)),
    assumed: ledgersBefore.flatMap((ledger) =>
      modes.flatMap((one) => summaryPlans(ledger, areas, { ...look, mode: one })),
    ),
    tables,
  };
}
