import type { WordedProgress } from "../../../src/commands/scripted";
import { contentsOf } from "../support/contentsOf";
import { openWorkbook, smallPackage } from "../support/openWorkbook";
import { reviewLines } from "../support/reviewLines";
import { kind, openWithLedger, typeInto, wrong } from "../support/unresolvedBook";

test("a formula that is still being calculated is waited for", async () => {
  const first = await openWithLedger();
  first.close();
  // Another package finds the add-in started afresh: its look-ups wait until the page has read the workbook.
  const book = await openWorkbook(new Map(smallPackage), first.host);
  await book.host.person.typeInto("我的表", "C5", '=JM.GET("样例001旗","消费帮扶",2023)');
  book.host.counts.reset();
  const building = book.build();
  while (book.host.counts.syncs < 3) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(book.host.person.see("我的表", "C5").value).toBe("#BUSY!");
  await book.start();
  await building;
  expect(reviewLines(book.host, kind)).toEqual([]);
  expect(book.host.person.see("我的表", "C5").value).toBe(3_960_000);
  book.close();
});

test("looking for formulas takes one round trip, and one more where a sheet outgrows an answer", async () => {
  const book = await openWithLedger();
  const { counts } = book.host;
  const syncsOfBuild = async (): Promise<number> => {
    counts.reset();
    await book.build();
    return counts.syncs;
  };
  await book.build();
  // State and sheets, the ledger's cells, formulas, what stands on the sheets of ours.
  expect(await syncsOfBuild()).toBe(4);
  await typeInto(book, "C5", wrong);
  // State before and after, and the list: a look whether a cell is being edited, and the writing.
  expect(await syncsOfBuild()).toBe(8);
  expect(await syncsOfBuild()).toBe(4);
  await typeInto(book, "F200000", wrong);
  await book.build();
  expect(await syncsOfBuild()).toBe(7);
  expect(counts.changes).toBe(0);
  expect(reviewLines(book.host, kind).map(({ place }) => place)).toEqual(
    expect.arrayContaining(["我的表!C5", "我的表!F200000"]),
  );
  book.close();
});

test("a cell that is being edited while formulas are looked for is waited for, and the waiting can be cancelled", async () => {
  const book = await openWithLedger();
  const { counts, cellEdit } = book.host;
  counts.reset();
  const permits = cellEdit.permits.bind(cellEdit);
  cellEdit.permits = (flags) => {
    if (counts.syncs === 2 && !cellEdit.isOn) cellEdit.begin();
    return permits(flags);
  };
  const before = contentsOf(book.host);
  const abort = new AbortController();
  const said: string[] = [];
  const progress = ({ text }: WordedProgress): void => {
    said.push(text);
    if (said.length === 3) abort.abort();
  };
  await expect(book.build({}, { progress, signal: abort.signal })).rejects.toThrow();
  expect(said).toEqual([
    "读取工作簿",
    "有单元格正在编辑，请按回车键或Esc键退出",
    "有单元格正在编辑，请按回车键或Esc键退出",
  ]);
  cellEdit.end();
  expect(contentsOf(book.host)).toEqual(before);
  book.close();
});

test("cancelling while a large sheet is looked through asks for no more of it", async () => {
  const book = await openWithLedger();
  await typeInto(book, "C1", wrong);
  await typeInto(book, "F300000", wrong);
  const { counts, cellEdit } = book.host;
  counts.reset();
  const abort = new AbortController();
  const permits = cellEdit.permits.bind(cellEdit);
  cellEdit.permits = (flags) => {
    if (counts.syncs === 3) abort.abort();
    return permits(flags);
  };
  await expect(book.build({}, { signal: abort.signal })).rejects.toThrow();
  expect(counts.syncs).toBe(4);
  expect(counts.changes).toBe(0);
  book.close();
});
