import { allAnnexes, annexChoices } from "../../core/county";
import { counties } from "../../core/ledger";
import { parseDate } from "../../core/periods";
import { fixedMode, liveMode, modes, type Mode } from "../../sheet/county";
import { titleLabels } from "../../sheet/county/captions";
import type { StandingSheet } from "../../excel/read/readSheets";
import { recordOf } from "../../sheet/keep/workbookState";
import type { SheetPlan } from "../../sheet/plan";
import { ourTables } from "../deed/wholeTables";
import { saidOn } from "../rebuild/settingsOnSheets";
import { standingRecord } from "../sheets/laySummary";
import { renamedPlan, standingNames } from "../sheets/renamedSheets";
import { isLive } from "../open/standingOf";
import { summaryPlans, type SummaryKind, type SummaryLook } from "../sheets/summaryPlans";
import { tablePlans } from "../sheets/tablePlans";
import type { BuildInput } from "./readBuild";

/** What shall stand on the sheets of a build. */
export interface BuildPlans {
  /** The overview and the county sheets, as they are called in the workbook. */
  readonly summaries: readonly SheetPlan[];
  /** County sheets and overview as the build before may have made them, where the state does not know any more. */
  readonly assumed: readonly SheetPlan[];
  /** County sheets as of the day that they say, where a person set another. */
  readonly asThen: readonly SheetPlan[];
  /** The ledger's tables, of which a build makes the computed columns again. */
  readonly tables: readonly SheetPlan[];
}

/** Second step of a build. */
export function planBuild(input: BuildInput, mode: Mode | undefined): BuildPlans {
  const { contents, settings, own, areas } = input;
  const standing = new Map(
    ourTables(contents).map(({ table, standing: { values } }) => [table.name, values]),
  );
  const tables = tablePlans(own.ledger, settings, standing);
  const look = {
    modeOf: (sheet: SummaryKind) => mode ?? standingMode(sheet, input),
    sample: settings.isSample ?? false,
    annex: settings.annex ?? allAnnexes,
    remarks: standingRemarks(input),
    standing: standingCounties(input),
  };
  const summaries = summaryPlans(own.ledger, areas, look);
  const names = standingNames([...summaries, ...tables], contents);
  return {
    summaries: summaries.map((plan) => renamedPlan(plan, names)),
    assumed: input.assumed.flatMap((ledger) =>
      modes.flatMap((one) =>
        annexChoices.flatMap((annex) =>
          summaryPlans(ledger, areas, { ...look, modeOf: () => one, annex }),
        ),
      ),
    ),
    asThen: plansAsThen(input, look),
    tables,
  };
}

function plansAsThen(
  { contents, own, areas, isDaySet }: BuildInput,
  look: SummaryLook,
): readonly SheetPlan[] {
  if (!isDaySet) return [];
  const days = areas.map(({ area }) => {
    const id = standingRecord({ kind: "county", area }, contents)?.sheetId;
    const [said = ""] = saidOn(
      contents.sheets.filter((sheet) => sheet.id === id),
      titleLabels.asOf,
    );
    const day = parseDate(said);
    return day.ok && day.value !== own.ledger.asOf ? day.value : undefined;
  });
  return [...new Set(days)].flatMap((asOf) =>
    asOf === undefined
      ? []
      : summaryPlans(
          { ...own.ledger, asOf },
          areas.filter((_, index) => days[index] === asOf),
          look,
        ),
  );
}

/** Live where the sheet stands and is live. */
function standingMode(sheet: SummaryKind, { contents }: BuildInput): Mode {
  const id = standingRecord(sheet, contents)?.sheetId;
  const stands = contents.sheets.find((one) => one.id === id);
  return stands && isLive(stands) ? liveMode : fixedMode;
}

/** Codes of the counties that have a sheet of ours. */
function standingCounties({ contents, own }: BuildInput): ReadonlySet<string> {
  const codes = counties(own.ledger).map(({ area }) => area);
  return new Set(
    codes.filter((area) => standingRecord({ kind: "county", area }, contents) !== undefined),
  );
}

/** What stands under 备注 on the county sheets, by the code of the county. */
function standingRemarks({ contents, standing, areas }: BuildInput): ReadonlyMap<string, string> {
  return new Map(
    areas.map(({ area }) => {
      const id = recordOf(contents.state, "county", area)?.sheetId;
      const sheet = standing.find(({ sheetId }) => sheetId === id);
      return [area, sheet ? blockText(sheet, "remarks") : ""];
    }),
  );
}

/** The texts of a person's block, line by line; empty where its place is only guessed. */
function blockText({ persons, grid }: StandingSheet, id: string): string {
  const block = persons.find((one) => one.id === id && one.isGuess !== true);
  if (!block) return "";
  return grid
    .slice(block.row, block.row + block.rows)
    .flatMap((line) => line.slice(block.column, block.column + block.columns))
    .filter((value) => value !== "")
    .join("\n");
}
