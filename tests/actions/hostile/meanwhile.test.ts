import { cellAddress } from "../../../src/sheet/a1";
import { openWorkbook, smallPackage, type Opened } from "../support/openWorkbook";
import { reviewLines } from "../support/reviewLines";
import { rowsOf } from "../support/rowsOf";
import { typedWords } from "./typedWords";

async function prepared(): Promise<Opened> {
  const book = await openWorkbook(smallPackage);
  await book.load();
  await book.build();
  return book;
}

/** Does something before each request of a deed, as long as there is something to do. */
function beforeEach(book: Opened, deeds: readonly (() => Promise<void>)[]): void {
  const waiting = [...deeds];
  book.host.meanwhile = () => waiting.shift()?.();
}

function countySheet({ host }: Opened): string {
  return host.book.sheets.find(({ name }) => name.startsWith("汇总-"))?.name ?? "";
}

function lostOf(book: Opened, words: readonly string[]): readonly string[] {
  const standing = typedWords(book.host);
  const listed = reviewLines(book.host)
    .map(({ text }) => text)
    .join();
  return words.filter((word) => !standing.has(word) && !listed.includes(word));
}

const deeds: readonly [
  string,
  (book: Opened) => Promise<{ readonly problems: readonly string[] }>,
][] = [
  ["making the sheets live", (book) => book.build({ mode: "公式" })],
  ["making them for another day", (book) => book.build({ asOf: "2024-03-31" })],
  ["loading again", (book) => book.load()],
];

test.each(deeds)("who types before each request of %s finds every word again", async (_, deed) => {
  const book = await prepared();
  const sheet = countySheet(book);
  const ledger = book.host.book.sheets.find(({ name }) => name === "数据台账");
  const remarks = ledger?.tables[0]?.columns.findIndex(({ name }) => name === "备注") ?? 0;
  const places = [
    [sheet, "B9"],
    [sheet, "B9"],
    ["数据台账", cellAddress(7, remarks)],
    [sheet, "C12"],
    ["核对事项", "H4"],
    ["目标台账", "H6"],
    [sheet, "A20"],
    ["总览", "B6"],
    [sheet, "C11"],
    ["数据台账", cellAddress(9, remarks)],
  ] as const;
  const typed: string[] = [];
  const type = async (on: string, address: string, index: number): Promise<void> => {
    await book.host.person.typeInto(on, address, `词${index}号`);
    // Typed over by the next one.
    if (index > 0) typed.push(`词${index}号`);
  };
  beforeEach(
    book,
    places.map(
      ([on, address], index) =>
        () =>
          type(on, address, index),
    ),
  );
  await deed(book);
  book.host.meanwhile = undefined;
  expect(lostOf(book, typed)).toEqual([]);
  await book.build();
  expect((await book.build()).written).toEqual([]);
  expect(lostOf(book, typed)).toEqual([]);
  book.close();
});

test("a ledger that somebody keeps sorting is left alone, in a sentence, and is right the next time", async () => {
  const book = await prepared();
  const { person } = book.host;
  await person.typeInto("目标台账", "M4", 5);
  await person.typeInto("目标台账", "N4", "2024-03-31");
  const before = rowsOf(book, "JM_Targets");
  const [filledIn = ""] = [...before].find(([, row]) => row["最新完成值"] === 5) ?? [];
  let isBackwards = false;
  book.host.meanwhile = async () => {
    isBackwards = !isBackwards;
    await person.sort("JM_Targets", "编号", isBackwards ? "descending" : "ascending");
  };
  await expect(book.build()).rejects.toThrow(/^“目标台账”一直有人在改，试了三次都没有写上/);
  book.host.meanwhile = undefined;
  expect(rowsOf(book, "JM_Targets")).toEqual(before);
  await book.build();
  const after = rowsOf(book, "JM_Targets");
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  expect(after.get(filledIn)).toMatchObject({ 最新完成值: 5, 计入完成值: 5 });
  book.close();
});

test("a person who has a cell open while sheets wait for it finds in place what is typed then", async () => {
  const book = await prepared();
  const sheet = countySheet(book);
  const { host } = book;
  host.cellEdit.begin();
  const built = book.build(
    { mode: "公式" },
    {
      progress: ({ text: step }) => {
        if (!step.endsWith("有单元格正在编辑，请按回车键或Esc键退出") || !host.cellEdit.isOn)
          return;
        host.cellEdit.end();
        void host.person.typeInto(sheet, "B9", "词0号");
      },
    },
  );
  await built;
  expect(lostOf(book, ["词0号"])).toEqual([]);
  book.close();
});
