import { cellAddress } from "../../src/sheet/a1";
import { stateNamespace } from "../../src/excel/read/stateXml";
import { facts } from "../../src/tables/facts";
import { onTable } from "./support/changesOn";
import { openBuilt, openLoaded, type Opened } from "./support/openWorkbook";
import { rowsOf } from "./support/rowsOf";

const [first = "", second = ""] = facts.columns.slice(-2).map(({ heading }) => heading);

/** Makes the workbook one that an older version wrote, whose 数据台账 lacked its last two columns. */
async function makeOlder(book: Opened): Promise<void> {
  await onTable("JM_Facts", (table) => {
    table.columns.getItem(first).delete();
    table.columns.getItem(second).delete();
  })(book);
  await book.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(stateNamespace);
    parts.load("items");
    await context.sync();
    const [part] = parts.items;
    const xml = part?.getXml();
    await context.sync();
    const known = new RegExp(
      `("name":"JM_Facts","columns":\\[[^\\]]*),"${first}","${second}"\\]`,
      "u",
    );
    expect(xml?.value).toMatch(known);
    part?.setXml((xml?.value ?? "").replace(known, "$1]"));
    await context.sync();
  });
}

/** What stands in a cell of 数据台账, and how it is formatted. */
function look(book: Opened, heading: string): Promise<unknown> {
  return book.run(async (context) => {
    const cell = context.workbook.tables
      .getItem("JM_Facts")
      .columns.getItem(heading)
      .getDataBodyRange()
      .getCell(0, 0);
    cell.load("values,numberFormat");
    cell.format.load("wrapText,columnWidth");
    await context.sync();
    const { values, numberFormat, format } = cell;
    return { values, numberFormat, wrap: format.wrapText, width: format.columnWidth };
  });
}

/** The cell beside the first row, where the table has so many columns more. */
const besideAfter = (more: number): string => cellAddress(2, facts.columns.length + more);

const headings = (book: Opened): readonly string[] =>
  Object.keys([...rowsOf(book, "JM_Facts").values()][0] ?? {});

test("columns that a table never had come at its end, with their cells and looks", async () => {
  const book = await openLoaded();
  const [rows, print] = [rowsOf(book, "JM_Facts"), await look(book, first)];
  await makeOlder(book);
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("数据台账").getRange(besideAfter(-2)).values = [["旁注"]];
    await context.sync();
  });
  const outcome = await book.load();
  expect(outcome).toMatchObject({ kept: [], problems: [], written: ["数据台账"] });
  expect(rowsOf(book, "JM_Facts")).toEqual(rows);
  expect(await look(book, first)).toEqual(print);
  expect(book.host.person.see("数据台账", besideAfter(0)).value).toBe("旁注");
  expect((await book.load()).written).toEqual([]);
  book.close();
});

test("a build adds them too, empty until a load fills them", async () => {
  const book = await openLoaded();
  const rows = rowsOf(book, "JM_Facts");
  await makeOlder(book);
  expect((await book.build()).problems).toEqual([]);
  expect(headings(book).slice(-2)).toEqual([first, second]);
  await book.load();
  expect(rowsOf(book, "JM_Facts")).toEqual(rows);
  book.close();
});

test("the person's 备注 may go, and does not come back", async () => {
  const book = await openBuilt();
  await onTable("JM_Facts", (table) => {
    table.columns.getItem("备注").delete();
  })(book);
  expect((await book.build()).problems).toEqual([]);
  expect((await book.load()).problems).toEqual([]);
  expect(headings(book)).not.toContain("备注");
  book.close();
});

test("without a state the columns of version 0.1.0 are asked for", async () => {
  const book = await openLoaded();
  await book.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(stateNamespace);
    parts.load("items");
    await context.sync();
    for (const part of parts.items) part.delete();
    context.workbook.tables.getItem("JM_Targets").columns.getItem("限定词").name = "限定";
    await context.sync();
  });
  await expect(book.load()).rejects.toThrow(/^目标台账缺少“限定词”列。/);
  book.close();
});
