import { parseRect } from "../../../workbench/model/data/address";
import { enterMatrix } from "../../../workbench/model/data/contents";
import { noteEdit } from "../../../workbench/model/range/rangeContents";
import { openFollowedBook, type LiveBook } from "../support/liveBook";
import { quiet } from "../support/quiet";
import { rowOfTable, typeBelow, type Row } from "../support/typedRows";

const sheet = "目标台账";

/** The first row of 目标台账 that the test accepts. */
function rowWhere(
  book: LiveBook,
  fits: (at: (column: string) => unknown) => boolean,
): Promise<Row> {
  return rowOfTable(book, "JM_Targets", fits);
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
  const book = await openFollowedBook();
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

test("a number typed is judged at once, in one write to what is kept of its verdict", async () => {
  const book = await openFollowedBook();
  const row = await rowWhere(book, inTenThousands);
  book.host.counts.reset();
  await row.type("最新完成值", 0.5);
  expect(row.see("状态").value).not.toBe("待更新");
  expect(row.see("说明").text).toContain("0.5亿元");
  // 计入完成值 计入截至 判定依据 判定状态 判定说明, those side by side together
  const writes = book.host.counts.requests.filter(({ changes }) => changes > 0);
  expect(writes.map(({ changes }) => changes)).toEqual([3]);
  book.close();
});

test("约 stays as it was typed until it is recorded, and 以上 of a target goes into 限定词", async () => {
  const book = await openFollowedBook();
  const row = await rowWhere(book, inTenThousands);
  await row.type("最新完成值", "约1.3亿元");
  expect(row.see("最新完成值").value).toBe("约1.3亿元");
  expect(row.see("说明").text).toContain("约1.3亿元");
  await row.type("目标值", "2亿元以上");
  expect(row.see("目标值").value).toBe(2);
  expect(row.see("限定词").value).toBe("以上");
  expect(row.see("状态").value).not.toBe("待更新");
  book.close();
});

test("text that says nothing stays as typed, with the reason beside it until it is mended", async () => {
  const book = await openFollowedBook();
  const row = await rowWhere(book, inTenThousands);
  await row.type("最新完成值", "快完成了");
  expect(row.see("最新完成值").value).toBe("快完成了");
  expect(row.see("状态").value).toBe("待更新");
  expect(row.see("说明").text).toContain("“最新完成值”填的“快完成了”里没有数字");
  await book.deeds.buildCountySheets({ areas: ["正镶白旗"], mode: "静态" });
  const listed = [...book.cells("核对事项").values()].map(({ text }) => text);
  expect(listed.filter((text) => text.includes("快完成了"))).toHaveLength(1);
  await row.type("最新完成值", 1);
  expect(row.see("状态").value).not.toBe("待更新");
  book.close();
});

test("an edit of a co-author is read and never answered by a write", async () => {
  const book = await openFollowedBook();
  const row = await rowWhere(book, inTenThousands);
  const before = row.see("状态").formula;
  await typeElsewhere(book, row.place("最新完成值"), "1.3亿元");
  expect(row.see("最新完成值").value).toBe("1.3亿元");
  expect(row.see("状态").formula).toBe(before);
  book.close();
});

test("a protected sheet is not written to", async () => {
  const book = await openFollowedBook();
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
  const book = await openFollowedBook();
  const row = await rowWhere(book, inTenThousands);
  await row.type("最新完成值", 0.5);
  await book.deeds.buildCountySheets({ mode: "静态", asOf: "2024-12-31" });
  const kinds = [...book.cells("核对事项").values()].map(({ value }) => value);
  expect(kinds).not.toContain("改动留存");
  expect(row.see("状态").value).not.toBe("待更新");
  book.close();
});

test("a target that a person adds is reckoned and judged at once", async () => {
  const book = await openFollowedBook();
  const row = await typeBelow(book, "JM_Targets", {
    旗县: "正镶白旗",
    指标: "消费帮扶",
    时期: "2024",
    目标值: "2亿元",
    最新完成值: "1.2亿元",
    数据截至: "2024-06-30",
  });
  expect(row.see("目标值").value).toBe(2);
  expect(row.see("完成率").value).toBe(0.6);
  expect(row.see("序时进度").value).toBe(0.5);
  expect(row.see("差距").value).toBe(0.8);
  expect(row.see("状态").value).toBe("达到序时进度");
  expect(row.see("说明").text).toContain("1.2亿元");
  book.close();
});

test("a figure added to 数据台账 judges the target that it belongs to, and leaves other rows alone", async () => {
  const book = await openFollowedBook();
  // A day that was set: the latest of the ledger would move with the new figure, and every verdict with it.
  await book.deeds.buildCountySheets({ mode: "静态", asOf: "2024-12-31" });
  const target = await typeBelow(book, "JM_Targets", {
    旗县: "正镶白旗",
    指标: "消费帮扶",
    时期: "2024",
    目标值: 2,
    单位: "亿元",
  });
  expect(target.see("状态").value).toBe("未填报");
  const before = new Map([...book.cells(sheet)].map(([place, { formula }]) => [place, formula]));
  await typeBelow(book, "JM_Facts", {
    旗县: "正镶白旗",
    指标: "消费帮扶",
    时期: "2024",
    数值: 2.1,
  });
  expect(target.see("完成率").value).toBe(1.05);
  expect(target.see("状态").value).toBe("超额完成");
  const changed = [...book.cells(sheet)].filter(
    ([place, cell]) => before.get(place) !== cell.formula,
  );
  const row = target.place("状态").replace(/\D/gu, "");
  expect(changed.map(([place]) => place.replace(/\D/gu, ""))).toEqual(changed.map(() => row));
  await book.deeds.buildCountySheets({ mode: "静态" });
  const kinds = [...book.cells("核对事项").values()].map(({ value }) => value);
  expect(kinds).not.toContain("改动留存");
  book.close();
});

test("what a person types over a verdict stays until the sheets are made, which records it", async () => {
  const book = await openFollowedBook();
  const row = await rowWhere(book, inTenThousands);
  await row.type("状态", "基本完成");
  await row.type("最新完成值", 0.5);
  expect(row.see("状态").value).toBe("基本完成");
  await book.deeds.buildCountySheets({ mode: "静态" });
  expect(row.see("状态").value).not.toBe("基本完成");
  const texts = [...book.cells("核对事项").values()].map(({ text }) => text);
  expect(texts).toContainEqual(expect.stringContaining("曾填入“基本完成”"));
  book.close();
});

test("a target in another unit of its kind is reckoned in that unit, also when its figure stands in 数据台账", async () => {
  const book = await openFollowedBook();
  await typeBelow(book, "JM_Facts", { 旗县: "正镶白旗", 指标: "消费帮扶", 时期: 2024, 数值: 2.1 });
  const row = await typeBelow(book, "JM_Targets", {
    旗县: "正镶白旗",
    指标: "消费帮扶",
    时期: 2024,
    目标值: 20000,
    单位: "万元",
  });
  expect(row.see("完成率").value).toBe(1.05);
  expect(row.see("差距").value).toBe(-1000);
  expect(row.see("状态").value).toBe("超额完成");
  await book.deeds.buildCountySheets({ mode: "静态" });
  expect(row.see("完成率").value).toBe(1.05);
  expect(row.see("状态").value).toBe("超额完成");
  book.close();
});
