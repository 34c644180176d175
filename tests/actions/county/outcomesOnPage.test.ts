import schedule from "../../../assets/rules/schedule.json";
import type { Opened } from "../support/openWorkbook";
import { address, printedPage, textAt, type PrintedPage } from "./support/printedPage";
import { filledBook } from "./support/printedSheets";

const sheet = "汇总-乌拉特后旗";

/** What the words of the shipped rules are drawn in. */
const colours: Readonly<Record<string, string>> = {
  到期未完成: schedule.colours.missed.text,
  严重滞后: schedule.colours.far_behind.text,
  滞后序时进度: schedule.colours.behind.text,
  当前未达标: schedule.colours.off_target.text,
  达到序时进度: schedule.colours.on_schedule.text,
  当前达标: schedule.colours.on_target.text,
  已完成: schedule.colours.done.text,
  超额完成: schedule.colours.exceeded.text,
};

interface Printed {
  readonly page: PrintedPage;
  /** The paragraph of 综述 that tells of targets. */
  readonly told: string;
  /** 目标 and 状态 of 附表1, line by line. */
  readonly statuses: readonly (readonly [name: string, status: string])[];
}

async function printedOf(more: readonly string[]): Promise<Printed> {
  const book = await filledBook(more);
  await book.build({ asOf: "2024-06-30" });
  const page = printedPage(book.host, sheet);
  const texts = Array.from({ length: page.rows }, (_, row) => textAt(page, row, 0));
  const told = texts.find((text) => text.includes("设目标")) ?? "";
  const statuses = statusesIn(book);
  book.close();
  return { page, told, statuses };
}

function statusesIn({ host }: Opened): Printed["statuses"] {
  const rows = Array.from({ length: 200 }, (_, row) => row);
  const see = (row: number, column: number) => host.person.see(sheet, address(row, column)).text;
  const start = rows.findIndex((row) => see(row, 0).startsWith("附表1"));
  const end = rows.findIndex((row) => see(row, 0).startsWith("附表2"));
  return rows
    .slice(start, end)
    .filter((row) => /^\d+$/u.test(see(row, 0)))
    .map((row) => [see(row, 1), see(row, 9)] as const);
}

/** `超额完成2项` and its like, between 截至 and the full stop. */
function countsIn(told: string): Readonly<Record<string, number>> {
  const [counting = ""] = told.split("。");
  const counts = [...counting.matchAll(/([^\d、；日]+)(\d+)项(?=[、；]|$)/gu)];
  return Object.fromEntries(counts.map(([, word = "", count]) => [word, Number(count)]));
}

function counted(words: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...new Set(words)].map((word) => [word, words.filter((one) => one === word).length]),
  );
}

const lags = ["到期未完成", "严重滞后", "滞后序时进度", "当前未达标"];

/** Eight that lag: four of the example and four incomes and stocks far below what was promised. */
const moreLagging = ["41-t05,3%", "41-t06,5%", "45-t04,12%", "50-t01,4%"].map(
  (line) => `003-${line},2024-06-30,示例数据，非实际数`,
);

describe.each([
  ["four that lag", [], 4],
  ["eight that lag", moreLagging, 8],
] as const)("with %s", (_, more, lagging) => {
  let printed: Printed;

  beforeAll(async () => {
    printed = await printedOf(more);
  });

  test("综述 counts the words that 附表1 has under 状态, 48 in all", () => {
    const counts = countsIn(printed.told);
    expect(counts).toEqual(counted(printed.statuses.map(([, status]) => status)));
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(48);
    expect(printed.told).toContain("设目标48项，");
  });

  test("the worst six are named with their figures, and more are counted", () => {
    const [, named = ""] = /其中(.*?)。/u.exec(printed.told) ?? [];
    const clauses = named.split("；").filter((clause) => !clause.startsWith("等"));
    const worst = printed.statuses.filter(([, status]) => lags.includes(status));
    expect(worst).toHaveLength(lagging);
    expect(clauses).toHaveLength(Math.min(6, lagging));
    for (const [index, clause] of clauses.entries()) {
      const [name = "", status = ""] = worst[index] ?? [];
      expect(clause.startsWith(`${name}（${status}）`)).toBe(true);
      expect(clause.slice(name.length + status.length + 2)).toMatch(/\d/u);
    }
    expect(named.includes("；等8项（见附表1）")).toBe(lagging === 8);
  });

  test("each column of the chart has the word of its target and that word's colour", () => {
    const chart = printed.page.charts.find(({ name }) => name === "目标完成率");
    const labels = (chart?.labels ?? []).map((place) => printed.page.texts.get(place) ?? "");
    expect(labels).toHaveLength(6);
    for (const [index, label] of labels.entries()) {
      const [name = "", word = ""] = label.split("\n");
      const start = name.replace("…", "");
      const own = printed.statuses.filter(([target]) => target.startsWith(start));
      expect(own.map(([, status]) => status)).toContain(word);
      expect([label, chart?.colours[index]]).toEqual([label, colours[word]]);
    }
  });

  test("状态 in 主要指标 is the one of 附表1", () => {
    const { page, statuses } = printed;
    const rows = Array.from({ length: page.rows }, (__, row) => row).filter((row) =>
      statuses.some(([name]) => name === textAt(page, row, 1)),
    );
    expect(rows.length).toBeGreaterThanOrEqual(6);
    for (const row of rows)
      expect(statuses).toContainEqual([textAt(page, row, 1), textAt(page, row, 9)]);
  });
});
