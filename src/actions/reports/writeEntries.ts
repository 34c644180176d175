import { areaName } from "../../core/ledger";
import type { Message } from "../../core/message";
import { dateInWords } from "../../core/periods";
import { reportFigure, reportSubject } from "../../core/reports";
import { ChangedMeanwhile } from "../../excel/run/changedMeanwhile";
import type { TableContents, WorkbookContents } from "../../excel/read/workbookContents";
import { writeSheets } from "../../excel/write/writeSheets";
import type { TableCell, TableChanges } from "../../excel/write/tableChanges";
import { writeTables } from "../../excel/write/writeTables";
import { keepLost } from "../../session/lostTexts";
import type { WorkbookState } from "../../sheet/keep/workbookState";
import { openWord, reviewKey, reviewKinds } from "../../sheet/review/reviewItem";
import { reviewTexts } from "../../sheet/review/reviewTexts";
import { planTable } from "../../sheet/tables";
import { reports } from "../../tables/reports";
import { rawOf } from "../../tables/cells/raw";
import { readReview, review } from "../../tables/review";
import { targets } from "../../tables/targets";
import { readContents } from "../open/readContents";
import { ourTable } from "../deed/wholeTables";
import { message } from "../deed/words";
import { workbookLedger, type WorkbookLedger } from "../deed/workbookLedger";
import { updatesOf } from "../sheets/laidSheet";
import { layTable } from "../sheets/layTable";
import { reportChanges } from "./reportChanges";
import type { ReportEntry } from "./reportEntries";

/** A workbook whose 填报记录 holds what its 目标台账 says. */
export interface Recorded {
  readonly contents: WorkbookContents;
  readonly own: WorkbookLedger;
  /** Why something could not be recorded: it stays where it was typed. */
  readonly problems: readonly Message[];
}

/**
 * Writes entries into 填报记录 in one round trip, and what is remembered of the rows they come from behind them: a
 * writing that breaks off is done again. The figure that an entry corrects is kept in 核对事项 first.
 * @param cells of 目标台账 that follow
 */
export async function writeEntries(
  before: Recorded,
  entries: readonly ReportEntry[],
  cells: readonly TableCell[],
): Promise<Recorded> {
  if (entries.length === 0 && cells.length === 0) return before;
  const { contents, own, problems } = await withTable(before);
  const [kept, records, ledgerTable] = [review, reports, targets].map(({ name }) =>
    writable(contents, name),
  );
  const lines = entries.flatMap((entry) => keptLines(entry, own));
  const standing = new Set(kept ? readReview(kept.values).map(({ key }) => key) : []);
  const fresh = lines.filter((line) => !standing.has(String(rawOf(line.get(review.key)?.content))));
  const listed = kept && { table: kept, cells: [], rows: fresh };
  const recorded = records && reportChanges(records, entries, own.reports, own.ledger);
  const waits = !isWritable(recorded) || (lines.length > 0 && !isWritable(listed));
  if (waits) {
    const { sheet } = isWritable(recorded) ? review : reports;
    return { contents, own, problems: [...problems, message("reportsPending", { sheet })] };
  }
  const changes: TableChanges[] = [
    ...(listed && fresh.length > 0 ? [listed] : []),
    recorded,
    ...(ledgerTable ? [{ table: ledgerTable, cells, rows: [] }] : []),
  ];
  const taken = entries.flatMap(({ key, taken }) => (taken ? [[key, taken] as const] : []));
  const state: WorkbookState = {
    ...contents.state,
    taken: { ...contents.state.taken, ...Object.fromEntries(taken) },
  };
  const keeping = { state, before: contents.state, parts: contents.stateParts };
  await writeTables(changes, keepLost, keeping);
  return { ...(await readAgain(own)), problems };
}

/** A workbook of a version without 填报记录 gets it beside 目标台账. */
async function withTable(before: Recorded): Promise<Recorded> {
  const { contents, own } = before;
  if (ourTable(contents, reports.name)) return before;
  const { state, stateParts } = contents;
  const options = { ledger: own.ledger, sample: state.settings.isSample ?? false };
  const laid = layTable(planTable(reports, [], options), contents);
  const sheetId = ourTable(contents, targets.name)?.sheetId;
  const position = 1 + contents.sheets.findIndex(({ id }) => id === sheetId);
  const { moved } = await writeSheets(
    updatesOf([laid]).map((update) => ({ ...update, position })),
    {
      first: [],
      stateBefore: state,
      state,
      stateParts,
      isOneByOne: false,
      onSheet: () => undefined,
      onLost: keepLost,
      onCellEdit: () => undefined,
      signal: undefined,
    },
  );
  if (moved.length > 0) throw new ChangedMeanwhile(moved);
  const problems = laid.problem ? [laid.problem] : [];
  return { ...(await readAgain(own)), problems };
}

async function readAgain(own: WorkbookLedger): Promise<Omit<Recorded, "problems">> {
  const contents = await readContents();
  return { contents, own: (await workbookLedger(contents)) ?? own };
}

function writable(contents: WorkbookContents, name: string): TableContents | undefined {
  const table = ourTable(contents, name);
  const sheet = contents.sheets.find(({ id }) => id === table?.sheetId);
  return sheet && !sheet.isProtected ? table : undefined;
}

/** Under a filter rows come in one at a time; cells are written one by one anyway. */
function isWritable(changes: TableChanges | undefined): changes is TableChanges {
  return changes !== undefined && (changes.rows.length <= 1 || !changes.table.isFiltered);
}

/** The lines of 核对事项 that keep the figures before. */
function keptLines(
  { key, report, corrected, replaced, restored }: ReportEntry,
  { ledger, reports: standing }: WorkbookLedger,
): readonly TableChanges["rows"][number][] {
  const now = reportFigure(ledger, report, report);
  const subject = reportSubject(ledger, report);
  const wrong = standing.get(key)?.find(({ day }) => day === restored?.day);
  const back = wrong && restored?.figure ? { ...wrong, ...restored.figure } : undefined;
  const texts = [
    ...(wrong && back
      ? [
          reviewTexts.reportRestored(
            reportSubject(ledger, back),
            reportFigure(ledger, wrong, wrong),
            reportFigure(ledger, back, back),
            dateInWords(report.day),
          ),
        ]
      : []),
    ...(corrected
      ? [reviewTexts.reportCorrected(subject, reportFigure(ledger, corrected, corrected), now)]
      : []),
    ...(replaced
      ? [reviewTexts.reportReplaced(subject, reportFigure(ledger, replaced, report), now)]
      : []),
  ];
  return texts.map((text) => {
    const area = areaName(ledger, report.area);
    const item = { kind: "reportCorrected", area, place: reports.sheet, text } as const;
    const row = { ...item, key: reviewKey(item), kind: reviewKinds[item.kind], state: openWord };
    return new Map(review.columns.map(({ heading, cell }) => [heading, cell(row)]));
  });
}
