import type { Area, DateText } from "../../core/model/dataset";
import { parseDate } from "../../core/periods";
import { readSheets, type StandingSheet } from "../../excel/read/readSheets";
import { readUnresolved, type UnresolvedCell } from "../../excel/read/readUnresolved";
import type { WorkbookSettings } from "../../sheet/keep/workbookState";
import type { BuildOptions } from "./buildOptions";
import { ledgerOrRefusal, openDeed, type OpenedDeed } from "../deed/openDeed";
import { standingRecord } from "../sheets/laySummary";
import { chosenCounties } from "../sheets/summaryPlans";
import type { DeedTools } from "../deed/tools";
import { refuse } from "../deed/words";
import type { WorkbookLedger } from "../deed/workbookLedger";

/** All that a build takes from the workbook before it writes anything. */
export interface BuildInput {
  readonly contents: OpenedDeed["contents"];
  /** The workbook's settings from now on. */
  readonly settings: WorkbookSettings;
  /** The ledger by these settings; it answers once the sheets are written. */
  readonly own: WorkbookLedger;
  readonly areas: readonly Area[];
  /** The sheets of ours that are made again, as they stand. */
  readonly standing: readonly StandingSheet[];
  /** Formulas of ours without a result, as they stand. */
  readonly unresolved: readonly UnresolvedCell[];
}

/** First step of a build. */
export async function readBuild(options: BuildOptions, tools: DeedTools): Promise<BuildInput> {
  const { contents, waiting } = await openDeed(tools);
  const settings = settingsAfter(contents.state.settings, options);
  const own = await ledgerOrRefusal(
    { ...contents, state: { ...contents.state, settings } },
    "noLedger",
  );
  if (own.rulesProblem !== undefined && options.rules !== undefined) {
    throw refuse("rulesUnknown", { reason: own.rulesProblem });
  }
  const unresolved = await readUnresolved(contents.sheets, waiting);
  const areas = chosenCounties(own.ledger, options.areas);
  const wanted = [
    { kind: "overview" } as const,
    ...areas.map(({ area }) => ({ kind: "county", area }) as const),
  ];
  const records = wanted.flatMap((sheet) => standingRecord(sheet, contents) ?? []);
  const standing = await readSheets(records, waiting);
  return { contents, settings, own, areas, standing, unresolved };
}

function settingsAfter(
  before: WorkbookSettings,
  { asOf, rules }: Pick<BuildOptions, "asOf" | "rules">,
): WorkbookSettings {
  const { asOf: dayBefore, ...others } = before;
  const day = asOf === undefined ? dayBefore : asOf === null ? undefined : readAsOf(asOf);
  return {
    ...others,
    ...(day === undefined ? {} : { asOf: day }),
    ...(rules === undefined ? {} : { rules }),
  };
}

/** @throws UserError for what a script or a browser without a date field gives that is no day */
function readAsOf(text: string): DateText {
  const day = parseDate(text);
  if (!day.ok) throw refuse("asOfUnreadable", { reason: day.message });
  return day.value;
}
