import type { Message } from "../../core/message";
import type { Area, DateText } from "../../core/model/dataset";
import { parseDate } from "../../core/periods";
import { readSheets, type StandingSheet } from "../../excel/read/readSheets";
import { readUnresolved, type UnresolvedCell } from "../../excel/read/readUnresolved";
import type { WorkbookSettings } from "../../sheet/keep/workbookState";
import type { BuildOptions } from "./buildOptions";
import { ledgerOrRefusal, openDeed, type OpenedDeed } from "../deed/openDeed";
import { recordReports } from "../reports/recordReports";
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
  /** Fill-ins that could not be recorded. */
  readonly problems: readonly Message[];
}

/** First step of a build. */
export async function readBuild(options: BuildOptions, tools: DeedTools): Promise<BuildInput> {
  const opened = await openDeed(tools);
  const { waiting } = opened;
  const settings = settingsAfter(opened.contents.state.settings, options);
  const asked = { ...opened.contents, state: { ...opened.contents.state, settings } };
  const before = await ledgerOrRefusal(asked, "noLedger");
  if (before.rulesProblem !== undefined && options.rules !== undefined) {
    throw refuse("rulesUnknown", { reason: before.rulesProblem });
  }
  const areas = chosenCounties(before.ledger, options.areas);
  const { contents, own, problems } = await recordReports(asked, before);
  const unresolved = await readUnresolved(contents.sheets, waiting);
  const wanted = [
    { kind: "overview" } as const,
    ...areas.map(({ area }) => ({ kind: "county", area }) as const),
  ];
  const records = wanted.flatMap((sheet) => standingRecord(sheet, contents) ?? []);
  const standing = await readSheets(records, contents.sheets, waiting);
  return { contents, settings, own, areas, standing, unresolved, problems };
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
