import { UserError } from "../../core/userError";
import { rawOf, type Raw, type RawGrid } from "../../tables/cells/raw";
import { plainFormulas } from "../read/readWorkbook";
import { runExcel } from "../run/runExcel";
import { newRowsAt, type TableChanges } from "./tableChanges";

/**
 * After the writing of one new row was broken off: takes away what came of it, unless it holds by now what we did not
 * write. A blank row that cannot be taken away is filled by the next one.
 * @param error what broke it off
 */
export async function takeRowAway(change: TableChanges, error: unknown): Promise<void> {
  // Whoever has just waited for Excel in vain is not made to wait again.
  if (error instanceof UserError && error.refusals.some(({ code }) => code === "noAnswer")) return;
  try {
    await runExcel((context) => takeAway(context, change));
  } catch {
    // What went wrong first is what is told.
  }
}

async function takeAway(context: Excel.RequestContext, change: TableChanges): Promise<void> {
  const { name, formulas } = change.table;
  const range = context.workbook.tables.getItem(name).getRange();
  range.load("formulas");
  await context.sync();
  const standing = plainFormulas(range.formulas);
  const first = newRowsAt(change);
  const line = standing[first];
  const isMore = standing.length > formulas.length;
  if (!isMore || !line || !isOurs(line, change) || wasThere(line, formulas)) return;
  const row = range.getRow(first);
  row.load("formulas");
  row.delete("Up");
  await context.sync();
  const taken = plainFormulas(row.formulas)[0] ?? [];
  if (isOurs(taken, change)) return;
  // Somebody moved the rows right then: what went comes in again.
  context.workbook.tables.getItem(name).rows.add(undefined, [[...taken]]);
  await context.sync();
}

/** A line that holds nothing but what was written. */
function isOurs(line: readonly Raw[], { table, rows }: TableChanges): boolean {
  const header = (table.formulas[0] ?? []).map(String);
  return line.every((value, at) => {
    const written = rawOf(rows[0]?.get(header[at] ?? "")?.content);
    return value === "" || value === written;
  });
}

/** One that says the same stood there before. */
function wasThere(line: readonly Raw[], formulas: RawGrid): boolean {
  const isBlank = line.every((value) => value === "");
  return !isBlank && formulas.some((row) => row.every((value, at) => value === line[at]));
}
