import type { TableContents } from "../excel/read/workbookContents";
import { readWorkbook } from "../excel/read/readWorkbook";
import { runExcel } from "../excel/run/runExcel";
import { writeState } from "../excel/write/writeState";
import { writeTableCells, type TableCell } from "../excel/write/writeTableCells";
import type { DeedOutcome } from "../session/deedState";
import { typedNote } from "../sheet/answer/typedNote";
import { toCellValue } from "../tables/cells/shownUnits";
import { fillInHeadings, rowHeadings } from "../tables/headings";
import { rowUnits } from "../tables/judgedRow";
import { standingTargets } from "../tables/standingTargets";
import { targets } from "../tables/targets";
import { adoptLedger } from "./deed/adoptLedger";
import { ledgerOrRefusal, openDeed, refuseUnwritable } from "./deed/openDeed";
import type { DeedTools } from "./deed/tools";
import { message, refuse } from "./deed/words";
import { workbookLedger, workbookTables } from "./deed/workbookLedger";
import { sayUnread } from "./sheets/sayUnread";
import { readFill, type Fill, type FillFile } from "./fill/readFill";

export interface FillOptions {
  /** All are read before anything is written. */
  readonly files: readonly FillFile[];
  /** The figures are invented: every sheet made afterwards says so. */
  readonly isSample: boolean;
}

/**
 * Types figures from files into 最新完成值 and 数据截至 of 目标台账.
 * @throws UserError naming line and column of the first fault; nothing is written then
 */
export async function fillTargets(
  { files, isSample }: FillOptions,
  tools: DeedTools = {},
): Promise<DeedOutcome> {
  const { contents } = await openDeed(tools);
  const { ledger, unreadable } = await ledgerOrRefusal(contents, "noTargets");
  const table = contents.tables.find((one) => one.name === targets.name);
  const sheet = contents.sheets.find(({ id }) => id === table?.sheetId);
  if (!table || !sheet) throw refuse("noTargets");
  const standing = standingTargets(table.values);
  const keyAt = (table.values[0] ?? []).indexOf(targets.key);
  const problems = unreadable.filter((problem) => problem.table === targets.name);
  const fillable: Parameters<typeof readFill>[1] = {
    ledger,
    unread: new Set(problems.map(({ row }) => String(table.values[row + 1]?.[keyAt] ?? ""))),
    unitsOf: (target) => rowUnits(ledger, target, standing(target, fillInHeadings.unit)).units,
  };
  const found = files.map((file) => readFill(file, fillable));
  const fills = latestFills(found);
  refuseUnwritable(sheet, table);
  if (isSample || found.flat().some((fill) => fill.isSample)) {
    // Before any figure: an invented one never stands there without saying so.
    const state = { ...contents.state, settings: { ...contents.state.settings, isSample: true } };
    await runExcel(async (context) => {
      writeState(context, state, contents.statePartId);
      await context.sync();
    });
  }
  await writeTableCells(table, fillCells(fills, table));
  const filled = await readWorkbook(workbookTables);
  const after = await workbookLedger(filled);
  await adoptLedger(after?.ledger);
  if (after) await sayUnread(filled, after);
  return { said: message("filled", { count: fills.length }), problems: [] };
}

/** Of each target the fill-in of the latest day, which is the one that 目标台账 shows. */
function latestFills(files: readonly (readonly Fill[])[]): readonly Fill[] {
  const latest = new Map<string, Fill>();
  for (const fill of files.flat()) {
    const { id } = fill.target;
    const other = latest.get(id);
    if (other?.asOf === fill.asOf) {
      const { asOf, place } = fill;
      throw refuse("fillAgain", { ...place, column: "target", id, asOf, other: other.place });
    }
    if (other === undefined || other.asOf < fill.asOf) latest.set(id, fill);
  }
  return [...latest.values()];
}

function fillCells(fills: readonly Fill[], { values }: TableContents): readonly TableCell[] {
  const header = (values[0] ?? []).map(String);
  const [keyAt, noteAt] = [header.indexOf(targets.key), header.indexOf(rowHeadings.note)];
  const rowOf = new Map(values.slice(1).map((row, index) => [String(row[keyAt]).trim(), index]));
  return fills.flatMap(({ target, units, figure, typed, asOf }): TableCell[] => {
    const row = rowOf.get(target.id) ?? 0;
    const note =
      noteAt < 0
        ? undefined
        : typedNote(fillInHeadings.latest, figure, typed, values[row + 1]?.[noteAt] ?? "");
    return [
      { row, column: fillInHeadings.latest, value: toCellValue(figure.value, units) ?? "" },
      { row, column: fillInHeadings.latestAsOf, value: asOf },
      ...(note === undefined ? [] : [{ row, column: rowHeadings.note, value: note }]),
    ];
  });
}
