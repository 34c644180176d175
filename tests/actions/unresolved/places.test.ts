import { cellAddress } from "../../../src/sheet/a1";
import { Host } from "../../../workbench/host/host";
import { functionsMetadata } from "../support/associateFunctions";
import { onSheet } from "../support/changesOn";
import { openWorkbook, type Opened } from "../support/openWorkbook";
import { reviewLines } from "../support/reviewLines";
import { kind, linesAfterBuild, openWithLedger, typeInto, wrong } from "../support/unresolvedBook";

test("cells of a protected sheet are listed too", async () => {
  const book = await openWithLedger();
  await typeInto(book, "C5", wrong);
  await book.host.person.protect("我的表");
  expect(await linesAfterBuild(book)).toMatchObject([{ place: "我的表!C5", state: "待核对" }]);
  book.close();
});

test("a column of five hundred is one line, and of scattered ones twenty are listed and the rest counted", async () => {
  const book = await openWithLedger();
  await onSheet("我的表", (sheet) => {
    sheet.getRange("A1:A500").formulas = Array.from({ length: 500 }, () => [wrong]);
    sheet.getRange("C1:C99").formulas = Array.from({ length: 99 }, (_, index) => [
      index % 2 === 0 ? wrong : "",
    ]);
  })(book);
  await book.host.settle();
  const lines = await linesAfterBuild(book);
  expect(lines).toHaveLength(21);
  expect(lines[0]).toMatchObject({ place: "我的表!A1:A500" });
  expect(lines[0]?.text).toContain("这里有500格公式显示#VALUE!，第一格是");
  expect(lines[20]).toMatchObject({ place: "我的表!C39" });
  expect(lines[20]?.text).toContain("还有31格公式没有结果");
  book.close();
});

const county = "汇总-样例001旗";

/** Where a number stands that the add-in wrote on the county's sheet. */
function placeOfNumber({ host }: Opened): string {
  const sheet = host.snapshot().sheets.find(({ name }) => name === county);
  const cell = sheet?.cells.find(({ value }) => typeof value === "number");
  if (!cell) throw new Error("The sheet has no number.");
  return cellAddress(cell.row, cell.column);
}

test("on a sheet of ours a formula beside the plan is listed with its county, and one that is written over is not", async () => {
  const book = await openWithLedger();
  await book.build();
  const place = placeOfNumber(book);
  await typeInto(book, "N3", wrong, county);
  await typeInto(book, place, wrong, county);
  expect(await linesAfterBuild(book)).toMatchObject([
    { place: `${county}!N3`, area: "样例001旗", state: "待核对" },
  ]);
  expect(reviewLines(book.host, "改动留存")).toMatchObject([{ place: `${county}!${place}` }]);
  book.close();
});

test("on a protected sheet of ours what stands there stays, and is listed", async () => {
  const book = await openWithLedger();
  await book.build();
  const place = placeOfNumber(book);
  await typeInto(book, place, wrong, county);
  await book.host.person.protect(county);
  const { problems } = await book.build();
  expect(problems).toEqual([expect.stringContaining(`“${county}”受保护`)]);
  expect(reviewLines(book.host, kind)).toMatchObject([
    { place: `${county}!${place}`, area: "样例001旗" },
  ]);
  book.close();
});

/** A workbook with live sheets that were made, and calculated, where the add-in's functions are not. */
async function openStuck(): Promise<Opened> {
  const away = await openWorkbook(undefined, new Host());
  await away.load();
  await away.build({ mode: "公式" });
  away.close();
  const host = new Host({ book: away.host.book, functions: functionsMetadata() });
  return openWorkbook(undefined, host);
}

test("live sheets of ours that are stuck are one line each, until they are made of values", async () => {
  const book = await openStuck();
  await book.build({ mode: "公式" });
  const lines = reviewLines(book.host, kind);
  expect(lines.map(({ place }) => place.split("!")[0])).toEqual(["总览", county, "汇总-样例002旗"]);
  expect(lines.map(({ area }) => area)).toEqual(["", "样例001旗", "样例002旗"]);
  await book.build({ mode: "静态" });
  expect(reviewLines(book.host, kind).map(({ state }) => state)).toEqual(lines.map(() => "已消除"));
  book.close();
});

test("formulas on a sheet that is drawn anew are entered again, and not listed", async () => {
  const book = await openStuck();
  // As if its looks had been others when it was made.
  for (const part of book.host.book.customXml) {
    part.xml = part.xml.replace(/"layout":"[^"]+"/g, '"layout":""');
  }
  await book.build({ mode: "公式" });
  const cells = book.host.snapshot().sheets.flatMap(({ cells }) => cells);
  expect(cells.filter(({ value }) => value === "#NAME?")).toEqual([]);
  expect(reviewLines(book.host, kind)).toEqual([]);
  book.close();
});

test("in tables of the ledger the person's columns are looked at, and computed ones are written over", async () => {
  const book = await openWithLedger();
  await book.run(async (context) => {
    const { tables } = context.workbook;
    const facts = tables.getItem("JM_Facts");
    const notes = facts.columns.getItem("备注").getDataBodyRange().getCell(2, 0);
    const rates = tables.getItem("JM_Targets").columns.getItem("完成率").getDataBodyRange();
    notes.numberFormat = [["General"]];
    notes.formulas = [[wrong]];
    rates.getCell(0, 0).formulas = [[wrong]];
    await context.sync();
  });
  await book.host.settle();
  // Excel fills the whole of a column that is blank, or holds one formula, with it.
  expect(await linesAfterBuild(book)).toMatchObject([{ place: "数据台账!R3:R42", area: "" }]);
  expect(reviewLines(book.host, "改动留存")).toHaveLength(6);
  book.close();
});
