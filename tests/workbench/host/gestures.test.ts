import { bootHost, type TestHost } from "../support/bootHost";

let excel: TestHost;

/** 台账 on its own sheet, columns 旗县 目标 完成 完成率, the last one of formulas. */
beforeEach(async () => {
  excel = await bootHost();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("台账");
    sheet.getRange("A2:D5").values = [
      ["旗县", "目标", "完成", "完成率"],
      ["丙旗", 10, 5, ""],
      ["甲旗", 20, 5, ""],
      ["乙旗", 40, 5, ""],
    ];
    sheet.tables.add(sheet.getRange("A2:D5"), true).name = "台账表";
    sheet.getRange("D3:D5").values = [
      ["=[@完成]/[@目标]"],
      ["=[@完成]/[@目标]"],
      ["=[@完成]/[@目标]"],
    ];
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").values = [
      ["=台账!B4"],
      ["=SUM(台账!B3:B5)"],
    ];
    context.workbook.names.add("甲旗目标", sheet.getRange("B4"));
    await context.sync();
  });
});

afterEach(() => {
  excel.close();
});

const seen = (sheet: string, address: string) => excel.host.person.see(sheet, address);
const column = (letter: string, rows: readonly number[]) =>
  rows.map((row) => seen("台账", `${letter}${row}`).value);
const place = () => excel.host.book.sheets.find(({ name }) => name === "台账")?.tables[0]?.rect;

describe("sorting a table", () => {
  test("moves its rows with what they compute, and leaves what refers to them", async () => {
    await excel.host.person.sort("台账表", "目标", "descending");
    expect(column("A", [3, 4, 5])).toEqual(["乙旗", "甲旗", "丙旗"]);
    expect(column("D", [3, 4, 5])).toEqual([0.125, 0.25, 0.5]);
    expect(seen("Sheet1", "A1")).toMatchObject({ formula: "=台账!B4", value: 20 });
  });

  test("leaves rows that a filter hides where they are", async () => {
    await excel.host.person.filter("台账表", "旗县", (text) => text !== "甲旗");
    await excel.host.person.sort("台账表", "目标", "descending");
    expect(column("A", [3, 4, 5])).toEqual(["乙旗", "甲旗", "丙旗"]);
  });
});

describe("a filter", () => {
  const write = (address: string, values: unknown[][]) =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("台账").getRange(address).values = values;
      await context.sync();
    });

  test("hides rows, tells of its criteria, and is cleared", async () => {
    await excel.host.person.filter("台账表", "旗县", (text) => text !== "甲旗");
    const read = () =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("台账");
        const { autoFilter } = sheet.tables.getItem("台账表");
        const rows = [3, 4, 5].map((row) => sheet.getRange(`A${row}`));
        autoFilter.load("isDataFiltered");
        for (const row of rows) row.load("rowHidden");
        await context.sync();
        return [autoFilter.isDataFiltered, ...rows.map(({ rowHidden }) => rowHidden)];
      });
    expect(await read()).toEqual([true, false, true, false]);
    await excel.host.person.clearFilter("台账表");
    expect(await read()).toEqual([false, false, false, false]);
  });

  test("lets a block land in the rows that it shows, and one row where it is said", async () => {
    await excel.host.person.filter("台账表", "旗县", (text) => text !== "丙旗");
    await write("C3:C5", [[1], [2], [3]]);
    expect(column("C", [3, 4, 5])).toEqual([5, 1, 2]);
    await write("B3:C3", [[11, 12]]);
    expect(column("C", [3, 4, 5])).toEqual([12, 1, 2]);
  });

  test("or has the block refused, where the build of Excel does so", async () => {
    excel.host.book.behaviours = { ...excel.host.book.behaviours, filteredWrites: "refused" };
    await excel.host.person.paste("Sheet1", "C1", [["甲"], ["乙"], ["丙"]]);
    await excel.host.person.filterSheet("Sheet1", "C1:C3", 0, (text) => text === "丙");
    const refused = await excel.refusal(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("F1:F3").values = [[1], [2], [3]];
      await context.sync();
    });
    expect(refused.code).toBe("FilteredRangeConflict");
  });

  test("keeps cells of its rows from being shifted; whole rows are", async () => {
    await excel.host.person.filter("台账表", "旗县", (text) => text !== "甲旗");
    await expect(excel.host.person.insertRows("台账", "A4:D4")).rejects.toThrow(/filtered/);
    await excel.host.person.insertRows("台账", "4:4");
    await excel.host.person.clearFilter("台账表");
    expect(column("A", [3, 4, 5, 6])).toEqual(["丙旗", "", "甲旗", "乙旗"]);
  });
});

