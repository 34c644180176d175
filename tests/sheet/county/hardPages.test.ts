import { countySummary, type CountySummary } from "../../../src/core/county";
import { createLedger } from "../../../src/core/ledger";
import type { Dataset, Observation, Target } from "../../../src/core/model/dataset";
import { pillars, type Pillar } from "../../../src/core/model/enumerations";
import { planCountySheet } from "../../../src/sheet/county";
import { pageOne, type PageOne } from "../../../src/sheet/county/pageOne";
import { placedCells } from "../../../src/sheet/keep/planGrid";
import type { SheetPlan } from "../../../src/sheet/plan";
import { heightOfText } from "../../../src/sheet/sizes";
import { textWidth } from "../../../src/sheet/textWidth";
import { styles, type Style } from "../../../src/tables/cells/styles";
import { displayText } from "../../../workbench/model/displayText";
import { areaRow, indicatorRow, observationRow, targetRow } from "../../fixtures/inventedRows";

/*
 * Ledgers that no document has, one for each way in which a page can come out too full, too empty or too wide.
 */

const pillarIds = Object.keys(pillars) as Pillar[];

interface Invented {
  readonly facts?: number;
  readonly targets?: number;
  /** How many of the indicators are headlines. */
  readonly headlines?: number;
  /** Of indicator 资金 and its uses. */
  readonly cooperation?: boolean;
  readonly names?: (index: number) => string;
  readonly item?: string;
  readonly county?: string;
  readonly fact?: Partial<Observation>;
  readonly target?: Partial<Target>;
  readonly remarks?: string;
}

const indicatorCount = 60;

function numberOf(index: number): number {
  return 1_000_000 + 370_000 * index;
}

/** Rates, pillars, headlines and uses of funds, as far as there are rows; targets miss what they want by half. */
function datasetOf({
  facts = 30,
  targets = 0,
  headlines = 6,
  cooperation = true,
  names = (index) => `样例指标${index + 1}`,
  item = "",
  county = "样例旗",
  fact = {},
  target = {},
}: Invented): Dataset {
  const funds = indicatorRow("cooperation_funds", "京蒙协作资金", { headline: 1, lead: true });
  const indicators = Array.from({ length: indicatorCount }, (_, index) =>
    indicatorRow(`i${index}`, names(index), {
      domain: `样例领域${index % 7}`,
      pillar: pillarIds[index % 6],
      headline: index < headlines ? index + 2 : undefined,
    }),
  );
  const used = cooperation
    ? ["", "产业发展", "教育医疗", "劳务协作"].map((use, index) =>
        observationRow(`f${index}`, {
          indicator: "cooperation_funds",
          item: use,
          value: numberOf(40 - 10 * index),
          ...fact,
        }),
      )
    : [];
  const others = Array.from({ length: Math.max(0, facts - used.length) }, (_, index) =>
    observationRow(`o${index}`, {
      indicator: `i${index % indicatorCount}`,
      item: index < indicatorCount ? item : `${item}样例${Math.floor(index / indicatorCount)}`,
      value: numberOf(index),
      yoy: (index % 23) + 0.5,
      ...fact,
    }),
  );
  return {
    version: "0.0.1",
    areas: [areaRow("1", county, { shortName: "样例旗" })],
    indicators: [funds, ...indicators],
    observations: [...used, ...others],
    targets: Array.from({ length: targets }, (_, index) =>
      targetRow(`t${index}`, {
        indicator: `i${index % indicatorCount}`,
        item,
        value: 2 * numberOf(index),
        ...target,
      }),
    ),
    sources: [
      {
        source: "000",
        title: "样例旗工作情况通报",
        issuer: "样例办公室",
        published: "2025-01-15",
        documentNumber: "",
        covers: "2024年",
        standing: "official",
        note: "",
      },
    ],
    relations: [],
  };
}

/** Half of each target was reached when its time was over. */
function missed(count: number, rest: Invented = {}): Invented {
  return { targets: count, fact: { period: "2024" }, ...rest };
}

const longName = "样".repeat(60);

