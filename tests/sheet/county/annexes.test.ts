import { countySummary, type AnnexChoice, type CountySummary } from "../../../src/core/county";
import { createLedger, type Ledger } from "../../../src/core/ledger";
import { outcomes } from "../../../src/core/model/enumerations";
import { planCountySheet } from "../../../src/sheet/county";
import { planGrid } from "../../../src/sheet/keep/planGrid";
import type { SheetPlan } from "../../../src/sheet/plan";
import type { Raw, RawGrid } from "../../../src/tables/cells/raw";
import { filledLedger, shippedLedger } from "../support/changedLedger";

const codes = ["152529", "150926", "150825", "150423"];
const look = { mode: "静态", sample: false, remarks: "" } as const;

/** A level, a rate and a rank reported in June; somebody answers for one of them and for one that waits. */
const filled = (() => {
  const latestAsOf = "2024-06-30";
  const { dataset } = filledLedger({
    "003-41-t07": { latest: 4_240_000_000, latestAsOf, responsible: "旗发展和改革委员会" },
    "003-41-t01": { latest: 5.4, latestAsOf },
    "003-45-t01": { responsible: "旗工业和信息化局" },
  });
  return createLedger(dataset, { asOf: latestAsOf });
})();
const ledgers: readonly (readonly [string, Ledger])[] = [
  ["as shipped", shippedLedger()],
  ["with half-year figures", filled],
];
const all = ledgers.flatMap(([made, ledger]) =>
  codes.map((code) => [`${code} ${made}`, countySummary(ledger, code)] as const),
);
const [, summary] = all.find(([name]) => name === "150825 with half-year figures") ?? [];

function planOf(one: CountySummary): SheetPlan {
  return planCountySheet(one, look);
}

/** The rows of an annex, its title apart. */
function annexOf(plan: SheetPlan, title: "附表1" | "附表2"): RawGrid {
  const grid = planGrid(plan);
  const starts = grid.flatMap(([first], row) =>
    /^附表\d|^图表用数/u.test(String(first)) ? [row] : [],
  );
  const start = starts.find((row) => String(grid[row]?.[0]).startsWith(title));
  if (start === undefined) return [];
  return grid.slice(
    start + 1,
    starts.find((row) => row > start),
  );
}

const isEntry = ([first]: readonly Raw[]): boolean => typeof first === "number";
const isHead = ([first]: readonly Raw[]): boolean => first === "序号";

function column(rows: RawGrid, header: string): readonly Raw[] {
  const at = rows[0]?.indexOf(header) ?? -1;
  return at < 0 ? [] : rows.filter(isEntry).map((row) => row[at] ?? "");
}

describe.each(all)("%s", (_, one) => {
  const [targets, details] = [annexOf(planOf(one), "附表1"), annexOf(planOf(one), "附表2")];

  test("every fact known as of the day stands once in 附表2, in its domain", () => {
    const facts = one.details.flatMap(({ lines }) => lines);
    expect(column(details, "序号")).toEqual(facts.map((__, index) => index + 1));
    expect(column(details, "指标")).toEqual(facts.map(({ name }) => name));
    const groups = details.map(([first]) => String(first)).filter((text) => /项）$/u.test(text));
    expect(groups).toEqual(
      one.details.map(({ domain, lines }) => `${domain}（${lines.length}项）`),
    );
  });

  test("every target stands once in 附表1, the worst outcome first", () => {
    expect(column(targets, "序号")).toEqual(one.targets.map((__, index) => index + 1));
    expect(column(targets, "目标")).toEqual(one.targets.map(({ name }) => name));
    const order = Object.values(outcomes).map(String);
    const places = column(targets, "状态").map((word) => order.indexOf(String(word)));
    expect(places).toEqual([...places].sort((first, second) => first - second));
    const counted = targets
      .map(([first]) => /^(.+)（(\d+)项）$/u.exec(String(first)))
      .flatMap((found) => (found ? [[found[1], Number(found[2])]] : []));
    const words = one.targets.map(({ judgement }) => judgement.word);
    expect(counted).toEqual(
      [...new Set(words)].map((word) => [word, words.filter((other) => other === word).length]),
    );
  });

  test("each target has its reason once", () => {
    const texts = targets.flat().map(String);
    for (const { judgement } of one.targets) {
      const alike = one.targets.filter((other) => other.judgement.reason === judgement.reason);
      const found = texts.filter((text) => text === judgement.reason);
      expect([judgement.reason, found.length]).toEqual([judgement.reason, alike.length]);
    }
  });

  test("something stands under every head", () => {
    for (const rows of [targets, details]) {
      const heads = (rows[0] ?? []).filter((head) => head !== "");
      for (const head of heads.map(String)) {
        const said = column(rows, head).filter((cell) => cell !== "" && cell !== "—");
        expect([head, said.length > 0]).toEqual([head, true]);
      }
    }
  });

  test("heads stand again wherever a page of an annex begins", () => {
    const plan = planOf(one);
    const grid = planGrid(plan);
    for (const row of plan.print.breaksBefore) {
      const first = grid[row] ?? [];
      expect([row, isHead(first) || /^附表/u.test(String(first[0]))]).toEqual([row, true]);
    }
  });

  test("no cell of 附表2 is merged", () => {
    const plan = planOf(one);
    const start = planGrid(plan).findIndex(([first]) => first === "附表2　明细");
    const heights = plan.merges.filter(({ row }) => {
      const [first] = planGrid(plan)[row] ?? [];
      return row > start && !/^[※时]/u.test(String(first));
    });
    expect(heights).toEqual([]);
  });
});

describe("a target that was reported", () => {
  const rows = summary ? annexOf(planOf(summary), "附表1") : [];
  const rowOf = (name: string): number => rows.findIndex((row) => row[1] === name);

  test("has its figure with its day, both shares, and below them why and who", () => {
    const at = rowOf("固定资产投资");
    const line = [80, "亿元", 42.4, "6月30日", 0.53, 0.5, "达到序时进度"];
    expect(rows[at]?.slice(3)).toEqual(line);
    expect(rows[at + 1]?.[1]).toMatch(/^累计完成42\.4亿元/u);
    expect(rows[at + 1]?.[9]).toBe("旗发展和改革委员会");
  });

  test("has no share where none judges", () => {
    const at = rowOf("地区生产总值");
    expect(rows[at]?.slice(3)).toEqual([0.06, "以上", 0.054, "6月30日", "—", "—", "当前未达标"]);
  });

  test("and one that was not says why in the place of the figure", () => {
    const at = rowOf("重大项目数（市级重大项目）");
    expect(rows[at]?.slice(3, 6)).toEqual([20, "个", "目标20个；2024年完成数尚未填报。"]);
    expect(rows[at + 1]?.[9]).toBe("旗工业和信息化局");
  });
});

describe("annexes that are left out", () => {
  const titlesOf = (annexes: AnnexChoice): readonly string[] =>
    planGrid(planOf(countySummary(filled, "150825", annexes)))
      .map(([first]) => String(first))
      .filter((text) => text.startsWith("附表"));

  test.each([
    ["无", []],
    ["目标", ["附表1　目标进度"]],
    ["全部", ["附表1　目标进度", "附表2　明细"]],
  ] as const)("%s", (annexes, titles) => {
    expect(titlesOf(annexes)).toEqual(titles);
  });

  test("nothing is printed behind page 1 without annexes and remarks", () => {
    const { print } = planOf(countySummary(filled, "150825", "无"));
    expect(print.areas).toHaveLength(1);
    expect(print.breaksBefore).toEqual([]);
  });
});
