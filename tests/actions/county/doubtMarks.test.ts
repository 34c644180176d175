import { countySummary } from "../../../src/core/county";
import { planCountySheet } from "../../../src/sheet/county";
import { planGrid } from "../../../src/sheet/keep/planGrid";
import type { Host } from "../../../workbench/host/host";
import { changedLedger } from "../../sheet/support/changedLedger";
import type { Opened } from "../support/openWorkbook";
import {
  address,
  printedPage,
  sheetOf,
  shown,
  textAt,
  type PrintedPage,
} from "./support/printedPage";
import { countySheets, shippedBook } from "./support/printedSheets";

const sheet = "汇总-察右前旗";

/** What does not reconcile in 察右前旗: two wholes with their parts, and a part that is more than its whole. */
const disputed: Readonly<Record<string, string>> = {
  京蒙协作资金: "5107.12※",
  "京蒙协作资金（大兴区）": "7300※",
  "京蒙协作资金（产业开发）": "3952※",
  "京蒙协作资金（教育医疗）": "1291.3※",
  "京蒙协作资金（劳务协作）": "450※",
  "京蒙协作资金（基础设施）": "100※",
  "社会捐赠资金（大兴区）": "179.62※",
  "社会捐赠资金（大兴区工商联，大兴区）": "100.6※",
  "社会捐赠资金（亦庄镇镇属企业，大兴区）": "40※",
  "社会捐赠资金（大兴区供销社，大兴区）": "49.06※",
  "社会捐赠资金（民政局等三家，大兴区）": "16.8※",
};

/** 3952 + 1291.3 + 450 + 100 = 5793.3; 100.6 + 40 + 49.06 + 16.8 = 206.46. */
const arithmetic = [
  "※京蒙协作资金（大兴区）7300万元以上应含在京蒙协作资金5107.12万元之内，却多出2192.88万元。",
  "※京蒙协作资金印作5107.12万元，各项3952万元＋1291.3万元＋450万元＋100万元＝5793.3万元，多出686.18万元。",
  "※社会捐赠资金（大兴区）印作179.62万元，各项100.6万元＋40万元＋49.06万元＋16.8万元＝206.46万元，多出26.84万元。",
].join("");

let book: Opened;
let page: PrintedPage;

beforeAll(async () => {
  book = await shippedBook();
  await book.build();
  page = printedPage(book.host, sheet);
});

afterAll(() => {
  book.close();
});

function cellsOf(host: Host, name: string): readonly (readonly [place: string, text: string])[] {
  const whole = { row: 0, column: 0, rows: 1000, columns: 20 };
  return shown(sheetOf(host, name), whole).map((place) => [
    place,
    host.person.see(name, place).text,
  ]);
}

/** Name and figure of every row of a table whose figure stands in column D with its mark. */
function markedFigures(from: number, to: number): Readonly<Record<string, string>> {
  const rows = Array.from({ length: to - from }, (_, index) => from + index);
  const see = (row: number, column: number) => book.host.person.see(sheet, address(row, column));
  const marked = rows.filter((row) => see(row, 3).text.includes("※"));
  for (const row of marked) expect(typeof see(row, 3).value).toBe("number");
  return Object.fromEntries(marked.map((row) => [see(row, 1).text, see(row, 3).text]));
}

test("in 主要指标 the disputed figures carry their mark by their format, and no others", () => {
  const [whole, gifts] = ["京蒙协作资金", "社会捐赠资金（大兴区）"] as const;
  expect(markedFigures(0, page.rows)).toEqual({
    [whole]: disputed[whole],
    [gifts]: disputed[gifts],
  });
});

test("in 附表2 all of them do", () => {
  expect(markedFigures(page.rows, 200)).toEqual(disputed);
});

test("in sentences a mark stands behind the disputed figures only", () => {
  const texts = Array.from({ length: page.rows }, (_, row) => [
    textAt(page, row, 0),
    textAt(page, row, 2),
  ])
    .flat()
    .filter((text) => !text.startsWith("※"));
  const marked = texts.flatMap((text) => text.match(/[^，。；：、]*※/gu) ?? []);
  expect(marked.map((text) => text.trim())).toEqual(["京蒙协作资金5107.12万元※"]);
  for (const text of texts) expect(text).not.toMatch(/(5107\.12|179\.62)万元(?!※)/u);
});

test("the sums stand at the foot of page 1 and at the end of the annex", () => {
  const texts = cellsOf(book.host, sheet)
    .map(([, text]) => text)
    .filter((text) => text.startsWith("※"));
  expect(texts).toEqual([arithmetic, arithmetic]);
  expect([...page.texts.values()]).toContain(arithmetic);
});

test("no other county's sheet has a mark", () => {
  for (const [, name] of countySheets.filter(([, one]) => one !== sheet)) {
    const marked = cellsOf(book.host, name).filter(([, text]) => text.includes("※"));
    expect({ name, marked }).toEqual({ name, marked: [] });
  }
});

test("a bar of a chart has the mark in its label", () => {
  const ledger = changedLedger(({ observations }) => ({
    observations: observations.filter(({ indicator }) => indicator === "cooperation_funds"),
  }));
  const plan = planCountySheet(countySummary(ledger, "150926"), {
    mode: "静态",
    sample: false,
    remarks: "",
  });
  const chart = plan.charts.find(({ name }) => name === "京蒙协作资金投向");
  const { row = 0, rows = 0, column = 0 } = chart?.categories ?? {};
  const bars = planGrid(plan).slice(row, row + rows);
  const value = chart?.values.column ?? 0;
  expect(bars.map((cells) => [cells[column], cells[value]])).toEqual([
    ["产业开发※", 3952],
    ["教育医疗※", 1291.3],
    ["劳务协作※", 450],
    ["基础设施※", 100],
  ]);
});
