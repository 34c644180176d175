import { enterFact } from "../../../src/actions/enterFact";
import { recalculate } from "../../../src/excel/recalculate";
import { scripted } from "../../../src/commands/scripted";
import { Host } from "../../../workbench/host/host";
import type { Behaviours } from "../../../workbench/model/data/behaviours";
import { generatedPackage } from "../../fixtures/generatedPackage";
import { functionsMetadata } from "../support/associateFunctions";
import { onTable } from "../support/changesOn";
import { openWorkbook, smallPackage, type Opened } from "../support/openWorkbook";
import { rowsOf } from "../support/rowsOf";

const formulaColumns = ["完成率", "序时进度", "差距", "状态", "说明"];
const moreTargets = generatedPackage({ counties: 2, observations: 44, targetsPerCounty: 5 });

/** What the formula columns of 目标台账 show in each row that has a key, and whether each holds one text. */
function shown(book: Opened): unknown {
  const rows = [...rowsOf(book, "JM_Targets")].filter(([key]) => key !== "undefined");
  const { sheet, rect, columns } = tableOf(book, "JM_Targets");
  const texts = formulaColumns.map((heading) => {
    const column = rect.column + columns.findIndex(({ name }) => name === heading);
    const keys = Array.from({ length: rect.rows - 1 }, (_, index) => rect.row + 1 + index);
    const keyed = keys.filter((row) => sheet.cell(row, rect.column)?.value !== undefined);
    return new Set(keyed.map((row) => sheet.cell(row, column)?.formula)).size;
  });
  return {
    texts,
    rows: rows.map(([key, row]) => [key, ...formulaColumns.map((name) => row[name])]),
  };
}

function tableOf({ host }: Opened, name: string) {
  const table = host.book.sheets.flatMap(({ tables }) => tables).find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}

async function history(behaviours: Partial<Behaviours>): Promise<readonly unknown[]> {
  const host = new Host({ functions: functionsMetadata(), behaviours });
  const seen: unknown[] = [];
  const book = await openWorkbook(smallPackage, host);
  await book.load();
  await host.settle();
  seen.push(shown(book));
  await onTable("JM_Targets", (table) => {
    const row = table.getDataBodyRange().getRow(1);
    row.getCell(0, 12).values = [[1000]];
    row.getCell(0, 13).values = [["2024-06-30"]];
  })(book);
  await host.person.insertRows("目标台账", "5:6");
  await book.build();
  seen.push(shown(book));
  book.close();
  const later = await openWorkbook(moreTargets, host);
  await later.load();
  await host.settle();
  seen.push(shown(later));
  later.close();
  return seen;
}

test("#2 verdicts and figures of all rows are the same whether or not Excel spreads formulas", async () => {
  const seen = await history({});
  expect(seen).toEqual(await history({ calculatedColumns: "off" }));
  expect(seen).toHaveLength(3);
  for (const one of seen) expect(one).toMatchObject({ texts: [1, 1, 1, 1, 1] });
});

describe("#2 a column of the person's that Excel fills", () => {
  const formula = "=[@数值]*2";

  async function withOwnColumn(): Promise<Opened> {
    const book = await openWorkbook();
    await book.load();
    await onTable("JM_Facts", (table) => {
      table.columns.add(undefined, undefined, "我的数");
      const body = table.columns.getItem("我的数").getDataBodyRange();
      body.numberFormat = "0.00" as unknown as string[][];
      body.getCell(0, 0).formulas = [[formula]];
    })(book);
    return book;
  }

  function ownColumn(book: Opened): readonly unknown[] {
    const { sheet, rect } = tableOf(book, "JM_Facts");
    const column = rect.column + rect.columns - 1;
    return Array.from({ length: rect.rows - 1 }, (_, index) => {
      const row = rect.row + 1 + index;
      return [sheet.cell(row, column)?.formula, sheet.formatAt(row, column)];
    });
  }

  const whole = (book: Opened) =>
    new Array<unknown>(tableOf(book, "JM_Facts").rect.rows - 1).fill([formula, "0.00"]);

  test("goes on in the row that 录入 brings", async () => {
    const book = await withOwnColumn();
    await scripted(enterFact)({
      area: "样例001旗",
      indicator: "地区生产总值",
      period: "2001",
      stated: "12亿元",
      source: "公报",
    });
    expect(rowsOf(book, "JM_Facts").get("undefined")).toMatchObject({ 时期: "2001", 我的数: 24 });
    expect(ownColumn(book)).toEqual(whole(book));
    book.close();
  });

  test("goes on in the rows of a newer dataset, and makes no row of one that is inserted", async () => {
    const book = await withOwnColumn();
    await book.host.person.insertRows("数据台账", "6:6");
    book.close();
    const later = await openWorkbook(moreTargets, book.host);
    const { problems } = await later.load();
    expect(problems).toEqual([]);
    expect(ownColumn(later)).toEqual(whole(later));
    expect(tableOf(later, "JM_Facts").rect.rows).toBe(46);
    expect(await later.load()).toMatchObject({ written: [], problems: [] });
    later.close();
  });
});

describe("#2 a formula that is entered again in a table", () => {
  const formula = "=JM.YOY(120,100)";

  /** A table of the person's in which only the middle row has a formula: Excel's filling was taken back. */
  async function withOneFormula(stuck: string): Promise<Opened> {
    const book = await openWorkbook();
    const { host } = book;
    await host.person.paste("Sheet1", "A1", [["名", "增速"], ["甲"], ["乙"], ["丙"], ["丁"]]);
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.tables.add(sheet.getRange("A1:B5"), true);
      await context.sync();
    });
    host.book.behaviours = { ...host.book.behaviours, calculatedColumns: "off" };
    await host.person.typeInto("Sheet1", "B3", stuck);
    host.book.behaviours = { ...host.book.behaviours, calculatedColumns: "filled" };
    await host.settle();
    return book;
  }

  const formulas = ({ host }: Opened) =>
    [2, 3, 4, 5].map((row) => host.person.see("Sheet1", `B${row}`).formula);

  test("fills none of the person's blanks when it is repaired", async () => {
    const book = await withOneFormula("=_xldudf_JM_YOY(120,100)");
    expect(await book.repair()).toMatchObject({ count: 1 });
    expect(formulas(book)).toEqual([undefined, formula, undefined, undefined]);
    book.close();
  });

  test("fills none of them when it is calculated anew", async () => {
    const book = await withOneFormula("=JM.YOY(1,0)");
    expect(book.host.person.see("Sheet1", "B3").value).toBe("#N/A");
    await recalculate(["Sheet1!B3"]);
    expect(formulas(book)).toEqual([undefined, "=JM.YOY(1,0)", undefined, undefined]);
    book.close();
  });
});
