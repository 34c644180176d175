import { enterFact } from "../../../src/actions/enterFact";
import { fillTargets } from "../../../src/actions/fillTargets";
import { finaliseSheet } from "../../../src/actions/finaliseSheet";
import { cellAddress } from "../../../src/sheet/a1";
import { toOffice } from "../../../workbench/model/data/cell";
import type { Host } from "../../../workbench/host/host";
import { newerPackage } from "../../fixtures/newerPackage";
import { smallPackage, type Opened } from "../support/openWorkbook";
import { below, linesOf, prepared, struck, tableOf } from "./struck";

/* What people who had not built it found. */

const said = ["编号", "旗县", "指标", "时期", "数值"];

function firstCounty({ host }: Opened): { readonly area: string; readonly indicator: string } {
  const [[area = "", indicator = ""] = []] = linesOf(host, "JM_Facts", ["旗县", "指标"]);
  return { area, indicator };
}

function enter(book: Opened) {
  return enterFact({ ...firstCounty(book), period: "2025", stated: "30万元", source: "公报" });
}

/** What the ledger says after something is done to it without anybody in between. */
async function undisturbed(
  strike: (host: Host) => Promise<void>,
  then: (book: Opened) => Promise<unknown> = () => Promise.resolve(),
): Promise<readonly string[]> {
  const book = await prepared("loaded");
  await strike(book.host);
  await then(book);
  const lines = factsIn(book);
  book.close();
  return lines;
}

function factsIn({ host }: Opened): readonly string[] {
  return linesOf(host, "JM_Facts", said)
    .map((line) => line.join())
    .sort();
}

test.each([
  ["a row deleted", (host: Host) => host.person.deleteRows("数据台账", "6:6")],
  ["three rows deleted", (host: Host) => host.person.deleteRows("数据台账", "6:8")],
  ["a row inserted", (host: Host) => host.person.insertRows("数据台账", "6:6")],
])(
  "a figure is entered once, and nothing lands beside its table: %s at the write",
  async (_, strike) => {
    const wanted = await undisturbed(strike, enter);
    const book = await prepared("loaded");
    expect(await struck(book, () => enter(book), { 2: strike })).toMatchObject({ isEntered: true });
    expect(below(book.host, "JM_Facts")).toEqual([]);
    expect(factsIn(book)).toEqual(wanted);
    book.close();
  },
);

function fill(targets: readonly string[], value: string) {
  const lines = targets.map((target) => `${target},${value},2024-06-30`);
  const bytes = new TextEncoder().encode(["target,value,as_of", ...lines, ""].join("\n"));
  return fillTargets({ files: [{ name: "填报.csv", bytes }], isSample: false });
}

function targetsOf({ host }: Opened): readonly string[] {
  return linesOf(host, "JM_Targets", ["编号"]).map(([id = ""]) => id);
}

const record = ["旗县", "指标", "时期", "目标类型", "数据截至", "完成值"];

test("a first record stands once and in its columns where one is inserted at the write", async () => {
  const book = await prepared("loaded");
  const [target = ""] = targetsOf(book);
  await struck(book, () => fill([target], "3%"), {
    4: (host) => host.person.insertColumns("填报记录", "C:C"),
  });
  const lines = linesOf(book.host, "JM_Reports", record);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.slice(4)).toEqual(["2024-06-30", "0.03"]);
  expect(below(book.host, "JM_Reports")).toEqual([]);
  book.close();
});

test.each([
  [4, 5],
  [4, 6],
])(
  "records of other targets keep their figures: rows inserted at requests %i and %i",
  async (...at) => {
    const book = await prepared("reported", (one) => fill(targetsOf(one), "7%"));
    const [target = ""] = targetsOf(book);
    const before = linesOf(book.host, "JM_Reports", record);
    const insert = (host: Host) => host.person.insertRows("填报记录", "3:3");
    await struck(book, () => fill([target], "55%"), Object.fromEntries(at.map((k) => [k, insert])));
    const after = linesOf(book.host, "JM_Reports", record);
    const changed = after.filter((line) => !before.some((one) => one.join() === line.join()));
    expect(after).toHaveLength(before.length);
    expect(changed.map((line) => line.at(-1))).toEqual(["0.55"]);
    book.close();
  },
);