describe("a formula in a table", () => {
  test("fills its blank column, whoever writes it", async () => {
    await excel.host.person.insertColumns("台账", "D:D");
    await excel.host.person.typeInto("台账", "D4", "=B4*2");
    expect(column("D", [3, 4, 5])).toEqual([20, 40, 80]);
  });

  test("takes the place of the column's own, and of formulas row by row the last one stays", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("台账");
      sheet.getRange("D3:D5").values = [["=1+1"], ["=2+2"], ["=3+3"]];
      await context.sync();
    });
    expect(column("D", [3, 4, 5])).toEqual([6, 6, 6]);
  });

  test("stays in its cell beside a constant, which stays an exception", async () => {
    await excel.host.person.typeInto("台账", "D3", "无");
    await excel.host.person.typeInto("台账", "D4", "=7");
    expect(column("D", [3, 4, 5])).toEqual(["无", 7, 0.125]);
  });

  test("stays in its cell where calculated columns are switched off", async () => {
    excel.host.book.behaviours = { ...excel.host.book.behaviours, calculatedColumns: "off" };
    await excel.host.person.typeInto("台账", "D4", "=7");
    expect(column("D", [3, 4, 5])).toEqual([0.5, 7, 0.125]);
  });

  test.each([
    ["inserted cells", (book: TestHost) => book.host.person.insertRows("台账", "A4:D5"), [4, 5]],
    ["inserted rows", (book: TestHost) => book.host.person.insertRows("台账", "5:5"), [5]],
    [
      "rows pasted below",
      (book: TestHost) =>
        book.host.person.paste("台账", "A6", [
          ["丁旗", 8],
          ["戊旗", 4],
        ]),
      [6, 7],
    ],
    [
      "rows of the add-in's",
      (book: TestHost) =>
        book.run(async (context) => {
          const row = ["丁旗", 8, 4, ""];
          context.workbook.tables.getItem("台账表").rows.add(undefined, [row]);
          await context.sync();
        }),
      [6],
    ],
  ])("comes with %s", async (_, insert, rows) => {
    await insert(excel);
    for (const row of rows) {
      expect(seen("台账", `D${row}`).formula).toBe("=[@完成]/[@目标]");
    }
    expect(place()).toMatchObject({ row: 1, rows: 4 + rows.length });
  });
});

describe("totals", () => {
  test("stand below the body, which inserted and added rows come into", async () => {
    await excel.host.person.typeInto("台账", "A6", "");
    await excel.host.person.showTotals("台账表");
    expect(seen("台账", "A6").value).toBe("汇总");
    expect(seen("台账", "D6").value).toBeCloseTo(0.875);
    const body = await excel.run(async (context) => {
      const table = context.workbook.tables.getItem("台账表");
      table.rows.add(undefined, [["丁旗", 5, 5, ""]]);
      table.load("showTotals");
      const [whole, rows, totals] = [
        table.getRange(),
        table.getDataBodyRange(),
        table.getTotalRowRange(),
      ];
      for (const range of [whole, rows, totals]) range.load("address");
      await context.sync();
      return [table.showTotals, whole.address, rows.address, totals.address];
    });
    expect(body).toEqual([true, "台账!A2:D7", "台账!A3:D6", "台账!A7:D7"]);
    await excel.host.person.paste("台账", "A8", [["下面"]]);
    expect(place()).toMatchObject({ rows: 6 });
    await excel.host.person.showTotals("台账表", false);
    expect(place()).toMatchObject({ rows: 5 });
    expect(seen("台账", "A7").value).toBe("下面");
  });
});

