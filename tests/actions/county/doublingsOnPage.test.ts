import type { Mode } from "../../../src/sheet/county";
import type { Opened } from "../support/openWorkbook";
import { address, shown, sheetOf } from "./support/printedPage";
import { shippedBook } from "./support/printedSheets";
import { typeInRow } from "./support/typeInRow";

const sheet = "汇总-乌拉特后旗";

/** Types into 倍增台账, in the county's row of a pillar. */
async function typeBase(
  book: Opened,
  pillar: string,
  typed: Readonly<Record<string, string | number>>,
): Promise<void> {
  await typeInRow(book, "JM_Doubling", { 旗县: "乌拉特后旗", 领域: pillar }, typed);
}

async function answerOf({ host }: Opened, formula: string): Promise<unknown> {
  await host.person.typeInto("Sheet1", "A1", formula);
  await host.settle();
  return host.person.see("Sheet1", "A1").value;
}

/** 倍增进度 on page 1, by pillar. */
function progressOnPage({ host }: Opened): Readonly<Record<string, string>> {
  const rows = Array.from({ length: 40 }, (_, row) => row);
  const see = (row: number, column: number) => host.person.see(sheet, address(row, column)).text;
  return Object.fromEntries(
    rows.filter((row) => see(row, 1).endsWith("倍增")).map((row) => [see(row, 1), see(row, 9)]),
  );
}

function count({ host }: Opened, name: string, word: string): number {
  const whole = { row: 0, column: 0, rows: 1000, columns: 20 };
  return shown(sheetOf(host, name), whole).filter(
    (place) => host.person.see(name, place).text === word,
  ).length;
}

/*
 * 接待游客人次 was 176万人次 in 2023: of 88 to be trebled that is half the way; of 13户国家高新技术企业 from 10, to be
 * doubled, three tenths.
 */
test.each<Mode>(["静态", "公式"])(
  "in mode %s 倍增进度 on page 1 is what JM.DOUBLING answers of the bases that are typed",
  async (mode) => {
    const book = await shippedBook();
    await typeBase(book, "旅游倍增", { 基期: "2021", 基期值: 88, 倍数: 3 });
    await typeBase(book, "科技创新倍增", { 基期: "2020", 基期值: 10 });
    await book.build({ mode, areas: ["乌拉特后旗"] });
    expect(progressOnPage(book)).toEqual({
      教育倍增: "缺基数",
      医疗倍增: "缺基数",
      产业合作倍增: "缺基数",
      旅游倍增: "50.0%",
      科技创新倍增: "30.0%",
      农畜产品销售倍增: "缺基数",
    });
    expect(await answerOf(book, "=JM.DOUBLING(88,176,,,,,3)")).toBe(0.5);
    expect(await answerOf(book, "=JM.DOUBLING(10,13)")).toBe(0.3);
    book.close();
  },
);

test("without a base 缺基数 stands once a pillar and nowhere else", async () => {
  const book = await shippedBook();
  await book.build();
  for (const name of ["正镶白旗", "察右前旗", "乌拉特后旗", "巴林右旗"])
    expect([name, count(book, `汇总-${name}`, "缺基数")]).toEqual([name, 6]);
  book.close();
});
