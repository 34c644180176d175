import { readFileSync } from "node:fs";
import path from "node:path";
import { fillTargets } from "../../../../src/actions/fillTargets";
import { workbookLedger, workbookTables } from "../../../../src/actions/deed/workbookLedger";
import { scripted } from "../../../../src/commands/scripted";
import type { Ledger } from "../../../../src/core/ledger";
import { readWorkbook } from "../../../../src/excel/read/readWorkbook";
import { shippedPackage } from "../../../fixtures/generatedPackage";
import { openWorkbook, type Opened } from "../../support/openWorkbook";

/** The four shipped counties with the names of their sheets. */
export const countySheets = [
  ["152529", "汇总-正镶白旗"],
  ["150926", "汇总-察右前旗"],
  ["150825", "汇总-乌拉特后旗"],
  ["150423", "汇总-巴林右旗"],
] as const;

const shipped = shippedPackage();
const example = "docs/examples/fill-2024H1.csv";

/** The shipped data in a new workbook. */
export async function shippedBook(): Promise<Opened> {
  const book = await openWorkbook(shipped);
  await book.load();
  return book;
}

/** With the example of half-year figures filled in, and more lines like its own; to be built as of 2024-06-30. */
export async function filledBook(more: readonly string[] = []): Promise<Opened> {
  const book = await shippedBook();
  const text = readFileSync(path.join(__dirname, "../../../..", example), "utf8");
  const bytes = new TextEncoder().encode([text.trimEnd(), ...more].join("\n"));
  await scripted(fillTargets)({ files: [{ bytes, name: example }], isSample: true });
  return book;
}

/** The ledger that the open workbook holds. */
export async function ledgerInBook(): Promise<Ledger> {
  const own = await workbookLedger(await readWorkbook(workbookTables));
  if (!own) throw new Error("The workbook has no ledger.");
  return own.ledger;
}
