import { openFollowedBook, preparedBy, type LiveBook } from "../support/liveBook";
import { inGroups } from "../support/inGroups";
import { quiet } from "../support/quiet";
import { reviewLines } from "../support/reviewLines";
import { rowOfTable, typeBelow, type Row } from "../support/typedRows";

const built = { mode: "静态" } as const;
const county = "正镶白旗";

function doublingRow(book: LiveBook, pillar: string, area = county): Promise<Row> {
  return rowOfTable(book, "JM_Doubling", (at) => at("旗县") === area && at("领域") === pillar);
}

const figureHeadings = ["现值", "现值时期", "倍增进度", "所需年均增速", "预计时间"];

function figuresIn(row: Row): unknown[] {
  return figureHeadings.map((heading) => row.see(heading).value);
}

async function formula(book: LiveBook, text: string): Promise<unknown> {
  await book.host.person.typeInto("Sheet1", "A1", text);
  await quiet(book);
  return book.host.person.see("Sheet1", "A1").value;
}

/** 京方专家诊疗人次 of 13000 in 2023 from 10000 in 2020, 消费帮扶金额 of 1.02亿元 from 3000万元, to be trebled. */
const typedIntoTwo = preparedBy(async (book) => {
  const health = await doublingRow(book, "医疗倍增");
  await health.type("基期", "2020");
  await health.type("基期值", 10000);
  await health.type("目标年", 2027);
  const sales = await doublingRow(book, "农畜产品销售倍增");
  await sales.type("基期", "2021年");
  await sales.type("基期值", "3000万元");
  await sales.type("倍数", 3);
});

test("a base that is typed is answered at once, as JM.DOUBLING answers of the same numbers", async () => {
  const book = await typedIntoTwo();
  const health = await doublingRow(book, "医疗倍增");
  const [current, period, progress, needed, expected] = figuresIn(health);
  expect([current, period, progress, expected]).toEqual([13000, "2023", 0.3, "2028年12月"]);
  const asked = `10000,13000,"$1","2020-12-31","2023-12-31","2027-12-31"`;
  const ask = (field: string) => formula(book, `=JM.DOUBLING(${asked.replace("$1", field)})`);
  expect(await ask("进度")).toBe(progress);
  expect(await ask("所需年均增速")).toBe(needed);

  const sales = await doublingRow(book, "农畜产品销售倍增");
  // 1.02亿元 is 3.4 times 3000万元, and trebling asks for 2 of the 2.4 more.
  expect(figuresIn(sales)).toEqual([1.02, "2023", 1.2, 0, "2023年12月"]);
  expect(await formula(book, "=JM.DOUBLING(0.3,1.02,,,,,3)")).toBe(1.2);
  book.close();
});

test("what is typed survives load and build, which then have nothing more to do", async () => {
  const book = await typedIntoTwo();
  const rows = await Promise.all(
    ["医疗倍增", "农畜产品销售倍增"].map((one) => doublingRow(book, one)),
  );
  const typed = () =>
    rows.map((row) => ["基期", "基期值", "目标年", "倍数"].map((one) => row.see(one).value));
  const before = [typed(), rows.map(figuresIn)];
  await book.deeds.buildCountySheets(built);
  await book.host.settle();
  await book.deeds.loadDataset();
  book.host.counts.reset();
  expect((await book.deeds.buildCountySheets(built)).sentence).toContain("没有变化");
  expect((await book.deeds.loadDataset()).sentence).toContain("没有变化");
  expect(book.host.counts.changes).toBe(0);
  expect([typed(), rows.map(figuresIn)]).toEqual(before);
  expect(reviewLines(book.host, "改动留存")).toEqual([]);
  book.close();
});

test("a base follows the ledger and the as-of day as soon as they change", async () => {
  const book = await typedIntoTwo();
  const row = await doublingRow(book, "医疗倍增");
  const fact = { 旗县: county, 指标: "京方专家诊疗人次", 时期: "2024", 数值: 20000 };
  await typeBelow(book, "JM_Facts", fact);
  expect(figuresIn(row)).toEqual([20000, "2024", 1, 0, "2024年12月"]);
  await book.deeds.buildCountySheets({ ...built, asOf: "2023-12-31" });
  await quiet(book);
  expect(figuresIn(row).slice(0, 3)).toEqual([13000, "2023", 0.3]);
  // What answered the edit was nobody's typing.
  expect(reviewLines(book.host, "改动留存")).toEqual([]);
  book.close();
});

interface Unreadable {
  /** The lead of 医疗倍增 counts 人次, that of 农畜产品销售倍增 money. */
  readonly pillar: "医疗倍增" | "农畜产品销售倍增";
  readonly column: string;
  readonly value: string | number;
  readonly reason: string;
}

