import type { Row } from "./row";
import { openTable, type OpenTable, type Way } from "./support/openTable";
import { median, medianRatio, timeRounds } from "./support/timing";

const sizes = [300, 3000, 30_000] as const;
const rounds = 3;
const words: Readonly<Record<Way, string>> = {
  get: "JM.GET",
  sumifs: "SUMIFS",
  xlookup: "XLOOKUP",
  none: "不查表的公式",
};

/** Formulas a round; SUMIFS looks at every row every time, so on a long table a few must do. */
function countOf(way: Way, size: number): number {
  return way === "sumifs" && size > 3000 ? 10 : 100;
}

/**
 * The same questions by JM.GET, through office.js, and by SUMIFS and XLOOKUP of the workbench's engine;
 * all are typed into cells, and computed before the next.
 */
export async function engine(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const table = await openTable(size);
    try {
      rows.push(...(await compare(table, size)));
    } finally {
      table.close();
    }
  }
  return rows;
}

async function compare(table: OpenTable, size: number): Promise<Row[]> {
  const ask = (way: Way) => () => table.ask(way, countOf(way, size));
  const taken = await timeRounds(
    { get: ask("get"), sumifs: ask("sumifs"), xlookup: ask("xlookup"), none: ask("none") },
    rounds,
  );
  const each = (way: Way): number[] => taken[way].map((time) => time / countOf(way, size));
  const on = `${size.toLocaleString("en-US")} 行`;
  return [
    ...(Object.keys(taken) as Way[]).map((way) => ({
      name: `${words[way]} 每格，${on}`,
      value: median(each(way)),
      unit: "毫秒",
      note: `每轮 ${countOf(way, size)} 个公式`,
    })),
    ...(["sumifs", "xlookup"] as const).map((way) => ({
      name: `JM.GET 比 ${words[way]}，${on}`,
      value: medianRatio(each("get"), each(way)),
      unit: "倍",
    })),
  ];
}
