import { enterPage } from "../support/enterPage";
import { recalculate } from "../../src/excel/recalculate";
import { bootHost } from "../workbench/support/bootHost";

/** Two sheets with a formula in error each, the first of them protected. */
async function openBook() {
  const book = await bootHost();
  enterPage(book, new Map());
  await book.run(async (context) => {
    for (const name of ["甲", "乙"]) {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange("B2").formulas = [["=NA()"]];
      if (name === "甲") sheet.protection.protect();
    }
    await context.sync();
  });
  book.host.counts.reset();
  return book;
}

test("a cell in error is entered again, beside one on a protected sheet and one whose sheet is gone", async () => {
  const book = await openBook();
  await recalculate(["甲!B2", "丙!B2", "乙!B2"]);
  expect(book.host.counts.changes).toBe(1);
  book.close();
});

test("a protected sheet alone is calculated without a write", async () => {
  const book = await openBook();
  await recalculate(["甲!B2"]);
  expect(book.host.counts.changes).toBe(0);
  book.close();
});
