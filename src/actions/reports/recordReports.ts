import { isTaken } from "../../core/reports";
import { targetKey } from "../../core/ledger";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import type { TableCell } from "../../excel/write/tableChanges";
import { StandingRow } from "../../sheet/answer/standingRow";
import { formatOf } from "../../tables/cells/formatOf";
import { rawOf } from "../../tables/cells/raw";
import { fillInHeadings } from "../../tables/headings";
import { rowUnits } from "../../tables/judgedRow";
import { reports } from "../../tables/reports";
import { standingTargets } from "../../tables/standingTargets";
import { targets } from "../../tables/targets";
import { ourTable } from "../deed/wholeTables";
import type { WorkbookLedger } from "../deed/workbookLedger";
import { emptiedKeys, reportEntries, type ReportEntry } from "./reportEntries";
import { writeEntries, type Recorded } from "./writeEntries";

/** Takes what people filled in into 填报记录, as every build, load and fill does first. */
export async function recordReports(
  contents: WorkbookContents,
  own: WorkbookLedger,
): Promise<Recorded> {
  const { state } = contents;
  const emptied = emptiedKeys(own, state.taken);
  const kept = Object.entries(state.taken ?? {}).filter(([key]) => !emptied.includes(key));
  const now =
    emptied.length === 0
      ? contents
      : { ...contents, state: { ...state, taken: Object.fromEntries(kept) } };
  const entries = entriesIn(now, own);
  return writeEntries(
    { contents: now, own, problems: [] },
    entries,
    recordedTexts(now, own, entries),
  );
}

/**
 * Takes at once what was typed together with its day. What may still change its day, or corrects a record, waits for
 * the next deed.
 * @param rows of 目标台账 that were edited
 */
export async function recordTyped(
  contents: WorkbookContents,
  own: WorkbookLedger,
  rows: readonly number[],
): Promise<Recorded> {
  const unchanged = { contents, own, problems: [] };
  if (!ourTable(contents, reports.name)) return unchanged;
  const standing = standingRows(contents, own).filter(({ row }) => rows.includes(row));
  const edited = new Set(standing.map(({ target }) => target?.id));
  const entries = entriesIn(contents, own).filter(
    ({ isPending, target }) => !isPending && edited.has(target.id),
  );
  if (entries.length === 0) return unchanged;
  return writeEntries(unchanged, entries, recordedTexts(contents, own, entries));
}

function entriesIn(contents: WorkbookContents, own: WorkbookLedger): readonly ReportEntry[] {
  const standing = standingTargets(ourTable(contents, targets.name)?.values ?? []);
  return reportEntries(own, contents.state.taken, standing);
}

function standingRows(contents: WorkbookContents, own: WorkbookLedger): readonly StandingRow[] {
  const table = ourTable(contents, targets.name);
  if (!table) return [];
  const edited = {
    ...table,
    ledger: own.ledger,
    unreadable: [],
    typedInto: () => new Set<string>(),
  };
  return table.values.slice(1).map((_, row) => new StandingRow(edited, row));
}

/**
 * A figure typed as text becomes its number once it is recorded; until then it stays as it was typed. With them come
 * the cells that the entries rely on.
 */
function recordedTexts(
  contents: WorkbookContents,
  own: WorkbookLedger,
  entries: readonly ReportEntry[],
): readonly TableCell[] {
  const recorded = new Set(entries.map(({ target }) => target.id));
  const { latest: column } = fillInHeadings;
  const planned = targets.columns.find(({ heading }) => heading === column);
  return standingRows(contents, own).flatMap((standing): readonly TableCell[] => {
    const { target, row } = standing;
    if (!target) return [];
    const pair = recorded.has(target.id) ? reliedPair(row) : [];
    if (target.latest === undefined || standing.typed(column) === undefined) return pair;
    const isDone =
      recorded.has(target.id) || isTaken(target, contents.state.taken?.[targetKey(target)]);
    if (!isDone || !planned || !("figure" in planned)) return pair;
    const cell = planned.figure(
      target,
      rowUnits(own.ledger, target, standing.value(fillInHeadings.unit)),
    );
    return [...pair, { row, column, value: rawOf(cell.content), format: formatOf(cell) }];
  });
}

/** What is taken is what still stands there when it is recorded. */
function reliedPair(row: number): readonly TableCell[] {
  const { latest, latestAsOf } = fillInHeadings;
  return [latest, latestAsOf].map((column) => ({ row, column, value: undefined }));
}
