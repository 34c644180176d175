import type { Opened } from "../support/openWorkbook";
import { address, sheetOf } from "./support/printedPage";
import { countySheets, filledBook, shippedBook } from "./support/printedSheets";

const overview = "总览";

/** The sheets that 总览 leads to. */
function linksOf({ host }: Opened): readonly string[] {
  return sheetOf(host, overview).cells.flatMap(({ link }) =>
    link?.location === undefined ? [] : [link.location.replace(/^'(.*)'!.*$/u, "$1")],
  );
}

/** Where its links stand that are printed. */
function printedLinks({ host }: Opened): readonly string[] {
  const { cells, page } = sheetOf(host, overview);
  const [printed] = page.printAreas;
  const end = (printed?.column ?? 0) + (printed?.columns ?? Infinity);
  return cells
    .filter(({ link, column }) => link !== undefined && column < end)
    .map(({ row, column }) => address(row, column));
}

describe.each([
  ["as shipped", shippedBook, undefined],
  ["with half-year figures", filledBook, "2024-06-30"],
] as const)("总览 %s", (_, open, asOf) => {
  let book: Opened;

  beforeAll(async () => {
    book = await open();
  });

  afterAll(() => {
    book.close();
  });

  test("leads to the one county whose sheet was made, then to all", async () => {
    await book.build({ areas: ["巴林右旗"], asOf });
    expect(linksOf(book)).toEqual(["汇总-巴林右旗"]);
    await book.build({ asOf });
    const all = countySheets.map(([, name]) => name);
    expect([...linksOf(book)].sort()).toEqual([...all].sort());
    expect(printedLinks(book)).toEqual([]);
  });

  test("leads to counties whose sheets were made before too", async () => {
    const { written } = await book.build({ areas: ["巴林右旗"], asOf });
    expect(written).toEqual([]);
    expect(linksOf(book)).toHaveLength(4);
  });

  test("takes two pages of a fixed scale at most", () => {
    const { page } = sheetOf(book.host, overview);
    expect(page.orientation).toBe("landscape");
    expect(page.scale).toBeGreaterThanOrEqual(75);
    expect(page.rowBreaks.length).toBeLessThanOrEqual(1);
  });

  test.each(["静态", "公式"] as const)(
    "made twice in %s it says that nothing changed",
    async (mode) => {
      await book.build({ mode, asOf });
      const again = await book.build({ mode, asOf });
      expect(again.written).toEqual([]);
      expect(again.sentence).toContain("没有变化");
    },
  );
});
