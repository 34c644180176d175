import type { Host } from "../../../workbench/host/host";
import type { NumberCard } from "../../../workbench/model/data/cell";
import { openFollowedBook, openLiveBook, type LiveBook } from "../support/liveBook";

/** The workbook of a host, or a new one with the shipped ledger, in an Excel that shows cards or an older one. */
async function openBook(canShowCards: boolean, host?: Host): Promise<LiveBook> {
  if (!host) return openFollowedBook({ canShowCards });
  const book = await openLiveBook({ canShowCards, book: host.book });
  await book.deeds.openWorkbook();
  await book.host.settle();
  return book;
}

async function type(book: LiveBook, formulas: Readonly<Record<string, string>>): Promise<void> {
  for (const [address, formula] of Object.entries(formulas)) {
    await book.host.person.typeInto("Sheet1", address, formula);
  }
  await book.host.settle();
}

/** Switches cards on or off in the pane; gives the requests that took. */
async function switchCards(book: LiveBook, isOn: boolean): Promise<number> {
  book.host.counts.reset();
  await book.deeds.switchCards(isOn);
  await book.host.settle();
  return book.host.counts.syncs;
}

function see(book: LiveBook, address: string) {
  return book.host.person.see("Sheet1", address);
}

/** What a click on the icon shows: the title, then headings with their words. */
function shownOn(card: NumberCard | undefined) {
  const layout = card?.layouts?.card;
  const headings = layout?.sections?.flatMap(({ properties }) => properties) ?? [];
  return {
    title: layout?.title,
    ...Object.fromEntries(
      headings.map((heading) => [heading, card?.properties?.[heading]?.basicValue]),
    ),
  };
}

const get = '=JM.GET("正镶白旗","消费帮扶",2023)';
const formulas = {
  A1: get,
  A2: '=JM.GET("乌拉特后旗","城镇登记失业率",2023)',
  A3: '=JM.GET("正镶白旗","京方专家诊疗人次·京方·大兴区",2023)',
  A4: '=JM.GET("正镶白旗","消费帮扶",2022)',
  A5: '=JM.GET("正镶白旗","消费帮扶",1999)',
  B1: "=A1*2",
  B2: "=JM.AMOUNT(A1)",
  B3: `=JM.TOUNIT(${get.slice(1)},"元","万元")`,
  B4: "=JM.GET(A9,A10,A11)",
  C1: '=JM.GET({"正镶白旗";"巴林右旗"},"消费帮扶",2023)',
  A9: "正镶白旗",
  A10: "消费帮扶",
  A11: "2023年",
};

const citation =
  "《正镶白旗积极推进“六个倍增”计划》，正镶白旗人民政府办公室，2024年2月29日，第17段";

