import type { Host } from "../../../workbench/host/host";
import { generatedPackage } from "../../fixtures/generatedPackage";
import { onSheet, onTable } from "../support/changesOn";
import { openBuilt, type Opened } from "../support/openWorkbook";
import { reviewLines } from "../support/reviewLines";

const texts = generatedPackage({ counties: 2, observations: 12, targetsPerCounty: 1 });
const sheet = "汇总-样例001旗";

/** Into the first target's row. */
function fillIn(figure: number, day: string): (book: Opened) => Promise<void> {
  return onTable("JM_Targets", ({ columns }) => {
    for (const [heading, value] of [
      ["最新完成值", figure],
      ["数据截至", day],
    ] as const) {
      columns.getItem(heading).getDataBodyRange().getCell(0, 0).values = [[value]];
    }
  });
}

function typeOver(address: string, word: string): (book: Opened) => Promise<void> {
  return onSheet(sheet, (one) => {
    one.getRange(address).values = [[word]];
  });
}

/** As another program leaves it that drops the custom XML. */
function dropState({ host }: Opened): void {
  host.book.customXml = [];
}

function stateIn({ book }: Host): string {
  return book.customXml.at(-1)?.xml ?? "";
}

function valuesOn({ host }: Opened, name: string): readonly unknown[] {
  const { cells } = host.snapshot().sheets.find((one) => one.name === name) ?? {};
  return (cells ?? []).map(({ value }) => value);
}

test.each([
  ["by the day of the sheets", "2024-02-29"],
  ["after the day of the sheets", "2024-06-30"],
])(
  "where the state is lost a figure filled in since, %s, makes no edit of what we wrote before it",
  async (_, day) => {
    const book = await openBuilt(texts);
    await book.build({ asOf: "2024-03-31" });
    dropState(book);
    await typeOver("A8", "我改的")(book);
    // What stands in other rows of its column is a person's word here.
    await typeOver("C13", "万元")(book);
    await fillIn(0.9, day)(book);
    await book.load();
    await book.build();
    const edits = reviewLines(book.host, "改动留存");
    expect(edits.map(({ link }) => link)).toEqual([`'${sheet}'!A8`, `'${sheet}'!C13`]);
    expect(edits.map(({ text }) => text)).toEqual([
      expect.stringContaining("“我改的”"),
      expect.stringContaining("“万元”"),
    ]);
    expect(valuesOn(book, "填报记录")).toContain(day);
    expect(stateIn(book.host)).toContain('"asOf":"2024-03-31"');
    expect(await book.build()).toMatchObject({ written: [], problems: [] });
    // What the sheets knew of is of no use any more.
    await book.build({ asOf: "2024-07-31" });
    expect(stateIn(book.host)).not.toContain('"seen"');
    book.close();
  },
);

test("where the state is lost the day that nobody set follows what was filled in since", async () => {
  const book = await openBuilt(texts);
  dropState(book);
  await fillIn(0.9, "2024-06-30")(book);
  await book.load();
  await book.build();
  expect(reviewLines(book.host, "改动留存")).toEqual([]);
  expect(stateIn(book.host)).not.toContain('"asOf"');
  expect(valuesOn(book, "总览")).toContainEqual(expect.stringContaining("2024年6月30日"));
  book.close();
});

test("where the state is lost a live sheet's own watch over 综述 is no edit, whatever it watched", async () => {
  const book = await openBuilt(texts);
  await book.build({ mode: "公式" });
  dropState(book);
  const [watch] = book.host
    .snapshot()
    .sheets.flatMap(({ name, cells }) =>
      cells.filter(({ formula }) => name === sheet && formula?.includes("综述待更新") === true),
    );
  await onSheet(sheet, (one) => {
    const { row = 0, column = 0, formula = "" } = watch ?? {};
    one.getCell(row, column).formulas = [[formula.replace("AND(", "AND(TRUE,")]];
  })(book);
  await book.build({ mode: "公式" });
  expect(watch).toBeDefined();
  expect(reviewLines(book.host, "改动留存")).toEqual([]);
  book.close();
});
