import type { DateText } from "../core/model/dataset";
import { UserError } from "../core/userError";
import { readSheets } from "../excel/read/readSheets";
import { readUnresolved } from "../excel/read/readUnresolved";
import { readWorkbook } from "../excel/read/readWorkbook";
import { writeSheets } from "../excel/write/writeSheets";
import type { Mode } from "../sheet/county";
import { refreshTable } from "../sheet/keep/refreshTable";
import type { WorkbookSettings } from "../sheet/keep/workbookState";
import { targets } from "../tables/targets";
import { adoptLedger } from "./adoptLedger";
import { changeItems, kindsSettledBy } from "./jobs/changeItems";
import { generatedJob, standingRecord } from "./jobs/generatedJob";
import { isRewritten } from "./jobs/rewrittenCells";
import { editItems, overwrittenItems, problemItems } from "./jobs/reviewItems";
import { reviewJobs } from "./jobs/reviewJobs";
import { tableJobs } from "./jobs/tableJob";
import { areaName, chosenCounties, summaryPlans } from "./jobs/summaryPlans";
import { tablePlans } from "./jobs/tablePlans";
import { unresolvedItems } from "./jobs/unresolvedItems";
import { readOnlySentence } from "./refusals";
import { renamedPlan, standingNames } from "./jobs/renamedSheets";
import { waitingText, type DeedOutcome, type DeedTools } from "./tools";
import { unreadableRows, workbookLedger, workbookTables } from "./workbookLedger";

export interface BuildOptions {
  /** Names or codes of counties; all of them where undefined. */
  readonly areas?: readonly string[] | undefined;
  readonly mode: Mode;
  /** The workbook's as-of date from now on; null follows the ledger again; unchanged where undefined. */
  readonly asOf?: DateText | null | undefined;
  /** Name or id of the rule set that judges the workbook's targets from now on; unchanged where undefined. */
  readonly rules?: string | undefined;
}

export interface BuildOutcome extends DeedOutcome {
  /** Sheets written, in their order. */
  readonly written: readonly string[];
  /** Sheets that already were as they should be. */
  readonly unchanged: readonly string[];
  readonly isCancelled: boolean;
}

/**
 * Makes the summary sheet of each county and the overview, or makes them again in place; verdicts in
 * 目标台账 are made again with them. 核对事项 lists formulas as they stood before: what is written here has
 * not been calculated yet.
 * @throws UserError for an unknown county, where no ledger is loaded, or where Excel refuses
 */
