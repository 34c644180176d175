import { generatedPackage } from "../fixtures/generatedPackage";
import { onSheet, onTable } from "./support/changesOn";
import { openBuilt, openLoaded } from "./support/openWorkbook";
import { reviewLines } from "./support/reviewLines";

const texts = generatedPackage({ counties: 2, observations: 12, targetsPerCounty: 1 });

test("a renamed sheet of ours keeps its name, and a deleted one is made anew", async () => {
  const book = await openBuilt(texts);
  await onSheet("汇总-样例001旗", (sheet) => {
    sheet.name = "一旗";
  })(book);
  await onSheet("汇总-样例002旗", (sheet) => {
    sheet.delete();
  })(book);
  expect(await book.build()).toMatchObject({ problems: [] });
  const { sheets } = book.host.snapshot();
  const names = sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["一旗", "汇总-样例002旗"]));
  expect(names).not.toContain("汇总-样例001旗");
  const links = sheets
    .find(({ name }) => name === "总览")
    ?.cells.flatMap(({ link }) => link?.location ?? []);
  expect(links?.some((link) => /^'?一旗'?!/.test(link))).toBe(true);
  expect(links?.some((link) => link.includes("样例001旗"))).toBe(false);
  book.close();
});

test("a line that is added to 核对事项 leads to the cell that it speaks of", async () => {
  const book = await openBuilt(texts);
  await onSheet("汇总-样例001旗", (sheet) => {
    sheet.getRange("A1").values = [["我的标题"]];
  })(book);
  await book.build();
  expect(reviewLines(book.host, "改动留存")).toMatchObject([
    { place: "汇总-样例001旗!A1", link: "'汇总-样例001旗'!A1" },
  ]);
  book.close();
});

test.each(['{"format":1,"sh', ""])(
  "a state that is damaged (%j) or lost is made again; what differs counts as the person's",
  async (damage) => {
    const book = await openLoaded(texts);
    await onTable("JM_Facts", (table) => {
      table.getDataBodyRange().getCell(0, 7).values = [[4321]];
    })(book);
    const [part] = book.host.book.customXml;
    if (!part) throw new Error("There is no state.");
    if (damage === "") book.host.book.customXml = [];
    else part.xml = `<state xmlns="urn:jingmeng-ledger:state:1">${damage}</state>`;
    const outcome = await book.load();
    expect(outcome).toMatchObject({ problems: [], kept: [{ persons: 4321 }] });
    expect(await book.load()).toMatchObject({ written: [], kept: [{ persons: 4321 }] });
    expect(book.host.book.customXml).toHaveLength(1);
    book.close();
  },
);

test.each(["=1+1", "+5", "-改", "@改", "＝改"])(
  "text of a person's that begins like a formula (%s) stays as typed",
  async (text) => {
    const book = await openBuilt(texts);
    const name = book.host.book.names.find(({ scope }) => scope?.name === "汇总-样例001旗");
    if (!name) throw new Error("The sheet has no block of the person's.");
    const address = name.formula.slice(1);
    await onSheet("汇总-样例001旗", (sheet) => {
      const cell = sheet.getRange(address).getCell(0, 0);
      cell.numberFormat = [["@"]];
      cell.values = [[text]];
      sheet.getRange("4:4").insert("Down");
    })(book);
    await onTable("JM_Facts", (table) => {
      const cell = table.getDataBodyRange().getCell(0, 17);
      cell.numberFormat = [["@"]];
      cell.values = [[text]];
    })(book);
    await book.load();
    await book.build({ mode: "公式" });
    const cells = book.host.snapshot().sheets.flatMap(({ cells }) => cells);
    expect(
      cells.filter(({ value, formula }) => value === text && formula === undefined),
    ).toHaveLength(2);
    book.close();
  },
);

test("cells that a person merged, in a generated sheet or under a table, are no hindrance", async () => {
  const book = await openBuilt(texts);
  await onSheet("汇总-样例001旗", (sheet) => {
    sheet.getRange("A6:C8").merge(false);
    sheet.getRange("K2:L3").values = [
      ["我的", ""],
      ["", ""],
    ];
    sheet.getRange("K2:L3").merge(false);
  })(book);
  await onSheet("数据台账", (sheet) => {
    sheet.getRange("A40:C41").merge(false);
    sheet.getRange("A40").values = [["我的合并"]];
  })(book);
  expect(await book.load()).toMatchObject({ problems: [] });
  expect(await book.build({ mode: "公式" })).toMatchObject({ problems: [] });
  const values = book.host
    .snapshot()
    .sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(values).toEqual(expect.arrayContaining(["我的", "我的合并"]));
  book.close();
});