describe("in an Excel that shows cards", () => {
  let book: LiveBook;

  beforeAll(async () => {
    book = await openBook(true);
    await book.deeds.enterFact({
      area: "正镶白旗",
      indicator: "消费帮扶金额",
      period: "2022",
      stated: "约1.3亿元",
      source: "本旗统计公报",
    });
    await type(book, formulas);
  });

  afterAll(() => {
    book.close();
  });

  test("numbers are plain until somebody switches cards on, and again afterwards", async () => {
    expect(see(book, "A1")).toMatchObject({ value: 102_000_000, card: undefined });
    expect(await switchCards(book, true)).toBe(6);
    expect(see(book, "A1")).toMatchObject({ value: 102_000_000, text: "102000000" });
    expect(see(book, "A1").card?.layouts?.compact?.icon).toBe("DocumentText");
    await switchCards(book, false);
    expect(see(book, "A1")).toMatchObject({ value: 102_000_000, card: undefined });
    await switchCards(book, true);
    expect(see(book, "A1").card).toBeDefined();
  });

  test("a card says what is known of its number", () => {
    expect(shownOn(see(book, "A1").card)).toEqual({
      title: "正镶白旗消费帮扶金额",
      单位: "元",
      时期: "2023年（推定）",
      数据性质: "实际",
      资料来源: citation,
      段落: "第17段",
      原文数字: "1.02亿元",
    });
  });

  test("a percentage is a fraction in its own format", () => {
    expect(see(book, "A2")).toMatchObject({ value: 0.041, text: "4.1%" });
    expect(shownOn(see(book, "A2").card)).toMatchObject({ 单位: "%", 限定词: "以内" });
  });

  test("a person's row is cited as such, with what the person wrote", () => {
    expect(see(book, "A4").value).toBe(130_000_000);
    expect(shownOn(see(book, "A4").card)).toEqual({
      title: "正镶白旗消费帮扶金额",
      单位: "元",
      时期: "2022年",
      限定词: "约",
      数据性质: "实际",
      资料来源: "本单位录入",
      原文数字: "约1.3亿元",
    });
  });

  test("an error stays an error", () => {
    const { value, message, card } = see(book, "A5");
    expect({ value, message, card }).toEqual({
      value: "#N/A",
      message: expect.stringContaining("现有时期") as string,
      card: undefined,
    });
  });

  test("other formulas and functions read the number", () => {
    const values = ["B1", "B2", "B3"].map((place) => see(book, place).value);
    expect(values).toEqual([204_000_000, "1.02亿元", 10_200]);
    const cards = ["B1", "B2", "B3"].map((place) => see(book, place).card);
    expect(cards).toEqual([undefined, undefined, undefined]);
  });

  test("arguments out of single cells leave the card, a range takes it away", () => {
    expect(shownOn(see(book, "B4").card)).toMatchObject({ 资料来源: citation });
    expect(see(book, "C1")).toMatchObject({ value: 102_000_000, card: undefined });
    expect(see(book, "C2").card).toBeUndefined();
  });

  test("a file holds the plain number", () => {
    const { cells } = book.host.snapshot().sheets.find(({ name }) => name === "Sheet1") ?? {};
    const cell = cells?.find(({ row, column }) => row === 0 && column === 0);
    expect(cell).toEqual({ row: 0, column: 0, value: 102_000_000, formula: get });
  });

  test("sheets of formulas show the same with cards, and finalise to numbers", async () => {
    const texts = () => [...book.cells("汇总-正镶白旗")].map(([place, { text }]) => [place, text]);
    await book.deeds.buildCountySheets({ areas: ["正镶白旗"], mode: "公式" });
    await book.host.settle();
    const shown = texts();
    await switchCards(book, false);
    expect(texts()).toEqual(shown);
    await switchCards(book, true);
    const { count } = await book.deeds.finaliseSheet({ sheet: "汇总-正镶白旗" });
    expect(count).toBeGreaterThan(20);
    const cells = [...book.cells("汇总-正镶白旗").values()];
    expect(cells.filter(({ card }) => card !== undefined)).toEqual([]);
  });

  test("the choice is kept in the workbook, where an older Excel goes on with plain numbers", async () => {
    const older = await openBook(false, book.host);
    expect(see(older, "A1")).toMatchObject({ value: 102_000_000, card: undefined });
    older.close();
    const again = await openBook(true, book.host);
    expect(see(again, "A1").card).toBeDefined();
    again.close();
  });
});

test("an Excel that shows no cards answers plain numbers, whatever the workbook wants", async () => {
  const book = await openBook(false);
  await type(book, { A1: get, A2: '=JM.GET("乌拉特后旗","城镇登记失业率",2023)' });
  await switchCards(book, true);
  expect(see(book, "A1")).toMatchObject({ value: 102_000_000, card: undefined });
  expect(see(book, "A2")).toMatchObject({ value: 0.041, text: "0.041", card: undefined });
  book.close();
});

test("a workbook that cannot be written is left as it was", async () => {
  const book = await openLiveBook({ canShowCards: true });
  book.host.book.isReadOnly = true;
  await expect(book.deeds.switchCards(true)).rejects.toThrow("只读");
  book.close();
});
