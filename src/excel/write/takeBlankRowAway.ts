import { UserError } from "../../core/userError";
import type { TableContents } from "../read/workbookContents";
import { runExcel } from "../run/runExcel";
import { isBlank } from "./tableChanges";

/**
 * After an insertion of one row that Excel broke off: takes it away, unless something stands in it by now. A row that
 * cannot be taken away is filled by the next one.
 * @param row of the table as it was read, where the new one was to stand, counted with the header
 */
export async function takeBlankRowAway(
  { name, formulas }: TableContents,
  row: number,
  error: unknown,
): Promise<void> {
  // Whoever has just waited for Excel in vain is not made to wait again.
  if (error instanceof UserError && error.refusals.some(({ code }) => code === "noAnswer")) return;
  try {
    await runExcel(async (context) => {
      const table = context.workbook.tables.getItem(name).getRange();
      table.load("formulas");
      await context.sync();
      const standing: readonly (readonly unknown[])[] = table.formulas;
      if (standing.length <= formulas.length || !isBlank(standing[row])) return;
      table.getRow(row).delete("Up");
      await context.sync();
    });
  } catch {
    // What went wrong first is what is told.
  }
}
