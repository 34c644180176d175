import { readFileSync } from "node:fs";
import path from "node:path";
import { inGroups } from "../support/inGroups";
import { openFollowedBook, type LiveBook } from "../support/liveBook";
import { quiet } from "../support/quiet";
import { reportsIn } from "../support/reportsIn";
import { reviewLines } from "../support/reviewLines";
import { targetRow, typeBelow, type Row } from "../support/typedRows";

interface Case {
  readonly where: string;
  readonly input: string;
  readonly right: string;
}

/** The lines of tests/cases/figures.tsv. */
const cases = readFileSync(path.join(__dirname, "../../cases/figures.tsv"), "utf8")
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"))
  .filter(([where = ""]) => where !== "")
  .map(([where = "", input = "", right = ""]): Case => ({ where, input, right }));

function casesOf(start: string): readonly Case[] {
  const found = cases.filter(({ where }) => where.startsWith(start));
  if (found.length === 0) throw new Error(`No case begins with ${start}.`);
  return found;
}

/** Further ones of our own, by the target whose cell is typed into. */
const siblings: readonly Case[] = [
  { where: "最新完成值 003-45-t02 (亿元)", input: "2820万", right: "0.282 亿元" },
  { where: "最新完成值 003-45-t02 (亿元)", input: "28.2亿元和别的", right: "refused" },
  { where: "最新完成值 003-45-t02 (亿元)", input: "亏损2亿元", right: "-2 亿元" },
  { where: "最新完成值 003-45-t02 (亿元)", input: "28.2�元", right: "refused" },
  { where: "最新完成值 003-45-t02 (亿元)", input: "#DIV/0!", right: "refused" },
  { where: "最新完成值 003-63-t01 (万元)", input: "(300)", right: "-300 万元" },
  { where: "最新完成值 003-63-t01 (万元)", input: "300万欧元", right: "refused" },
  { where: "最新完成值 003-63-t01 (万元)", input: "₩300万", right: "refused" },
  { where: "最新完成值 003-65-t02 (%)", input: "下降到4.1%", right: "4.1 %" },
  { where: "最新完成值 003-65-t02 (%)", input: "4.1万", right: "refused" },
  { where: "最新完成值 003-46-t01 (位)", input: "前移3位", right: "refused" },
  { where: "最新完成值 003-46-t01 (位)", input: "第28位", right: "28 位" },
  { where: "最新完成值 003-56-t03 (倍)", input: "翻一番", right: "2 倍" },
];

const judged = [...casesOf("最新完成值"), ...siblings].filter(
  ({ where }) => !where.includes("数据截至"),
);

const idOf = ({ where }: Case): string => /^最新完成值 ([^\s,]+)/u.exec(where)?.[1] ?? "";

function numberIn(book: LiveBook, row: Row, column: string): string {
  const { value } = row.see(column);
  const unit = String(row.see("单位").value);
  const number = unit === "%" ? Number(value) * 100 : Number(value);
  return `${Number(number.toPrecision(12))} ${unit}`;
}

/** What a row of 目标台账 shows. */
function seenIn(book: LiveBook, row: Row) {
  return {
    typed: row.see("最新完成值").value,
    shown: numberIn(book, row, "最新完成值"),
    counted: numberIn(book, row, "计入完成值"),
    reason: row.see("说明").text,
    status: row.see("状态").value,
  };
}

type Seen = ReturnType<typeof seenIn>;

/** What the rows of some cases show once everything has been done to them, all in one workbook. */
async function seenAfter(
  together: readonly Case[],
  deed: (book: LiveBook, rows: ReadonlyMap<Case, Row>) => Promise<void>,
): Promise<ReadonlyMap<Case, Seen>> {
  const book = await openFollowedBook();
  const rows = new Map<Case, Row>();
  for (const one of together) rows.set(one, await targetRow(book, idOf(one)));
  await deed(book, rows);
  await quiet(book);
  const seen = [...rows].map(([one, row]) => [one, seenIn(book, row)] as const);
  book.close();
  return new Map(seen);
}

const seenTyped = inGroups(judged, idOf, (together) =>
  seenAfter(together, async (book, rows) => {
    for (const [{ input }, row] of rows) {
      await book.host.person.typeInto(row.sheet, row.place("最新完成值"), input);
    }
  }),
);

test.each(judged)("$where: $input is $right", async (one) => {
  const { typed, reason, counted, status } = await seenTyped(one);
  if (one.right === "refused") {
    expect(typed).toBe(one.input);
    expect(reason).toContain(`“最新完成值”填的“${one.input}”`);
  } else {
    expect(counted).toBe(one.right);
    expect(status).not.toBe("待更新");
  }
});

