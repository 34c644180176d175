import { cellAddress } from "../../../src/sheet/a1";
import { parseRect } from "../../../workbench/model/data/address";
import { enterMatrix } from "../../../workbench/model/data/contents";
import { noteEdit } from "../../../workbench/model/range/rangeContents";
import { openLiveBook, type LiveBook } from "../support/liveBook";

const sheet = "目标台账";

/** A workbook with the shipped ledger whose edits are followed. */
async function followedBook(): Promise<LiveBook> {
  const book = await openLiveBook();
  await book.deeds.loadDataset();
  await book.deeds.openWorkbook();
  return book;
}

interface Row {
  readonly place: (column: string) => string;
  /** What stands in a column of the row. */
  see(column: string): ReturnType<LiveBook["host"]["person"]["see"]>;
  /** Types into a column and waits until the add-in has answered. */
  type(column: string, value: string | number): Promise<void>;
}

/** The first row of 目标台账 that the test accepts. */
async function rowWhere(
  book: LiveBook,
  fits: (at: (column: string) => unknown) => boolean,
): Promise<Row> {
  const { values, top, left } = await book.run(async (context) => {
    const range = context.workbook.tables.getItem("JM_Targets").getRange();
    range.load("values,rowIndex,columnIndex");
    await context.sync();
    return {
      values: range.values as unknown[][],
      top: range.rowIndex,
      left: range.columnIndex,
    };
  });
  const header = (values[0] ?? []).map(String);
  const row = values.findIndex(
    (line, index) => index > 0 && fits((column) => line[header.indexOf(column)]),
  );
  expect(row).toBeGreaterThan(0);
  const place = (column: string) => cellAddress(top + row, left + header.indexOf(column));
  return {
    place,
    see: (column) => book.host.person.see(sheet, place(column)),
    type: async (column, value) => {
      await book.host.person.typeInto(sheet, place(column), value);
      await quiet(book);
    },
  };
}

/** Edits are answered after a short silence; an answer is followed once more. */
async function quiet(book: LiveBook): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 700));
  await book.host.settle();
}

/** A co-author's edit arrives. */
async function typeElsewhere(book: LiveBook, address: string, value: string): Promise<void> {
  await book.host.enqueue(() => {
    const on = book.host.book.findSheet(sheet);
    const rect = parseRect(address);
    if (!on || !rect) throw new Error(`There is no place ${address}.`);
    book.host.book.author = "remote";
    enterMatrix(on, rect, () => value);
    noteEdit(on, rect, "");
  });
  await quiet(book);
}

const inTenThousands = (at: (column: string) => unknown): boolean =>
  at("单位") === "亿元" && at("目标类型") === "水平" && at("限定词") === "";

test("a figure typed with its unit becomes the number in the unit of its row, and is judged at once", async () => {
  const book = await followedBook();
  const row = await rowWhere(book, inTenThousands);
  await row.type("数据截至", "2024年11月30日");
  expect(row.see("数据截至")).toMatchObject({ text: "2024-11-30" });
  await row.type("最新完成值", "13000万元");
  expect(row.see("最新完成值").value).toBe(1.3);
  expect(row.see("完成率").value).not.toBe("");
  expect(row.see("状态").value).not.toBe("待更新");
  expect(row.see("说明").text).toContain("1.3亿元");
  expect(row.see("备注").text).not.toContain("原填");
  book.close();
});

test("a number typed is judged at once, in one write to the two cells of its verdict", async () => {
  const book = await followedBook();
  const row = await rowWhere(book, inTenThousands);
  book.host.counts.reset();
  await row.type("最新完成值", 0.5);
  expect(row.see("状态").value).not.toBe("待更新");
  expect(row.see("说明").text).toContain("0.5亿元");
  expect(book.host.counts.changes).toBe(4);
  book.close();
});

test("约 and 以上 are kept where they matter: 备注 for what was reached, 限定词 for the target", async () => {
  const book = await followedBook();
  const row = await rowWhere(book, inTenThousands);
  await row.type("最新完成值", "约1.3亿元");
  expect(row.see("最新完成值").value).toBe(1.3);
  expect(row.see("备注").text).toContain("约1.3亿元");
  await row.type("目标值", "2亿元以上");
  expect(row.see("目标值").value).toBe(2);
  expect(row.see("限定词").value).toBe("以上");
  expect(row.see("状态").value).not.toBe("待更新");
  book.close();
});

test("text that says nothing stays as typed, with the reason beside it until it is mended", async () => {
  const book = await followedBook();
  const row = await rowWhere(book, inTenThousands);
  await row.type("最新完成值", "快完成了");
  expect(row.see("最新完成值").value).toBe("快完成了");
  expect(row.see("状态").value).toBe("待更新");
  expect(row.see("说明").text).toContain("“最新完成值”填的“快完成了”读不出");
  await book.deeds.buildCountySheets({ areas: ["正镶白旗"], mode: "静态" });
  const listed = [...book.cells("核对事项").values()].map(({ text }) => text);
  expect(listed.filter((text) => text.includes("快完成了"))).toHaveLength(1);
  await row.type("最新完成值", 1);
  expect(row.see("状态").value).not.toBe("待更新");
  book.close();
});

test("an edit of a co-author is read and never answered by a write", async () => {
  const book = await followedBook();
  const row = await rowWhere(book, inTenThousands);
  const before = row.see("状态").formula;
  await typeElsewhere(book, row.place("最新完成值"), "1.3亿元");
  expect(row.see("最新完成值").value).toBe("1.3亿元");
  expect(row.see("状态").formula).toBe(before);
  book.close();
});

test("a protected sheet is not written to", async () => {
  const book = await followedBook();
  const row = await rowWhere(book, inTenThousands);
  await row.type("最新完成值", 0.4);
  const before = row.see("状态").formula;
  await book.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange().format.protection.locked = false;
    await context.sync();
  });
  await book.host.person.protect(sheet);
  await row.type("最新完成值", 0.6);
  expect(row.see("状态").formula).toBe(before);
  book.close();
});

test("a verdict made in answer to an edit counts as ours at the next making", async () => {
  const book = await followedBook();
  const row = await rowWhere(book, inTenThousands);
  await row.type("最新完成值", 0.5);
  await book.deeds.buildCountySheets({ mode: "静态", asOf: "2024-12-31" });
  const kinds = [...book.cells("核对事项").values()].map(({ value }) => value);
  expect(kinds).not.toContain("改动留存");
  expect(row.see("状态").value).not.toBe("待更新");
  book.close();
});