export async function buildCountySheets(
  options: BuildOptions,
  tools: DeedTools = {},
): Promise<BuildOutcome> {
  tools.progress?.({ done: 0, total: 1, text: "读取工作簿" });
  const waiting = {
    onCellEdit: () => tools.progress?.({ done: 0, total: 1, text: waitingText }),
    signal: tools.signal,
  };
  const contents = await readWorkbook(workbookTables, waiting);
  if (contents.isReadOnly) throw new UserError(readOnlySentence);
  const settings = settingsAfter(contents.state.settings, options);
  const own = await workbookLedger({ ...contents, state: { ...contents.state, settings } });
  if (!own) throw new UserError("工作簿里还没有台账。请先载入数据，再生成汇总表。");
  if (own.rulesProblem !== undefined && options.rules !== undefined) {
    throw new UserError(own.rulesProblem);
  }
  // Before the ledger is adopted: look-ups that it sets calculating would be taken for stuck.
  const unresolved = await readUnresolved(contents.sheets, waiting);
  await adoptLedger(own.ledger);
  const areas = chosenCounties(own.ledger, options.areas);

  const filledIn = contents.tables.find(({ name }) => name === targets.name);
  const ledgerPlans = tablePlans(own.ledger, settings, filledIn?.values);
  const look = { mode: options.mode, sample: settings.isSample ?? false };
  const planned = summaryPlans(own.ledger, areas, look);
  const names = standingNames([...planned, ...ledgerPlans], contents);
  const plans = planned.map((plan) => renamedPlan(plan, names));
  const records = plans.map((plan) => standingRecord(plan, contents));
  const standing = await readSheets(
    records.filter((record) => record !== undefined),
    waiting,
  );
  const sheets = plans.map((plan, index) => {
    const record = records[index];
    const there = standing.find(({ sheetId }) => sheetId === record?.sheetId);
    return { plan, ...generatedJob(plan, contents, record, there, index) };
  });
  const tables = tableJobs(ledgerPlans, contents, unreadableRows(own), refreshTable);

  const jobs = [...sheets.flatMap(({ job }) => job ?? []), ...tables.jobs];
  const remaining = unresolved.filter((cell) => !isRewritten(cell, jobs));
  const edits = [
    ...sheets.flatMap(({ plan, edits }) => editItems(edits, plan.name, areaName(own.ledger, plan))),
    ...overwrittenItems(tables.merges, contents),
  ];
  const changes = sheets.flatMap(({ plan, changes }) =>
    changeItems(changes, plan.name, areaName(own.ledger, plan)),
  );
  const review = reviewJobs(
    own.ledger,
    {
      items: [
        ...edits,
        ...changes,
        ...problemItems(own, contents),
        ...unresolvedItems(remaining, contents, own.ledger),
      ],
      checked: ["unresolved", ...kindsSettledBy(changes, contents)],
      merges: tables.merges,
      settings,
    },
    contents,
  );
  // What was typed over is recorded before it is written over, or it stays.
  if (edits.length > 0 && review.problems.length > 0) {
    throw new UserError(`有${edits.length}处改动要先记入核对事项，可是${review.problems.join("")}`);
  }
  const total = jobs.length + review.jobs.length;
  let done = 0;
  // What the sheets said before is recorded while they still say it.
  const isReviewFirst = edits.length + changes.length > 0;
  const outcome = await writeSheets(isReviewFirst ? jobs : [...jobs, ...review.jobs], {
    first: isReviewFirst ? review.jobs : [],
    stateBefore: contents.state,
    state: { ...contents.state, settings },
    statePartId: contents.statePartId,
    isOneByOne: true,
    onSheet: (count, name) => {
      done = count;
      tools.progress?.({ done, total, text: `写好${name}` });
    },
    onCellEdit: () => tools.progress?.({ done, total, text: waitingText }),
    signal: tools.signal,
  });
  const summaries = new Set(plans.map(({ name }) => name));
  const written = outcome.written.filter((name) => summaries.has(name));
  const unchanged = sheets.flatMap(({ plan, job, problem }) =>
    job || problem !== undefined ? [] : [plan.name],
  );
  return {
    ...outcome,
    written,
    unchanged,
    problems: [
      ...sheets.flatMap(({ problem }) => problem ?? []),
      ...tables.problems,
      ...review.problems,
      ...outcome.problems,
      ...(own.rulesProblem === undefined ? [] : [own.rulesProblem]),
    ],
    sentence: sentenceOf(written, unchanged, outcome.isCancelled),
  };
}

function settingsAfter(
  before: WorkbookSettings,
  { asOf, rules }: Pick<BuildOptions, "asOf" | "rules">,
): WorkbookSettings {
  const { asOf: dayBefore, ...others } = before;
  const day = asOf === undefined ? dayBefore : asOf;
  return {
    ...others,
    ...(day === undefined || day === null ? {} : { asOf: day }),
    ...(rules === undefined ? {} : { rules }),
  };
}

function sentenceOf(
  written: readonly string[],
  unchanged: readonly string[],
  isCancelled: boolean,
): string {
  if (isCancelled) return `已取消：写好${written.length}张工作表，其余没有改动。`;
  if (written.length === 0) return "没有变化，汇总表都已是最新。";
  const same = unchanged.length > 0 ? `，${unchanged.length}张没有变化` : "";
  return `已生成${written.length}张工作表：${written.join("、")}${same}。`;
}
