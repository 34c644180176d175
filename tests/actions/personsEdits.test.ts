import fc from "fast-check";
import { cellAddress } from "../../src/sheet/a1";
import { contentsOf } from "./support/contentsOf";
import { openWorkbook, type Opened } from "./support/openWorkbook";
import { reviewLines } from "./support/reviewLines";
import { anyEdits, doEdits } from "./support/personsEdits";

interface FoundText {
  readonly token: string;
  readonly sheetId: string;
  readonly address: string;
}

/** Where each text that a person typed stands. */
function typedTexts({ host }: Opened): readonly FoundText[] {
  return host.snapshot().sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value, formula }) => {
      const token = /改\d+号|1\+7\d{3}/.exec(`${formula ?? ""} ${String(value ?? "")}`)?.[0];
      const sheetId = host.book.findSheet(name)?.id ?? "";
      return token === undefined
        ? []
        : [{ token, sheetId, address: `${name}!${cellAddress(row, column)}` }];
    }),
  );
}

test("after 200 edits of a person and making everything again, each typed text is in its place or in 核对事项 with its address", async () => {
  const property = fc.asyncProperty(anyEdits(200), async (edits) => {
    const book = await openWorkbook();
    await book.load();
    await book.build();
    await doEdits(book, edits);
    const typed = typedTexts(book);
    expect(typed.length).toBeGreaterThan(30);

    await book.load();
    const { problems } = await book.build({ mode: "公式" });
    expect(problems.filter((problem) => problem.includes("没有写完"))).toEqual([]);
    const after = typedTexts(book);
    const lines = reviewLines(book.host);
    const lost = typed.filter(
      ({ token, sheetId, address }) =>
        !after.some((one) => one.token === token && one.sheetId === sheetId) &&
        !lines.some(({ place, text }) => place === address && text.includes(token)),
    );
    expect(lost).toEqual([]);

    const made = contentsOf(book.host);
    await book.load();
    await book.build({ mode: "公式" });
    expect(contentsOf(book.host)).toEqual(made);
    book.close();
  });
  await fc.assert(property, { numRuns: 2, seed: 20241122, endOnFailure: true });
});