const hard: readonly (readonly [string, Invented])[] = [
  ["two targets, both missed", missed(2)],
  ["sixty targets, all missed", missed(60, { facts: 64 })],
  ["three facts", { facts: 3 }],
  ["three hundred facts", { facts: 300 }],
  ["three hundred facts and sixty missed targets", missed(60, { facts: 300 })],
  ["no figure of the cooperation", { cooperation: false }],
  ["a newest figure that is five years old", { fact: { period: "2019" } }],
  ["figures of nine digits", { fact: { value: 1_234_567_890_000 } }],
  ["figures of many decimals", { fact: { value: 123_456.789, change: -123_456.789 } }],
  ["large changes", { fact: { value: 1e9, change: -987_654_321_000, yoy: -98.7654 } }],
  ["figures of twenty digits", { fact: { value: 12_345_678_901_234_567_890 } }],
  [
    "targets of twenty digits",
    missed(5, { target: { value: 12_345_678_901_234_567_890 }, facts: 30 }),
  ],
  ["indicators of sixty characters", { names: (index) => `${longName.slice(0, 58)}${10 + index}` }],
  [
    "missed targets of sixty characters",
    missed(20, { names: (index) => `${longName.slice(0, 58)}${10 + index}` }),
  ],
  ["items of sixty characters", missed(8, { item: longName, facts: 64 })],
  ["a county of sixty characters", { county: longName }],
  ["twelve headlines", { headlines: 12 }],
  ["twelve headlines with targets", missed(12, { headlines: 12, facts: 64 })],
  ["no fact at all", { facts: 0, cooperation: false }],
  ["no fact, and targets", { facts: 0, cooperation: false, targets: 8 }],
  ["no period that is known", { fact: { period: "" }, target: { period: "" }, targets: 8 }],
  ["remarks of three thousand characters", missed(4, { remarks: "说".repeat(3000) })],
];

function summaryOf(invented: Invented): CountySummary {
  const asOf = invented.fact?.period === "2019" ? "2024-12-31" : undefined;
  return countySummary(createLedger(datasetOf(invented), { asOf }), "1");
}

const optionsOf = ({ remarks = "" }: Invented) =>
  ({ mode: "静态", sample: true, remarks }) as const;

describe.each(hard)("%s", (_, invented) => {
  let plan: SheetPlan;

  beforeAll(() => {
    plan = planCountySheet(summaryOf(invented), optionsOf(invented));
  });

  test("page 1 is one page", () => {
    const { scale = 0, areas, breaksBefore } = plan.print;
    const { row: top = 0, rows = Infinity } = areas[0] ?? {};
    let height = 0;
    for (let row = top; row < top + rows; row += 1) height += plan.rowHeights.get(row) ?? 0;
    expect(scale).toBeGreaterThanOrEqual(85);
    expect(height).toBeLessThanOrEqual((0.97 * (842 - 86)) / (scale / 100));
    expect(breaksBefore.filter((row) => row > top && row < top + rows)).toEqual([]);
  });

  test("no text is cut, and no number is wider than its column", () => {
    expect(cutTexts(plan)).toEqual([]);
    expect(wideNumbers(plan)).toEqual([]);
  });

  test("headings are numbered without gaps, in their order", () => {
    const headings = [...placedCells(plan)].flatMap(({ column, cell: { content } }) =>
      column === 0 && typeof content === "string" && /^[一二三四五六]、/u.test(content)
        ? [content]
        : [],
    );
    const titles = headings.map((one) => one.slice(2));
    expect(headings.map((one) => one.charAt(0)).join("")).toBe(
      "一二三四五".slice(0, headings.length),
    );
    expect(titles).toEqual(
      ["综述", "主要指标", "六个倍增", "图", "需关注"].filter((one) => titles.includes(one)),
    );
    expect(titles.slice(0, 3)).toEqual(["综述", "主要指标", "六个倍增"]);
  });
});

function isPrinted({ print }: SheetPlan, row: number): boolean {
  return print.areas.some((area) => row >= area.row && row < area.row + area.rows);
}

function cutTexts(plan: SheetPlan): readonly string[] {
  const merges = new Map(plan.merges.map((place) => [`${place.row},${place.column}`, place]));
  return [...placedCells(plan)].flatMap(({ row, column, cell }) => {
    const { content, style } = cell;
    // What only a screen shows may run over, and so may headings.
    if (typeof content !== "string" || column > 9 || !isPrinted(plan, row)) return [];
    const { columns = 1, rows = 1 } = merges.get(`${row},${column}`) ?? {};
    const width = plan.columnWidths
      .slice(column, column + columns)
      .reduce((sum, one) => sum + one, ((columns - 1) * 5) / 7);
    const { shrink }: Style = styles[style];
    if (["heading", "subheading"].includes(style) || shrink === true) return [];
    const heights = Array.from({ length: rows }, (_, at) => plan.rowHeights.get(row + at) ?? 0);
    const room = heights.reduce((sum, height) => sum + height, 0);
    return heightOfText(content, width, style) <= room ? [] : [content];
  });
}