function fill({ deeds }: LiveBook, cases: readonly Case[]) {
  const lines = cases.map((one) => `${idOf(one)},${one.input},2024-06-30`);
  const bytes = new TextEncoder().encode(["target,value,as_of", ...lines, ""].join("\n"));
  return deeds.fillTargets({ files: [{ name: "填报.csv", bytes }], isSample: false });
}

const filled = [...casesOf("最新完成值"), ...siblings];
const taken = filled.filter(({ right }) => right !== "refused");
const seenFilled = inGroups(taken, idOf, (together) =>
  seenAfter(together, async (book) => {
    await fill(book, together);
  }),
);

test.each(taken)("by --fill, $where: $input is $right", async (one) => {
  const { shown, reason } = await seenFilled(one);
  expect(one.right.startsWith(shown)).toBe(true);
  if (one.right.includes("约")) expect(reason).toContain("约30亿元");
});

describe("by --fill, in a workbook that every refusal leaves as it was", () => {
  let book: LiveBook;
  beforeAll(async () => {
    book = await openFollowedBook();
  });
  afterAll(() => {
    book.close();
  });

  test.each(filled.filter(({ right }) => right === "refused"))(
    "by --fill, $where: $input is $right",
    async (one) => {
      const row = await targetRow(book, idOf(one));
      await expect(fill(book, [one])).rejects.toThrow("填报.csv第2行value列：");
      expect(row.see("最新完成值").value).toBe("");
    },
  );
});

test.each(casesOf("最新完成值").filter(({ where }) => where.includes("数据截至")))(
  "$where: the qualifier of $input is judged by, and kept in 填报记录",
  async ({ where, input, right }) => {
    const book = await openFollowedBook();
    const [, id = "", day = ""] = /^最新完成值 (\S+) .*数据截至 (\S+)$/u.exec(where) ?? [];
    const row = await targetRow(book, id);
    await row.type("数据截至", day);
    await row.type("最新完成值", input);
    expect(right.startsWith(numberIn(book, row, "计入完成值"))).toBe(true);
    expect(row.see("说明").text).toContain("约30亿元");
    expect(reportsIn(book)).toEqual([`重大项目完成投资 ${day} 30 亿元 约 录入`]);
    book.close();
  },
);

/** The answers of formulas that are typed beside the ledger. */
async function answersOf(book: LiveBook, ...formulas: string[]): Promise<readonly unknown[]> {
  for (const [index, formula] of formulas.entries()) {
    await book.host.person.typeInto("Sheet1", `A${index + 1}`, formula);
  }
  await quiet(book);
  return formulas.map((_, index) => book.host.person.see("Sheet1", `A${index + 1}`).value);
}

describe("in rows below 数据台账, of one workbook", () => {
  let book: LiveBook;
  beforeAll(async () => {
    book = await openFollowedBook();
  });
  afterAll(() => {
    book.close();
  });

  test.each(casesOf("数值 of 数据台账").filter(({ input }) => !input.startsWith("=")))(
    "$where: $input is $right",
    async ({ where, input, right }) => {
      const [, indicator = ""] = /, ([^\s]+)/u.exec(where) ?? [];
      const row = { 旗县: "正镶白旗", 指标: indicator, 时期: "2019", 数值: input };
      await typeBelow(book, "JM_Facts", row);
      const [level] = await answersOf(book, `=JM.GET("正镶白旗","${indicator}",2019)`);
      expect(level).toBe(Number(/^\S+/u.exec(right)?.[0]) * 100_000_000);
    },
  );

  test.each(casesOf("时期 of 数据台账"))("$where: $input is $right", async ({ input, right }) => {
    const isAsked = right === "asked about";
    const row = await typeBelow(book, "JM_Facts", {
      旗县: "正镶白旗",
      指标: "消费帮扶金额",
      时期: isAsked ? Number(input.replace(/[^\d.]/gu, "")) : input,
      数值: 7,
    });
    if (isAsked) {
      await book.deeds.buildCountySheets({ areas: ["正镶白旗"], mode: "静态" });
      const asked = reviewLines(book.host).filter(
        ({ place }) => place === `数据台账!${row.place("时期")}`,
      );
      expect(asked).toHaveLength(1);
    } else {
      const [level] = await answersOf(book, `=JM.GET("正镶白旗","消费帮扶金额","${right}")`);
      expect(level).toBe(700_000_000);
    }
  });
});

test.each(casesOf("数据截至"))("$where: $input is $right", async ({ input, right }) => {
  const book = await openFollowedBook();
  const row = await targetRow(book, "003-45-t02");
  await row.type("最新完成值", 30);
  await row.type("数据截至", input);
  expect(row.see("数据截至").text).toBe(right);
  expect(row.see("序时进度").value).toBe(0.5);
  await row.type("数据截至", "2024年7月");
  expect(row.see("数据截至").text).toBe("2024-07-31");
  book.close();
});
