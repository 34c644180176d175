import { runExcel } from "../excel/run/runExcel";
import { writeState } from "../excel/write/writeState";
import type { DeedOutcome } from "../session/deedState";
import { fillInHeadings } from "../tables/headings";
import { rowUnits } from "../tables/judgedRow";
import { reports } from "../tables/reports";
import { standingTargets } from "../tables/standingTargets";
import { targets } from "../tables/targets";
import { adoptLedger } from "./deed/adoptLedger";
import { dayNotes } from "./deed/dayNotes";
import { ledgerOrRefusal, openDeed, refuseUnwritable } from "./open/openDeed";
import { planAnew } from "./deed/planAnew";
import { readContents } from "./open/readContents";
import type { DeedTools } from "./deed/tools";
import { ourTable } from "./deed/wholeTables";
import { message, refuse, refuseAll } from "./deed/words";
import { workbookLedger } from "./deed/workbookLedger";
import { sayUnread } from "./sheets/sayUnread";
import { readFill, type Fill, type FillFile } from "./fill/readFill";
import { fillEntries } from "./reports/fillEntries";
import { recordReports } from "./reports/recordReports";
import { writeEntries } from "./reports/writeEntries";

export interface FillOptions {
  /** All are read before anything is written. */
  readonly files: readonly FillFile[];
  /** The figures are invented: every sheet made afterwards says so. */
  readonly isSample: boolean;
}

/**
 * Takes figures from files into 填报记录, and those of the latest day into 最新完成值 and 数据截至 of 目标台账.
 * @throws UserError naming line and column of the first fault; nothing is written then
 */
export function fillTargets(options: FillOptions, tools: DeedTools = {}): Promise<DeedOutcome> {
  return planAnew(async () => ({ outcome: await fill(options, tools), moved: [] }));
}

async function fill({ files, isSample }: FillOptions, tools: DeedTools): Promise<DeedOutcome> {
  const { contents } = await openDeed(tools);
  const own = await ledgerOrRefusal(contents, "noTargets");
  const { ledger, unreadable } = own;
  const table = contents.tables.find((one) => one.name === targets.name);
  const sheet = contents.sheets.find(({ id }) => id === table?.sheetId);
  if (!table || !sheet) throw refuse("noTargets");
  const standing = standingTargets(table.values);
  const keyAt = (table.values[0] ?? []).indexOf(targets.key);
  const unread = unreadable.filter((problem) => problem.table === targets.name);
  const fillable: Parameters<typeof readFill>[1] = {
    ledger,
    unread: new Set(unread.map(({ row }) => String(table.values[row + 1]?.[keyAt] ?? ""))),
    unitsOf: (target) => rowUnits(ledger, target, standing(target, fillInHeadings.unit)).units,
  };
  const found = files.map((file) => readFill(file, fillable));
  refuseTwice(found.flat());
  refuseUnwritable(sheet, table);
  const records = ourTable(contents, reports.name);
  const recordsSheet = contents.sheets.find(({ id }) => id === records?.sheetId);
  if (records && recordsSheet) refuseUnwritable(recordsSheet, records);
  if (isSample || found.flat().some((fill) => fill.isSample)) {
    // Before any figure: an invented one never stands there without saying so.
    const state = { ...contents.state, settings: { ...contents.state.settings, isSample: true } };
    await runExcel(async (context) => {
      writeState(context, state, contents.stateParts);
      await context.sync();
    });
  }
  // What was typed before the file came is recorded first, so that the file overwrites nothing.
  const marked = await readContents();
  const before = await recordReports(marked, (await workbookLedger(marked)) ?? own);
  const { entries, cells } = fillEntries(found, before);
  const { contents: now, own: after, problems } = await writeEntries(before, entries, cells);
  // Nothing was filled in where the record of it could not be written.
  if (problems.length > before.problems.length) throw refuseAll(problems);
  const move = await adoptLedger(after.ledger);
  await sayUnread(now, after);
  return {
    said: message("filled", { count: countOf(found) }),
    problems,
    notes: dayNotes(after.ledger, move),
  };
}

/** @throws UserError where two lines say something of one target and day */
function refuseTwice(fills: readonly Fill[]): void {
  const seen = new Map<string, Fill["place"]>();
  for (const { target, asOf, place } of fills) {
    const { id } = target;
    const key = `${id}\n${asOf}`;
    const other = seen.get(key);
    if (other) throw refuse("fillAgain", { ...place, column: "target", id, asOf, other });
    seen.set(key, place);
  }
}

function countOf(files: readonly (readonly Fill[])[]): number {
  return new Set(files.flat().map(({ target }) => target.id)).size;
}