test("a person's copy of a row keeps its own figure, also where it is the one that is written", async () => {
  const book = await prepared("loaded", undefined, newerPackage(smallPackage));
  const { host } = book;
  const { rect, columns } = tableOf(host, "JM_Facts");
  const at = (row: number, heading: string) =>
    cellAddress(row, rect.column + columns.findIndex(({ name }) => name === heading));
  const end = rect.row + rect.rows;
  const last = rect.column + rect.columns - 1;
  const first = `${cellAddress(rect.row + 1, rect.column)}:${cellAddress(rect.row + 1, last)}`;
  await host.person.copy("数据台账", first, cellAddress(end, rect.column));
  await host.person.typeInto("数据台账", at(end, "数值"), 111);
  await host.person.typeInto("数据台账", at(end, "时期"), "2022");
  await struck(book, () => book.load(), {
    3: async () => {
      await host.person.typeInto("数据台账", at(rect.row + 5, "备注"), "先看");
      await host.person.insertRows("数据台账", "6:6");
    },
  });
  const twins = linesOf(host, "JM_Facts", ["编号", "时期", "数值"]).filter(
    ([id]) => id === "000-1-01",
  );
  expect(twins.map(([, ...rest]) => rest).sort()).toEqual([
    ["2022", "111"],
    ["2023", "111"],
  ]);
  book.close();
});

test.each([
  ["sorted", (host: Host) => host.person.sort("JM_Facts", "数值", "descending")],
  ["short of a row", (host: Host) => host.person.deleteRows("数据台账", "6:6")],
])(
  "an entry that breaks off takes no row of the ledger with it when that is %s",
  async (_, strike) => {
    const wanted = await undisturbed(strike);
    const book = await prepared("loaded");
    book.host.counts.failSync(3, "half-way");
    await expect(struck(book, () => enter(book), { 4: strike })).rejects.toThrow("Excel中途出错");
    book.host.counts.neverFail();
    expect(factsIn(book)).toEqual(expect.arrayContaining([...wanted]));
    book.close();
  },
);

/** The filled rows of a sheet as texts. */
function rowsOfSheet({ host }: Opened, name: string): readonly string[] {
  const sheet = host.book.findSheet(name);
  const used = sheet?.usedRect(true);
  if (!sheet || !used) return [];
  const rows = new Map<number, string[]>();
  sheet.eachCell(used, (cell, row) => {
    const text = String(toOffice(cell.value));
    if (text !== "") rows.set(row, [...(rows.get(row) ?? []), cell.formula ?? text]);
  });
  return [...rows.values()].map((cells) => cells.join("|"));
}

type Strikes = Readonly<Record<number, (host: Host) => Promise<void>>>;
const live = (book: Opened) => book.build({ mode: "公式" });
const county = "汇总-样例001旗";
const insertRow = ({ person }: Host) => person.insertRows(county, "6:6");
const insertColumn = ({ person }: Host) => person.insertColumns(county, "B:B");

test.each<[string, Strikes]>([
  ["two rows inserted", { 6: insertRow, 7: insertRow }],
  ["a column, then a row inserted", { 6: insertColumn, 7: insertRow }],
  ["a column inserted before it is read", { 2: insertColumn }],
  ["a row, then a column inserted while it is read", { 2: insertRow, 3: insertColumn }],
])("a finalised sheet says in each row what the live one said: %s", async (_, strikes) => {
  const wanted = await prepared("live", live);
  await finaliseSheet({ sheet: county });
  const rows = rowsOfSheet(wanted, county);
  wanted.close();
  const book = await prepared("live", live);
  await struck(book, () => finaliseSheet({ sheet: county }), strikes);
  expect(rowsOfSheet(book, county)).toEqual(rows);
  book.close();
});
