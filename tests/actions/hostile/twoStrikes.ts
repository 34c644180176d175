import { enterFact } from "../../../src/actions/enterFact";
import { fillTargets } from "../../../src/actions/fillTargets";
import { cellAddress } from "../../../src/sheet/a1";
import type { Host } from "../../../workbench/host/host";
import { newerPackage } from "../../fixtures/newerPackage";
import { smallPackage, type Opened } from "../support/openWorkbook";
import { reviewLines } from "../support/reviewLines";
import { rowsOf } from "../support/rowsOf";
import { prepared, tableOf } from "./struck";
import { typedWords } from "./typedWords";

const facts = "JM_Facts";

function typeRemark(host: Host, word: string): Promise<void> {
  const { sheet, rect, columns } = tableOf(host, facts);
  const column = rect.column + columns.findIndex(({ name }) => name === "备注");
  return host.person.typeInto(sheet.name, cellAddress(rect.row + 6, column), word);
}

function rowName(host: Host, fromEnd: number): string {
  const { rect } = tableOf(host, facts);
  const row = rect.row + rect.rows - fromEnd;
  return `${row}:${row}`;
}

/** What somebody may do to 数据台账 or to a county sheet right before a request. */
export const strikes = {
  typing: (host: Host) => typeRemark(host, "词1号"),
  "inserting a row": (host: Host) => host.person.insertRows("数据台账", rowName(host, 2)),
  "deleting a row": (host: Host) => host.person.deleteRows("数据台账", rowName(host, 4)),
  "inserting a column": (host: Host) => host.person.insertColumns("数据台账", "C:C"),
  sorting: (host: Host) => host.person.sort(facts, "数值", "descending"),
  filtering: (host: Host) => host.person.filter(facts, "旗县", (text) => text.length > 4),
} as const;
export type Strike = keyof typeof strikes;

const year = "2025";

const deeds = {
  enter: (_: Opened, area: string, indicator: string) =>
    enterFact({ area, indicator, period: year, stated: "30万元", source: "公报" }).then(
      ({ isEntered }) => isEntered,
    ),
  load: async (book: Opened) => {
    await book.load();
    return false;
  },
  fill: async (book: Opened) => {
    const [target = ""] = rowsOf(book, "JM_Targets").keys();
    const bytes = new TextEncoder().encode(`target,value,as_of\n${target},3,2024-06-30\n`);
    await fillTargets({ files: [{ name: "填报.csv", bytes }], isSample: false });
    return false;
  },
} as const;
export type Deed = keyof typeof deeds;

type Rows = ReturnType<typeof rowsOf>;

/** What the data says in a row of 数据台账. */
function figuresIn(row: Rows extends ReadonlyMap<string, infer Row> ? Row : never): string {
  const columns = ["旗县", "指标", "时期", "数值", "单位", "来源"];
  return JSON.stringify(columns.map((column) => row[column] ?? ""));
}

function open(deed: Deed): Promise<Opened> {
  return prepared("loaded", undefined, deed === "load" ? newerPackage(smallPackage) : smallPackage);
}

/**
 * Does a deed while somebody strikes before one of its requests and once more before the next: every row says what it
 * said or what the deed makes of it, what was typed is there, and a figure is entered once or not at all.
 * @returns whether the deed was still running at the second strike
 */
export async function strikeTwice(
  deed: Deed,
  strikesOf: readonly [Strike, Strike],
  request: number,
): Promise<boolean> {
  const undisturbed = await open(deed);
  const before = rowsOf(undisturbed, facts);
  const entry = [...before.values()].find((row) => String(row["编号"]) !== "");
  const done = (book: Opened) =>
    deeds[deed](book, String(entry?.["旗县"]), String(entry?.["指标"])).catch(inWords);
  await done(undisturbed);
  const wanted = rowsOf(undisturbed, facts);
  undisturbed.close();

  const book = await open(deed);
  const { host } = book;
  const kept = new Set(before.keys());
  let left = [...strikesOf];
  const first = host.counts.syncs + request;
  host.meanwhile = async (now) => {
    const [next] = left;
    if (next === undefined || now < first + strikesOf.length - left.length) return;
    left = left.slice(1);
    const standing = new Set(rowsOf(book, facts).keys());
    await strikes[next](host);
    for (const key of standing) if (!rowsOf(book, facts).has(key)) kept.delete(key);
  };
  const isEntered = await done(book);
  host.meanwhile = undefined;
  await host.settle();

  const after = rowsOf(book, facts);
  const legal = (key: string) =>
    [before, wanted].flatMap((rows) => {
      const row = rows.get(key);
      return row ? [figuresIn(row)] : [];
    });
  for (const key of kept) {
    const row = after.get(key);
    if (key !== "") expect([key, ...legal(key)]).toContain(row && figuresIn(row));
  }
  const { sheet, rect, columns } = tableOf(host, facts);
  const at = columns.findIndex(({ name }) => name === "时期") + rect.column;
  const years = Array.from({ length: rect.rows - 1 }, (_, i) => sheet.cell(rect.row + 1 + i, at));
  expect(years.filter((cell) => cell?.value === year)).toHaveLength(Number(isEntered));
  if (strikesOf.slice(0, 2 - left.length).includes("typing")) {
    const listed = reviewLines(host).map(({ text }) => text);
    expect([...typedWords(host).keys(), ...listed].join()).toContain("词1号");
  }
  book.close();
  return left.length === 0;
}

function inWords(error: unknown): false {
  if (error instanceof Error && /[\u4E00-\u9FFF]/.test(error.message)) return false;
  throw error;
}
