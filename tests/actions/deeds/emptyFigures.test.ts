import { openFollowedBook, type LiveBook } from "../support/liveBook";
import { typeBelow } from "../support/typedRows";

describe("a figure typed below a percentage", () => {
  const place = { 旗县: "乌拉特后旗" };
  const growth = { ...place, 指标: "地区生产总值", 目标类型: "增速", 目标值: "6%" };
  const share = { ...place, 指标: "城镇登记失业率", 数值: "4%" };
  const level = { ...place, 指标: "消费帮扶" };

  /* One book for all: each test has two rows of its own, of another year. */
  let book: LiveBook;
  let year = 2024;
  beforeAll(async () => {
    book = await openFollowedBook();
  });
  afterAll(() => {
    book.close();
  });

  test.each([
    ["a level", "JM_Targets", growth, level, "目标值", 2, "2"],
    ["a share", "JM_Targets", growth, { ...place, 指标: "城镇登记失业率" }, "目标值", 0.05, "5.0%"],
    ["a rate", "JM_Targets", growth, { ...level, 目标类型: "增速" }, "最新完成值", 0.05, "5.0%"],
    ["a level", "JM_Facts", share, level, "数值", 2, "2"],
    ["a share", "JM_Facts", share, { ...share, 数值: "" }, "数值", 0.6785, "67.85%"],
    ["points", "JM_Facts", share, { ...share, 数值: "" }, "增减", -0.25, "-0.25个百分点"],
    ["points", "JM_Facts", share, { ...share, 数值: "" }, "同比", 3, "3个百分点"],
  ])("is shown as %s in %s where it is one", async (_, table, above, own, column, value, text) => {
    year += 1;
    await typeBelow(book, table, { 时期: String(year), ...above });
    const row = await typeBelow(book, table, { 时期: String(year), ...own });
    await row.type(column, value);
    expect(row.see(column).text).toBe(text);
  });
});
