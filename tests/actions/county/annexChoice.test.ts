import { reviewLines } from "../support/reviewLines";
import type { Opened } from "../support/openWorkbook";
import { address, sheetOf } from "./support/printedPage";
import { filledBook } from "./support/printedSheets";

const sheet = "汇总-乌拉特后旗";
const areas = ["乌拉特后旗"];
/** Four more that lag, so that page 1 names six and counts the rest. */
const moreLagging = ["41-t05,3%", "41-t06,5%", "45-t04,12%", "50-t01,4%"].map(
  (line) => `003-${line},2024-06-30,示例数据，非实际数`,
);

function textsOf({ host }: Opened): ReadonlyMap<string, string> {
  return new Map(
    sheetOf(host, sheet).cells.map(({ row, column, value }) => [
      address(row, column),
      String(value ?? ""),
    ]),
  );
}

function placeOf(book: Opened, text: string): string {
  return [...textsOf(book)].find(([, one]) => one === text)?.[0] ?? "";
}

const titlesOn = (book: Opened): readonly string[] =>
  [...textsOf(book).values()].filter((text) => /^附表\d/u.test(text));
const listNamedOn = (book: Opened): string | undefined =>
  [...textsOf(book).values()].flatMap((text) => /等8项（见(.+?)）/u.exec(text)?.[1] ?? [])[0];

describe("the annexes of a county's sheet", () => {
  let book: Opened;
  const remark = "以旗统计局核定数为准";

  beforeAll(async () => {
    book = await filledBook(moreLagging);
    await book.build({ areas, asOf: "2024-06-30" });
    await book.host.person.typeInto(sheet, `A${below(placeOf(book, "备注"))}`, remark);
    await book.host.person.typeInto(sheet, `J${below(placeOf(book, "附表2　明细"), 4)}`, "核对过");
  });

  afterAll(() => {
    book.close();
  });

  test("all stand where nobody chose", () => {
    expect(titlesOn(book)).toEqual(["附表1　目标进度", "附表2　明细"]);
    expect(listNamedOn(book)).toBe("附表1");
  });

  test("go without what a person wrote elsewhere, and what was typed in them is listed", async () => {
    await book.build({ areas, annex: "无" });
    expect(titlesOn(book)).toEqual([]);
    expect(listNamedOn(book)).toBe("目标台账");
    expect([...textsOf(book).values()]).toContain(remark);
    const lines = reviewLines(book.host).filter(({ text }) => text.includes("核对过"));
    expect(lines).toHaveLength(1);
  });

  test("their absence is no change of the county's figures", () => {
    const told = reviewLines(book.host).filter(({ text }) => /不再列入|新列入/u.test(text));
    expect(told).toEqual([]);
  });

  test("stay away until somebody chooses otherwise", async () => {
    const again = await book.build({ areas });
    expect(again.sentence).toContain("没有变化");
    expect(titlesOn(book)).toEqual([]);
  });

  test("come again one by one", async () => {
    await book.build({ areas, annex: "目标" });
    expect(titlesOn(book)).toEqual(["附表1　目标进度"]);
    expect(listNamedOn(book)).toBe("附表1");
    await book.build({ areas, annex: "全部", mode: "公式" });
    expect(titlesOn(book)).toEqual(["附表1　目标进度", "附表2　明细"]);
    expect([...textsOf(book).values()]).toContain(remark);
    const again = await book.build({ areas, mode: "公式" });
    expect(again.sentence).toContain("没有变化");
  });
});

/** Number of a row below a place. */
function below(place: string, rows = 1): number {
  return Number(/\d+$/u.exec(place)?.[0]) + rows;
}
