import { openFollowedBook, preparedBy, type LiveBook } from "../support/liveBook";
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

describe("what cannot be read, or is a person's own", () => {
  let book: LiveBook;
  beforeAll(async () => {
    book = await openFollowedBook();
  });
  afterAll(() => {
    book.close();
  });

  test.each([
    ["基期", "从前", "时期"],
    ["基期", "2018年以来", "没有写到何时为止"],
    ["基期值", "很多", "很多"],
    ["基期值", "8到9人次", "是一个范围"],
    ["基期值", "300万元", "元"],
    ["目标年", "2027年上半年", "应是一个年份"],
    ["倍数", 1, "应大于1"],
    ["倍数", "两三倍", "倍"],
  ])("%s %s: the row says nothing, and 核对事项 names the cell", async (column, value, reason) => {
    const row = await doublingRow(book, "医疗倍增");
    await row.type("基期", "2020");
    await row.type(column, value);
    expect(figuresIn(row)).toEqual(["", "", "待更新", "待更新", "待更新"]);
    await book.deeds.buildCountySheets({ ...built, areas: [county] });
    await quiet(book);
    expect(figuresIn(row)).toEqual(["", "", "待更新", "待更新", "待更新"]);
    expect(reviewLines(book.host, "读不出").filter(({ state }) => state === "待核对")).toEqual([
      expect.objectContaining({
        place: `倍增台账!${row.place(column)}`,
        text: expect.stringContaining(reason) as string,
      }),
    ]);
    await row.type(column, "");
    expect(row.see("现值").value).toBe(13000);
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