describe("copy, cut and paste", () => {
  test("a copied row brings what it holds, and the table grows by it", async () => {
    await excel.host.person.copy("台账", "A3:D4", "A6");
    expect(column("A", [6, 7])).toEqual(["丙旗", "甲旗"]);
    expect(column("D", [6, 7])).toEqual([0.5, 0.25]);
    expect(place()).toMatchObject({ rows: 6 });
  });

  test("what refers to cut cells follows them, also to another sheet", async () => {
    await excel.host.person.cut("台账", "B4", "F9");
    expect(seen("Sheet1", "A1")).toMatchObject({ formula: "=台账!F9", value: 20 });
    expect(seen("Sheet1", "A2")).toMatchObject({ formula: "=SUM(台账!B3:B5)", value: 50 });
    await excel.host.person.cut("台账", "F9", "C1", "Sheet1");
    expect(seen("Sheet1", "A1")).toMatchObject({ formula: "=C1", value: 20 });
    expect(excel.host.book.names[0]?.formula).toBe("=Sheet1!$C$1");
  });

  test("formulas that are cut go on reading what they read", async () => {
    await excel.host.person.cut("Sheet1", "A1:A2", "H1", "台账");
    expect(seen("台账", "H1")).toMatchObject({ formula: "=台账!B4", value: 20 });
    await excel.host.person.cut("台账", "A2:D5", "A12");
    expect(seen("台账", "H2")).toMatchObject({ formula: "=SUM(台账!B13:B15)", value: 70 });
    expect(place()).toMatchObject({ row: 11, rows: 4 });
  });

  test("moveTo does the same for an add-in", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("台账");
      sheet.getRange("B4").moveTo("F9");
      await context.sync();
    });
    expect(seen("Sheet1", "A1").formula).toBe("=台账!F9");
  });
});

describe("Undo", () => {
  const undo = () => excel.host.person.undo();

  test("takes back the person's deeds one by one, with rows, tables and references", async () => {
    const { person } = excel.host;
    excel.host.undo.isOn = true;
    await person.typeInto("台账", "C4", 15);
    await person.insertRows("台账", "3:3");
    await person.sort("台账表", "旗县");
    expect(seen("Sheet1", "A1").formula).toBe("=台账!B5");
    expect([await undo(), await undo()]).toEqual([true, true]);
    expect(seen("Sheet1", "A1").formula).toBe("=台账!B4");
    expect(column("A", [3, 4, 5])).toEqual(["丙旗", "甲旗", "乙旗"]);
    expect(seen("台账", "D4").value).toBe(0.75);
    expect([await undo(), await undo()]).toEqual([true, false]);
    expect(seen("台账", "D4").value).toBe(0.25);
  });

  test.each([
    ["is a step of its own", "steps", 5],
    ["ends what can be taken back", "clears", 15],
  ] as const)("a request of an add-in %s", async (_, undoOfWrites, left) => {
    excel.host.undo.isOn = true;
    excel.host.book.behaviours = { ...excel.host.book.behaviours, undoOfWrites };
    await excel.host.person.typeInto("台账", "C4", 10);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("台账").getRange("C4").values = [[15]];
      await context.sync();
    });
    await undo();
    if (undoOfWrites === "steps") expect(seen("台账", "C4").value).toBe(10);
    await undo();
    expect(seen("台账", "C4").value).toBe(left);
  });

  test("is over after what Excel cannot take back", async () => {
    excel.host.undo.isOn = true;
    await excel.host.person.typeInto("台账", "C4", 10);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    expect(await undo()).toBe(false);
  });
});

test("what a person does is told to whoever listens", async () => {
  const told: unknown[] = [];
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    const tell = (args: { readonly address: string; readonly type: string }) => {
      told.push([args.type, args.address]);
      return Promise.resolve();
    };
    sheet.onChanged.add(tell);
    sheet.onRowSorted.add(tell);
    sheet.onRowHiddenChanged.add(tell);
    await context.sync();
  });
  excel.host.undo.isOn = true;
  await excel.host.person.sort("台账表", "旗县");
  await excel.host.person.hideRows("台账", "3:3");
  await excel.host.person.cut("台账", "B3", "F3");
  await excel.host.person.undo();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(told).toEqual([
    ["WorksheetRowSorted", "A3:D5"],
    ["WorksheetRowHiddenChanged", "3:3"],
    ["WorksheetChanged", "B3"],
    ["WorksheetChanged", "F3"],
    ["WorksheetChanged", "F3"],
    ["WorksheetChanged", "B3"],
  ]);
});

test("a bare address of a new table means the sheet in front", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("台账").tables.add("H1:I2", true).name = "何处";
    await context.sync();
  });
  const found = excel.host.book.sheets.find(({ tables }) =>
    tables.some((one) => one.name === "何处"),
  );
  expect(found?.name).toBe("Sheet1");
});
