import type { Mode } from "../../../src/sheet/county";
import type { Opened } from "../support/openWorkbook";
import { address, sheetOf } from "./support/printedPage";
import { countySheets, filledBook, shippedBook } from "./support/printedSheets";

/** What every filled cell of a sheet shows, the line of notices apart: in 公式 it says that the sheet is a draft. */
function textsOf({ host }: Opened, name: string): Readonly<Record<string, string>> {
  const { cells, page } = sheetOf(host, name);
  const notices = page.printAreas[0]?.row;
  return Object.fromEntries(
    cells
      .filter(({ row }) => row !== notices)
      .map(({ row, column }) => {
        const place = address(row, column);
        return [place, host.person.see(name, place).text];
      }),
  );
}

function formulasOf({ host }: Opened, name: string): number {
  return sheetOf(host, name).cells.filter(({ formula = "" }) => formula.includes("JM.")).length;
}

/** Each with how many cells and formulas it has at least. */
const sheets = [
  ...countySheets.map(([, name]) => [name, 300, 30] as const),
  ["总览", 150, 15] as const,
];

describe.each([
  ["as shipped", shippedBook, undefined],
  ["with half-year figures", filledBook, "2024-06-30"],
] as const)("%s", (_, open, asOf) => {
  const shown = new Map<string, Readonly<Record<string, string>>>();
  const formulas = new Map<string, number>();

  beforeAll(async () => {
    const book = await open();
    for (const mode of ["静态", "公式"] satisfies readonly Mode[]) {
      await book.build({ mode, asOf });
      for (const [name] of sheets) {
        shown.set(`${name} ${mode}`, textsOf(book, name));
        formulas.set(`${name} ${mode}`, formulasOf(book, name));
      }
    }
    book.close();
  });

  test.each(sheets)(
    "every cell of %s shows the same in 静态 and in 公式",
    (name, leastCells, leastFormulas) => {
      const still = shown.get(`${name} 静态`);
      expect(Object.keys(still ?? {}).length).toBeGreaterThan(leastCells);
      expect(shown.get(`${name} 公式`)).toEqual(still);
      expect(formulas.get(`${name} 静态`)).toBe(0);
      expect(formulas.get(`${name} 公式`)).toBeGreaterThan(leastFormulas);
    },
  );
});
