import { onTable } from "../support/changesOn";
import { openBuilt, type Opened } from "../support/openWorkbook";
import { reviewLines } from "../support/reviewLines";

/** Into the first row below the header. */
function typeIn(table: string, heading: string, word: string): (book: Opened) => Promise<void> {
  return onTable(table, ({ columns }) => {
    columns.getItem(heading).getDataBodyRange().getCell(0, 0).values = [[word]];
  });
}

const typeDay = (day: string) => typeIn("JM_Facts", "时期", day);

function dropState({ host }: Opened): void {
  host.book.customXml = [];
}

describe.each([
  ["as it was", () => undefined],
  ["lost", dropState],
])("with a state that is %s", (_, leave) => {
  test.each(["状态", "类别"] as const)(
    "a word typed over the %s of a line of 核对事项 stays, also when the line is settled",
    async (heading) => {
      const book = await openBuilt();
      await typeDay("2024-13")(book);
      await book.build();
      leave(book);
      await typeIn("JM_Review", heading, "已电话核实")(book);
      await book.build();
      const typed = (): readonly string[] =>
        reviewLines(book.host).map(({ kind, state }) => (heading === "状态" ? state : kind));
      expect(typed()).toContain("已电话核实");
      await typeDay("2023")(book);
      await book.build();
      expect(typed()).toContain("已电话核实");
      book.close();
    },
  );

  test("a word typed over a computed cell of 倍增台账 is recorded", async () => {
    const book = await openBuilt();
    leave(book);
    await typeIn("JM_Doubling", "所需年均增速", "约一成")(book);
    await book.build();
    expect(reviewLines(book.host, "改动留存").map(({ text }) => text)).toEqual([
      expect.stringContaining("“约一成”"),
    ]);
    book.close();
  });
});
