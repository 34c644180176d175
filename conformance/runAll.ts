import type { Case } from "./case";
import { cases } from "./cases";
import { runCase, type Outcome } from "./runCase";

export interface Result extends Outcome {
  readonly tried: Case;
}

/** Runs every case, one after the other, and tells of each as soon as it has ended. */
export async function runAll(onResult: (result: Result) => void): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [index, tried] of cases.entries()) {
    const result = { tried, ...(await runCase(tried, `JM_case_${index + 1}`)) };
    results.push(result);
    onResult(result);
  }
  return results;
}

/** Whether anything stands in the workbook: the cases are for a new one only. */
export function isWorkbookEmpty(): Promise<boolean> {
  return Excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load("items/name");
    const counts = [names.getCount(), tables.getCount()];
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    const charts = worksheets.items.map((sheet) => sheet.charts.getCount());
    await context.sync();
    return (
      used.every(({ isNullObject }) => isNullObject) &&
      [...counts, ...charts].every(({ value }) => value === 0)
    );
  });
}