/** Numbers that Excel would show as `####`: those that do not shrink to their column. */
function wideNumbers(plan: SheetPlan): readonly string[] {
  return [...placedCells(plan)].flatMap(({ row, column, cell }) => {
    const { size, indent = 0, shrink, format }: Style = styles[cell.style];
    if (typeof cell.content !== "number" || shrink === true || !isPrinted(plan, row)) return [];
    const shown = displayText({ value: cell.content }, cell.format ?? format);
    const room = (((plan.columnWidths[column] ?? 0) - 1 - indent * 1.3) * 10.5) / size;
    return textWidth(shown) <= room ? [] : [shown];
  });
}

/** How much of each part stands there, in the order in which parts give way. */
type Standing = Readonly<
  Record<"chartRows" | "main" | "attention" | "charts" | "facts" | "sentences", number>
>;

describe("what gives way", () => {
  const crowded = datasetOf(missed(30, { facts: 40, target: { period: "2024" } }));
  const half = { period: "2024-01/2024-06", value: 1_000_000 };
  const earlier = crowded.observations.map((row) => ({ ...row, id: `e${row.id}`, period: "2023" }));
  const old = Array.from({ length: 3 }, (_, index) =>
    observationRow(`w${index}`, { indicator: `i${50 + index}`, period: "2015", value: 5e8 }),
  );
  const undated = observationRow("u", { indicator: "i55", period: "", value: 7e8 });
  const dataset: Dataset = {
    ...crowded,
    observations: [
      ...crowded.observations.map((row) => ({ ...row, ...half })),
      ...earlier.map((row) => ({ ...row, value: 9e8 })),
      ...old,
      undated,
    ],
    sources: crowded.sources.map((source) => ({ ...source, standing: "copy" as const })),
  };
  const summary = countySummary(createLedger(dataset, { asOf: "2024-06-30" }), "1");
  const sources = new Map([["000", 1]]);
  const standing = new Map<number, Standing>();

  beforeAll(() => {
    for (let height = 1300; height >= 500; height -= 1) {
      const page = pageOne(summary, sources, { options: optionsOf({}), height });
      standing.set(height, standingOn(page));
    }
  });

  const order = ["chartRows", "main", "attention", "charts", "facts", "sentences"] as const;
  const least: Standing = {
    chartRows: 11,
    main: 6,
    attention: 3,
    charts: 0,
    facts: 12,
    sentences: 2,
  };
  /** The tallest page on which there is less of a part than on the tallest of all. */
  const firstLess = (part: keyof Standing): number =>
    [...standing].find(([, { [part]: there }]) => there < (standing.get(1300)?.[part] ?? 0))?.[0] ??
    0;

  test("a page with room enough has all of it", () => {
    const full = { chartRows: 12, main: 10, attention: 5, charts: 2, facts: 18, sentences: 3 };
    expect(standing.get(1300)).toEqual(full);
  });

  test("charts lose height, then 主要指标 and 需关注 lines, then the charts go, then facts, then sentences", () => {
    const heights = order.map(firstLess);
    expect(heights).toEqual([...heights].sort((one, other) => other - one));
    expect(new Set(heights).size).toBe(order.length);
    expect(heights.at(-1)).toBeGreaterThan(500);
  });

  test.each(order.slice(1))("%s give way only when all before them have", (part) => {
    const before = order.slice(0, order.indexOf(part));
    const above = standing.get(firstLess(part) + 1);
    const isGone = above?.charts === 0;
    for (const earlier of before) {
      const expected = earlier === "chartRows" && isGone ? 0 : least[earlier];
      expect({ earlier, there: above?.[earlier] }).toEqual({ earlier, there: expected });
    }
  });
});

function standingOn({ sections, chartCount, chartRows }: PageOne): Standing {
  const rowsOf = (id: string) => sections.find((one) => one.id === id)?.rows ?? [];
  const textOf = (id: string): string =>
    rowsOf(id)
      .flatMap(({ cells }) => cells.map(({ content }) => content))
      .filter((content) => typeof content === "string")
      .join("");
  const count = (text: string, word: RegExp): number => [...text.matchAll(word)].length;
  return {
    chartRows: chartCount === 0 ? 0 : chartRows.rows,
    main: rowsOf("headlines").length - 2,
    attention: rowsOf("attention").length - 1,
    charts: chartCount,
    facts: count(textOf("pillars"), /样例指标/gu),
    sentences: count(textOf("opening"), /。/gu),
  };
}
