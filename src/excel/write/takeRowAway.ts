import { UserError } from "../../core/userError";
import { rawOf } from "../../tables/cells/raw";
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
  const standing: readonly (readonly unknown[])[] = range.formulas;
  const first = newRowsAt(change);
  const header = (formulas[0] ?? []).map(String);
  const isOurs = standing[first]?.every((value, at) => {
    const written = rawOf(change.rows[0]?.get(header[at] ?? "")?.content);
    return value === "" || value === written;
  });
  if (standing.length <= formulas.length || isOurs !== true) return;
  range.getRow(first).delete("Up");
  await context.sync();
}
