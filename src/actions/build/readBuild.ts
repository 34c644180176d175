import { allAnnexes } from "../../core/county";
import type { Message } from "../../core/message";
import type { Area, DateText } from "../../core/model/dataset";
import type { Ledger } from "../../core/ledger";
import { parseDate } from "../../core/periods";
import { readSheets, type StandingSheet } from "../../excel/read/readSheets";
import { readUnresolved, type UnresolvedCell } from "../../excel/read/readUnresolved";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import type { WorkbookSettings } from "../../sheet/keep/workbookState";
import type { BuildOptions } from "./buildOptions";
import { rebuiltNotes } from "../deed/dayNotes";
import { ledgerOrRefusal, openDeed, type OpenedDeed } from "../open/openDeed";
import { assumedLedgers } from "../rebuild/assumedLedgers";
import { recordReports } from "../reports/recordReports";
import { standingRecord } from "../sheets/laySummary";
import { chosenCounties } from "../sheets/summaryPlans";
import type { DeedTools } from "../deed/tools";
import { refuse } from "../deed/words";
import type { WorkbookLedger } from "../deed/workbookLedger";

/** All that a build takes from the workbook before it writes anything. */
export interface BuildInput {
  readonly contents: OpenedDeed["contents"];
  /** The workbook's settings once the last sheet is written; those of `contents` hold till then. */
  readonly settings: WorkbookSettings;
  /** The ledger by these settings; it answers once the sheets are written. */
  readonly own: WorkbookLedger;
  readonly areas: readonly Area[];
  /** A person set the as-of date, by this build or before it. */
  readonly isDaySet: boolean;
  /** The ledger by the settings before, by which edits were answered last. */
  readonly answered: WorkbookLedger;
  /** By which the sheets may have been made, where the state does not know what stands on them. */
  readonly assumed: readonly Ledger[];
  /** The sheets of ours that are made again, as they stand. */
  readonly standing: readonly StandingSheet[];
  /** Formulas of ours without a result, as they stand. */
  readonly unresolved: readonly UnresolvedCell[];
  /** What is told of how the workbook was found. */
  readonly notes: readonly Message[];
  /** Fill-ins that could not be recorded. */
  readonly problems: readonly Message[];
}

/** First step of a build. */
export async function readBuild(options: BuildOptions, tools: DeedTools): Promise<BuildInput> {
  const opened = await openDeed(tools);
  const { waiting } = opened;
  const settings = settingsAfter(opened.contents.state.settings, options);
  const before = await ledgerBy(settings, opened.contents);
  if (before.rulesProblem !== undefined && options.rules !== undefined) {
    throw refuse("rulesUnknown", { reason: before.rulesProblem });
  }
  const isSame = JSON.stringify(settings) === JSON.stringify(opened.contents.state.settings);
  const answered = isSame ? before : await ledgerOrRefusal(opened.contents, "noLedger");
  const areas = chosenCounties(before.ledger, options.areas);
  const recorded = await recordReports(opened.contents, before);
  const { contents, problems } = recorded;
  const own = contents === opened.contents ? before : await ledgerBy(settings, contents);
  const unresolved = await readUnresolved(contents.sheets, waiting);
  const wanted = [
    { kind: "overview" } as const,
    ...areas.map(({ area }) => ({ kind: "county", area }) as const),
  ];
  const records = wanted.flatMap((sheet) => standingRecord(sheet, contents) ?? []);
  const standing = await readSheets(records, contents.sheets, waiting);
  const assumed = await assumedLedgers(contents, answered.ledger);
  const notes = rebuiltNotes(opened.contents, before.ledger);
  return {
    contents,
    settings,
    own,
    answered,
    assumed,
    areas,
    isDaySet: [settings, opened.contents.state.settings].some(({ asOf }) => asOf !== undefined),
    standing,
    unresolved,
    notes,
    problems,
  };
}

/** The ledger as other settings judge it: they are the workbook's when the last sheet is written. */
function ledgerBy(settings: WorkbookSettings, contents: WorkbookContents): Promise<WorkbookLedger> {
  return ledgerOrRefusal({ ...contents, state: { ...contents.state, settings } }, "noLedger");
}

function settingsAfter(
  before: WorkbookSettings,
  { asOf, rules, annex: choice }: Pick<BuildOptions, "asOf" | "rules" | "annex">,
): WorkbookSettings {
  const { asOf: dayBefore, annex: annexBefore, ...others } = before;
  const annex = choice ?? annexBefore ?? allAnnexes;
  const day = asOf === undefined ? dayBefore : asOf === null ? undefined : readAsOf(asOf);
  return {
    ...others,
    ...(day === undefined ? {} : { asOf: day }),
    ...(rules === undefined ? {} : { rules }),
    ...(annex === allAnnexes ? {} : { annex }),
  };
}

/** @throws UserError for what a script or a browser without a date field gives that is no day */
function readAsOf(text: string): DateText {
  const day = parseDate(text);
  if (!day.ok) throw refuse("asOfUnreadable", { reason: day.message });
  return day.value;
}
