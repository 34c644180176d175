import { textWidth } from "../../src/sheet/textWidth";
import { cellAddress } from "../../src/sheet/a1";
import { preparedBy, type LiveBook } from "./support/liveBook";
import { quiet } from "./support/quiet";
import { typeBelow } from "./support/typedRows";

const place = { 旗县: "乌拉特后旗" };

/** What makes numbers long: computed rates, points, changes of a share, several decimals, far-off targets. */
const filledBook = preparedBy(async (book) => {
  const facts = [
    { ...place, 指标: "接待游客人次", 时期: "2022", 数值: 153 },
    { ...place, 指标: "城镇登记失业率", 时期: "2022", 数值: "4.23%" },
    { ...place, 指标: "社会捐赠资金", 时期: "2023", 数值: 12345.6789 },
    { ...place, 指标: "医保就地报销率", 时期: "2023", 数值: "67.85%", 增减: -10.25 },
    { ...place, 指标: "工业园区全区位次", 时期: "2023", 数值: 28, 同比: 12 },
    { ...place, 指标: "京蒙协作资金", 时期: "2022", 数值: 1200 },
    { ...place, 指标: "京蒙协作资金", 时期: "2023", 数值: 5107.12 },
  ];
  for (const row of facts) await typeBelow(book, "JM_Facts", row);
  const filled = [
    { ...place, 指标: "消费帮扶", 时期: "2024", 目标值: 3, 最新完成值: 0.123456 },
    { ...place, 指标: "京蒙协作资金", 时期: "2024", 目标值: 12345.67, 最新完成值: 123456.7 },
    { ...place, 指标: "地区生产总值", 时期: "2024", 目标值: "6%", 最新完成值: "-12.34%" },
    { ...place, 指标: "城镇登记失业率", 时期: "2024", 目标值: "5%以内", 最新完成值: "15.25%" },
  ];
  for (const row of filled) await typeBelow(book, "JM_Targets", { ...row, 数据截至: "2024-06-30" });
});

/** How far a figure may be shrunk to its column and still be read. */
const leastSize = 0.75;

/** Numbers that Excel would show as `####`. General rounds its decimals away before that. */
function tooWide(book: LiveBook): string[] {
  return book.host.snapshot().sheets.flatMap(({ name, cells, columnWidths, styles }) =>
    cells.flatMap(({ row, column, value, style }) => {
      if (typeof value !== "number") return [];
      const look = styles[style ?? -1] ?? {};
      const { fontSize = 11, numberFormat = "General", indent = 0 } = look;
      const address = cellAddress(row, column);
      const { text } = book.host.person.see(name, address);
      const shown = numberFormat === "General" ? String(Math.round(value)) : text;
      // As for texts, one place is lost to the padding; a step of indent is three blanks.
      const width = columnWidths.get(column) ?? 8.43;
      const isHidden = width === 0;
      const room = ((width - 1 - indent * 1.3) * 10.5) / fontSize / (look.shrink ? leastSize : 1);
      return !isHidden && textWidth(shown) > room ? [`${name}!${address} ${shown}`] : [];
    }),
  );
}

test.each(["静态", "公式"] as const)("in mode %s every number fits its column", async (mode) => {
  const book = await filledBook();
  await book.deeds.buildCountySheets({ mode, asOf: "2024-06-30" });
  await quiet(book);
  expect(tooWide(book)).toEqual([]);
  book.close();
});
