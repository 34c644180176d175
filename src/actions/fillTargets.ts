import { readTypedFigure } from "../core/figures";
import type { Ledger } from "../core/ledger";
import { parseDate, serialFromDate, yearOfPeriod } from "../core/periods";
import { readWorkbook } from "../excel/read/readWorkbook";
import { runExcel } from "../excel/run/runExcel";
import { writeState } from "../excel/write/writeState";
import { writeTableCells, type TableCell } from "../excel/write/writeTableCells";
import { parseCsv } from "../session/csv";
import { fillInHeadings } from "../tables/headings";
import { targets } from "../tables/targets";
import { toCellValue, unitsOfTarget } from "../tables/cells/shownUnits";
import { adoptLedger } from "./deed/adoptLedger";
import type { DeedOutcome } from "../session/deedState";
import { openDeed, ledgerOrRefusal, refuseUnwritable } from "./deed/openDeed";
import type { DeedTools } from "./deed/tools";
import { message, refuse } from "./deed/words";
import { workbookLedger, workbookTables } from "./deed/workbookLedger";

const columns = ["target", "value", "as_of"] as const;

export interface FillOptions {
  /** CSV with the columns `target` (编号), `value` (in the 单位 of its row, percentages as 5.4%), `as_of`. */
  readonly text: string;
  /** What the file is called in messages. */
  readonly name: string;
  /** The figures are invented: every sheet made afterwards says so. */
  readonly isSample: boolean;
}

/**
 * Types figures from a file into 最新完成值 and 数据截至 of 目标台账.
 * @throws UserError naming line and column of the first fault; nothing is written then
 */
export async function fillTargets(
  { text, name, isSample }: FillOptions,
  tools: DeedTools = {},
): Promise<DeedOutcome> {
  const { contents } = await openDeed(tools);
  const own = await ledgerOrRefusal(contents, "noTargets");
  const table = contents.tables.find((one) => one.name === targets.name);
  const sheet = contents.sheets.find(({ id }) => id === table?.sheetId);
  if (!table || !sheet) throw refuse("noTargets");
  refuseUnwritable(sheet, table);
  const keyAt = (table.values[0] ?? []).indexOf(targets.key);
  const rowOf = new Map(table.values.slice(1).map((row, index) => [String(row[keyAt]), index]));
  const cells = readLines(text, name, own.ledger, rowOf);
  await writeTableCells(table, cells);
  if (isSample) {
    const state = { ...contents.state, settings: { ...contents.state.settings, isSample } };
    await runExcel(async (context) => {
      writeState(context, state, contents.statePartId);
      await context.sync();
    });
  }
  const after = await workbookLedger(await readWorkbook(workbookTables));
  await adoptLedger(after?.ledger);
  return { said: message("filled", { count: cells.length / 2 }), problems: [] };
}

function readLines(
  text: string,
  file: string,
  ledger: Ledger,
  rowOf: ReadonlyMap<string, number>,
): readonly TableCell[] {
  const { header, rows, faults } = parseCsv(text.replace(/^\uFEFF/, ""));
  const [fault] = faults;
  if (fault) throw refuse("fillQuotes", { file, line: fault.line });
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw refuse("fillColumns", { file, missing, legal: columns });
  const seen = new Set<string>();
  return rows.flatMap(({ line, cells }): TableCell[] => {
    const at = (column: (typeof columns)[number]): string =>
      (cells[header.indexOf(column)] ?? "").trim();
    const cell = (column: (typeof columns)[number]) => ({ file, line, column });
    const id = at("target");
    const target = ledger.targetById.get(id);
    const row = rowOf.get(id);
    if (!target || row === undefined) {
      throw refuse("fillUnknown", { ...cell("target"), id });
    }
    if (seen.has(id)) throw refuse("fillTwice", { ...cell("target"), id });
    seen.add(id);
    const units = unitsOfTarget(ledger, target);
    const figure = readTypedFigure(at("value"), units);
    if (!figure.ok) throw refuse("fillUnreadable", { ...cell("value"), reason: figure.message });
    const asOf = parseDate(at("as_of"), yearOfPeriod(ledger.periodOf(target.period)));
    if (!asOf.ok) throw refuse("fillUnreadable", { ...cell("as_of"), reason: asOf.message });
    return [
      { row, column: fillInHeadings.latest, value: toCellValue(figure.value.value, units) ?? "" },
      { row, column: fillInHeadings.latestAsOf, value: serialFromDate(asOf.value) ?? "" },
    ];
  });
}
