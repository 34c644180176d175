import { enterFact } from "../../../src/actions/enterFact";
import { scripted } from "../../../src/commands/scripted";
import { generatedPackage } from "../../fixtures/generatedPackage";
import { openWorkbook, type Opened } from "../support/openWorkbook";
import { rowsOf } from "../support/rowsOf";

const county = "汇总-样例001旗";
const moreRows = generatedPackage({ counties: 2, observations: 44, targetsPerCounty: 5 });

async function builtBook(): Promise<Opened> {
  const book = await openWorkbook();
  await book.load();
  await book.build();
  return book;
}

function placeOf({ host }: Opened, name: string) {
  const table = host.book.sheets.flatMap(({ tables }) => tables).find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return { ...table.rect, last: table.rect.row + table.rect.rows };
}

/** The row of the sheet, as a person counts, in which a table holds a key. */
function rowOf(book: Opened, table: string, key: string): number {
  const { row } = placeOf(book, table);
  return row + 2 + [...rowsOf(book, table).keys()].indexOf(key);
}

test("#17 tables come to lie on their own sheets, whatever sheet is in front", async () => {
  const book = await openWorkbook();
  await book.load();
  const places = book.host.book.sheets.flatMap(({ name, tables }) =>
    tables.map((table) => [table.name, name]),
  );
  expect(book.host.book.activeSheet.name).toBe("Sheet1");
  expect(places).toContainEqual(["JM_Facts", "数据台账"]);
  expect(places).toContainEqual(["JM_Targets", "目标台账"]);
  expect(new Set(places.map(([, sheet]) => sheet)).size).toBe(places.length);
  book.close();
});

describe("#10 a row of totals", () => {
  async function withTotals(): Promise<Opened> {
    const book = await builtBook();
    await book.host.person.showTotals("JM_Facts");
    await book.host.person.showTotals("JM_Targets");
    return book;
  }

  /** The totals stand right below the body, and nowhere else. */
  function expectTotalsBelow(book: Opened): void {
    for (const [table, sheet] of [
      ["JM_Facts", "数据台账"],
      ["JM_Targets", "目标台账"],
    ] as const) {
      expect(book.host.person.see(sheet, `A${placeOf(book, table).last}`).value).toBe("汇总");
    }
  }

  test("is no row of data", async () => {
    const book = await withTotals();
    expect(await book.load()).toMatchObject({ written: [], kept: [], problems: [] });
    expect(await book.build()).toMatchObject({ written: [], problems: [] });
    expectTotalsBelow(book);
    book.close();
  });

  test("stays below what 录入 and a newer dataset bring", async () => {
    const book = await withTotals();
    const fact = { area: "样例001旗", indicator: "地区生产总值", source: "公报" };
    await scripted(enterFact)({ ...fact, period: "2001", stated: "12亿元" });
    expectTotalsBelow(book);
    book.close();
    const later = await openWorkbook(moreRows, book.host);
    expect(await later.load()).toMatchObject({ problems: [] });
    expectTotalsBelow(later);
    expect(rowsOf(later, "JM_Targets").size).toBe(11);
    expect(await later.load()).toMatchObject({ written: [], problems: [] });
    later.close();
  });
});

/** What a person does to the ledgers; nothing of it changes a figure. */
const gestures: readonly [string, (book: Opened) => Promise<unknown>][] = [
  ["sorts them", ({ host: { person } }) => person.sort("JM_Targets", "目标值", "descending")],
  ["sorts facts by a text", ({ host: { person } }) => person.sort("JM_Facts", "指标")],
  [
    "inserts a column among theirs, and one on the sheet",
    async ({ host: { person } }) => {
      await person.insertColumns("目标台账", "D:D");
      await person.insertColumns("数据台账", "A:A");
    },
  ],
  [
    "hides rows and columns",
    async ({ host: { person } }) => {
      await person.hideRows("目标台账", "4:5");
      await person.hideColumns("目标台账", "B:G");
    },
  ],
  [
    "cuts a whole ledger and puts it further down",
    async (book) => {
      const { last } = placeOf(book, "JM_Facts");
      await book.host.person.cut("数据台账", `A1:S${last}`, "A9");
    },
  ],
];

test.each(gestures)(
  "#10 a person %s: the ledger says the same, and nothing is lost",
  async (_, deed) => {
    const book = await builtBook();
    const before = (table: string) =>
      new Map([...rowsOf(book, table)].map(([key, row]) => [key, { ...row, 列24: undefined }]));
    const [facts, targets] = [before("JM_Facts"), before("JM_Targets")];
    await deed(book);
    expect(await book.load()).toMatchObject({ written: [], kept: [], problems: [] });
    expect(await book.build()).toMatchObject({ problems: [] });
    for (const [key, row] of targets) {
      expect(rowsOf(book, "JM_Targets").get(key)).toMatchObject(withoutEmpty(row));
    }
    for (const [key, row] of facts) {
      expect(rowsOf(book, "JM_Facts").get(key)).toMatchObject(withoutEmpty(row));
    }
    expect(await book.build()).toMatchObject({ written: [], problems: [] });
    book.close();
  },
);

test("#10 rows pasted below the ledger are the person's, and stay", async () => {
  const book = await builtBook();
  const { last } = placeOf(book, "JM_Facts");
  const row = ["", "样例001旗", "地区生产总值", "", "", "2001", "实际", 12, "", "亿元"];
  await book.host.person.paste("数据台账", `A${last + 1}`, [
    row,
    row.map((cell, at) => (at === 5 ? "2000" : cell)),
  ]);
  expect(placeOf(book, "JM_Facts").last).toBe(last + 2);
  expect(await book.build()).toMatchObject({ problems: [] });
  expect(await book.load()).toMatchObject({ written: [], problems: [] });
  expect(book.host.person.see("数据台账", `F${last + 2}`).text).toBe("2000");
  book.close();
});

test("#10 a row that is cut out of the ledger and pasted below it is the same row", async () => {
  const book = await builtBook();
  const [key = ""] = rowsOf(book, "JM_Facts").keys();
  const before = rowsOf(book, "JM_Facts").get(key);
  const [from, { last }] = [rowOf(book, "JM_Facts", key), placeOf(book, "JM_Facts")];
  await book.host.person.cut("数据台账", `A${from}:S${from}`, `A${last + 1}`);
  expect(await book.load()).toMatchObject({ kept: [], problems: [] });
  expect(await book.build()).toMatchObject({ problems: [] });
  expect(rowsOf(book, "JM_Facts").get(key)).toEqual(before);
  book.close();
});

test("#10 a build that Undo took back is made again, and what was typed stays", async () => {
  const book = await openWorkbook();
  await book.load();
  await book.build({ areas: ["样例001旗"] });
  const { host } = book;
  host.undo.isOn = true;
  await host.person.typeInto("目标台账", "W4", "水务局");
  await host.person.typeInto("目标台账", "M4", 5);
  await host.person.typeInto("目标台账", "N4", "2024-06-30");
  await book.build({ areas: ["样例001旗"] });
  const done = host.person.see(county, "A3");
  let steps = 0;
  while (steps < 3 && (await host.person.undo())) steps += 1;
  expect(steps).toBeGreaterThan(0);
  await book.build({ areas: ["样例001旗"] });
  expect(host.person.see(county, "A3")).toEqual(done);
  expect(host.person.see("目标台账", "W4").value).toBe("水务局");
  expect(await book.build({ areas: ["样例001旗"] })).toMatchObject({ written: [], problems: [] });
  book.close();
});

function withoutEmpty(row: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