const unreadable: readonly Unreadable[] = [
  { pillar: "医疗倍增", column: "基期", value: "从前", reason: "时期" },
  { pillar: "农畜产品销售倍增", column: "基期", value: "2018年以来", reason: "没有写到何时为止" },
  { pillar: "农畜产品销售倍增", column: "基期值", value: "很多", reason: "很多" },
  { pillar: "医疗倍增", column: "基期值", value: "8到9人次", reason: "是一个范围" },
  { pillar: "医疗倍增", column: "基期值", value: "300万元", reason: "元" },
  { pillar: "农畜产品销售倍增", column: "目标年", value: "2027年上半年", reason: "应是一个年份" },
  { pillar: "农畜产品销售倍增", column: "倍数", value: 1, reason: "应大于1" },
  { pillar: "医疗倍增", column: "倍数", value: "两三倍", reason: "倍" },
];

/** What the rows of some cases and 核对事项 say once typed, built, and mended again. */
const seenUnread = inGroups(
  unreadable,
  ({ pillar }) => pillar,
  async (together) => {
    const book = await openFollowedBook();
    const typed: [Unreadable, Row, unknown[]][] = [];
    for (const one of together) {
      const row = await doublingRow(book, one.pillar);
      await row.type("基期", "2020");
      await row.type(one.column, one.value);
      typed.push([one, row, figuresIn(row)]);
    }
    await book.deeds.buildCountySheets({ ...built, areas: [county] });
    await quiet(book);
    const lines = reviewLines(book.host, "读不出").filter(({ state }) => state === "待核对");
    const seen = typed.map(
      ([one, row, atOnce]) =>
        [
          one,
          { row, atOnce, built: figuresIn(row), place: `倍增台账!${row.place(one.column)}` },
        ] as const,
    );
    const mended = new Map<Row, unknown>();
    for (const [{ column }, { row }] of seen) {
      await row.type(column, "");
      mended.set(row, row.see("现值").value);
    }
    book.close();
    return new Map(
      seen.map(([one, { row, ...rest }]) => [
        one,
        { ...rest, lines, cells: seen.map(([, { place }]) => place), mended: mended.get(row) },
      ]),
    );
  },
);

test.each(unreadable)(
  "$pillar, $column $value: the row says nothing, and 核对事项 names the cell",
  async (one) => {
    const { atOnce, built: afterBuild, lines, cells, place, mended } = await seenUnread(one);
    const nothing = ["", "", "待更新", "待更新", "待更新"];
    expect([atOnce, afterBuild]).toEqual([nothing, nothing]);
    expect(lines.map((line) => line.place).sort()).toEqual([...cells].sort());
    expect(lines.find((line) => line.place === place)?.text).toContain(one.reason);
    expect(mended).toBe(one.pillar === "医疗倍增" ? 13000 : 1.02);
  },
);

describe("what is a person's own", () => {
  let book: LiveBook;
  beforeAll(async () => {
    book = await openFollowedBook();
  });
  afterAll(() => {
    book.close();
  });

  test("a second row of one county and pillar is refused", async () => {
    const first = await doublingRow(book, "旅游倍增");
    const second = await typeBelow(book, "JM_Doubling", {
      旗县: "白旗",
      领域: "旅游倍增",
      指标: "消费帮扶金额",
      基期: "2020",
      基期值: 1,
    });
    expect(second.see("倍增进度").value).toBe("待更新");
    await book.deeds.buildCountySheets({ ...built, areas: [county] });
    await quiet(book);
    expect([second.see("倍增进度").value, first.see("倍增进度").value]).toEqual([
      "待更新",
      "缺基数",
    ]);
    expect(reviewLines(book.host, "读不出").map(({ text }) => text)).toContainEqual(
      expect.stringContaining("同一旗县的同一项倍增"),
    );
  });

  test("another indicator stays through load and build, with its own figures", async () => {
    const row = await doublingRow(book, "科技创新倍增");
    await row.type("指标", "推广新技术项数");
    await row.type("基期", "2022");
    await row.type("基期值", 5);
    const figures = [7, "2023", 0.4];
    expect(figuresIn(row).slice(0, 3)).toEqual(figures);
    await book.deeds.buildCountySheets({ ...built, areas: [county] });
    await book.deeds.loadDataset();
    await quiet(book);
    expect(row.see("指标").value).toBe("推广新技术项数");
    expect(figuresIn(row).slice(0, 3)).toEqual(figures);
  });

  test("a figure that is typed over is recorded, and comes back", async () => {
    const row = await doublingRow(book, "科技创新倍增");
    await row.type("倍增进度", 0.9);
    expect(row.see("倍增进度").value).toBe(0.9);
    await book.deeds.buildCountySheets({ ...built, areas: [county] });
    await quiet(book);
    expect(row.see("倍增进度").value).toBe(0.4);
    expect(reviewLines(book.host, "改动留存")).toMatchObject([
      { place: `倍增台账!${row.place("倍增进度")}` },
    ]);
  });
});
