import { readFileSync } from "node:fs";
import path from "node:path";
import { openFollowedBook, type LiveBook } from "../support/liveBook";
import { quiet } from "../support/quiet";
import { reportsIn } from "../support/reportsIn";
import { reviewLines } from "../support/reviewLines";
import { rowsOf } from "../support/rowsOf";
import { targetRow } from "../support/typedRows";

const gb18030 = readFileSync(path.join(__dirname, "../../fixtures/fills/gb18030.csv"));
const file = (name: string, ...lines: string[]) => ({
  name,
  bytes: new TextEncoder().encode(["target,value,as_of", ...lines, ""].join("\n")),
});

function filled(book: LiveBook, id: string): readonly unknown[] {
  const row = rowsOf(book, "JM_Targets").get(id);
  return [row?.["最新完成值"], row?.["数据截至"]];
}

test("a file that a Chinese Excel saved is filled in, in the unit of each row", async () => {
  const book = await openFollowedBook();
  await book.deeds.fillTargets({ files: [{ name: "填报.csv", bytes: gb18030 }], isSample: false });
  expect(filled(book, "003-45-t02")).toEqual([0.282, "2024-06-30"]);
  expect(filled(book, "003-48-t02")).toEqual([0.8, "2024-06-30"]);
  expect(filled(book, "003-41-t01")).toEqual([0.054, "2024-06-30"]);
  book.close();
});

test("words beside a figure are kept in 填报记录, and 备注 stays as it was", async () => {
  const book = await openFollowedBook();
  const files = [file("六月.csv", "003-45-t02,近30亿元,2024-06-30")];
  await book.deeds.fillTargets({ files, isSample: false });
  await quiet(book);
  expect(filled(book, "003-45-t02")).toEqual([30, "2024-06-30"]);
  expect(reportsIn(book)).toEqual(["重大项目完成投资 2024-06-30 30 亿元 约 六月.csv"]);
  const row = rowsOf(book, "JM_Targets").get("003-45-t02");
  expect(row?.["备注"]).toBe("市级重大项目全年投资");
  expect(row?.["说明"]).toContain("约30亿元");
  book.close();
});

test("records of 填报记录 are nobody's data: a load calls none of them gone", async () => {
  const book = await openFollowedBook();
  const files = [file("六月.csv", "003-45-t02,28亿元,2024-06-30", "003-48-t02,0.8万亩,2024-06-30")];
  await book.deeds.fillTargets({ files, isSample: false });
  await book.deeds.loadDataset();
  expect(reviewLines(book.host, "新数据已无")).toEqual([]);
  book.close();
});

test("a bare figure is in the unit that a person gave its row", async () => {
  const book = await openFollowedBook();
  const row = await targetRow(book, "003-45-t02");
  await row.type("单位", "万元");
  const files = [file("六月.csv", "003-45-t02,2820,2024-06-30")];
  await book.deeds.fillTargets({ files, isSample: false });
  await quiet(book);
  expect(row.see("最新完成值").value).toBe(2820);
  expect(row.see("说明").text).toContain("累计完成2820万元");
  book.close();
});

test("of several files the latest day stands in 目标台账, in whatever order they come", async () => {
  const june = file("六月.csv", "003-45-t02,28亿元,2024-06-30", "003-48-t02,0.8万亩,2024-06-30");
  const july = file("七月.csv", "003-45-t02,33亿元,2024-07-31");
  for (const files of [
    [june, july],
    [july, june],
  ]) {
    const book = await openFollowedBook();
    await book.deeds.fillTargets({ files, isSample: false });
    expect(filled(book, "003-45-t02")).toEqual([33, "2024-07-31"]);
    expect(filled(book, "003-48-t02")).toEqual([0.8, "2024-06-30"]);
    book.close();
  }
});

test.each([
  ["a figure that is none", ["003-48-t02,很多,2024-06-30"], "七月.csv第2行value列："],
  [
    "the same day of the same target",
    ["003-45-t02,29亿元,2024-06-30"],
    "七月.csv第2行target列：“003-45-t02”截至2024-06-30的数在六月.csv第2行填过",
  ],
])(
  "%s in the second file changes nothing, also nothing of the first",
  async (_, lines, sentence) => {
    const book = await openFollowedBook();
    const files = [file("六月.csv", "003-45-t02,28亿元,2024-06-30"), file("七月.csv", ...lines)];
    book.host.counts.reset();
    await expect(book.deeds.fillTargets({ files, isSample: true })).rejects.toThrow(sentence);
    expect(book.host.counts.changes).toBe(0);
    book.close();
  },
);

test("an invented figure never stands there without the mark, wherever Excel breaks off", async () => {
  const files = [file("示例.csv", "003-45-t02,28亿元,2024-06-30")];
  const seen: (readonly [hasFigure: boolean, isMarked: boolean])[] = [];
  for (let sync = 1; sync <= 6; sync += 1) {
    const book = await openFollowedBook();
    book.host.counts.failSync(sync, "after");
    await book.deeds.fillTargets({ files, isSample: true }).catch(() => undefined);
    book.host.counts.neverFail();
    const isMarked = book.host.book.customXml.some(({ xml }) => xml.includes("isSample"));
    seen.push([filled(book, "003-45-t02")[0] === 28, isMarked]);
    book.close();
  }
  expect(seen).not.toContainEqual([true, false]);
  expect(seen).toContainEqual([false, true]);
  expect(seen).toContainEqual([true, true]);
});

test("a file whose notes say 示例数据 marks the workbook, wherever it lies", async () => {
  const book = await openFollowedBook();
  const lines = "target,value,as_of,note\n003-45-t02,28亿元,2024-06-30,示例数据，非实际数\n";
  const files = [{ name: "副本.csv", bytes: new TextEncoder().encode(lines) }];
  await book.deeds.fillTargets({ files, isSample: false });
  expect(book.host.book.customXml.some(({ xml }) => xml.includes("isSample"))).toBe(true);
  book.close();
});
