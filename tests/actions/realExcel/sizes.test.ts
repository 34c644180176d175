import { generatedPackage } from "../../fixtures/generatedPackage";
import { contentsOf } from "../support/contentsOf";
import { openWorkbook, type Opened } from "../support/openWorkbook";

const texts = generatedPackage({ counties: 1, observations: 30, targetsPerCounty: 2 });
const longest = "长".repeat(32_767);

async function loaded(): Promise<Opened> {
  const book = await openWorkbook(texts);
  await book.load();
  return book;
}

/** A person's remark in every row of 数据台账, as long as Excel lets a cell be. */
function writeRemarks({ host }: Opened): number {
  const sheet = host.book.findSheet("数据台账");
  const table = sheet?.tables[0];
  const at = table?.columns.findIndex(({ name }) => name === "备注") ?? -1;
  if (!sheet || !table || at < 0) throw new Error("There is no 备注.");
  const { row, column, rows } = table.rect;
  for (let index = 1; index < rows; index += 1) {
    sheet.ensureCell(row + index, column + at).value = longest;
  }
  return rows - 1;
}

test("#8 a ledger of which an answer would be above 5 MB is read in parts, and nothing in it is lost", async () => {
  const book = await loaded();
  const rows = writeRemarks(book);
  const reopened = await openWorkbook(texts, book.host);
  expect((await reopened.load()).problems).toEqual([]);
  expect((await reopened.build()).problems).toEqual([]);
  expect(await reopened.build()).toMatchObject({ written: [], problems: [] });
  const { counts, book: read } = book.host;
  const { answerLimit } = read.behaviours;
  expect(counts.requests.some(({ answerBytes }) => answerBytes > answerLimit)).toBe(true);
  const ledger = book.host.book.findSheet("数据台账");
  const kept = [...(ledger?.cells.values() ?? [])].filter(({ value }) => value === longest);
  expect(kept).toHaveLength(rows);
  reopened.close();
});

test("#8 a row that is too large alone is a refusal with what to do", async () => {
  const book = await loaded();
  writeRemarks(book);
  book.host.book.behaviours = { ...book.host.book.behaviours, answerLimit: 120_000 };
  const reopened = await openWorkbook(texts, book.host);
  await expect(reopened.load()).rejects.toThrow(
    "一行里的文字太长，超过Excel一次能读出的上限。请把过长的文字分到几格，再试一次。",
  );
  reopened.close();
});

test("#8 deeds give the same where an answer holds no more than a row or the state", async () => {
  const usual = await loaded();
  await usual.build({ mode: "公式" });
  const book = await loaded();
  await book.build({ mode: "公式" });
  const state = book.host.book.customXml[0]?.xml.length ?? 0;
  const answerLimit = state * 3;
  book.host.book.behaviours = { ...book.host.book.behaviours, answerLimit };
  const { counts } = book.host;
  for (const one of [usual, book]) {
    const reopened = await openWorkbook(texts, one.host);
    counts.reset();
    expect(await reopened.load()).toMatchObject({ written: [], problems: [] });
    expect(await reopened.build({ mode: "公式" })).toMatchObject({ written: [], problems: [] });
    expect(await reopened.repair()).toMatchObject({ count: 0, problems: [] });
    reopened.close();
  }
  expect(contentsOf(book.host)).toEqual(contentsOf(usual.host));
  expect(counts.requests.some(({ answerBytes }) => answerBytes > answerLimit)).toBe(true);
});

test("#8 deeds give the same where Excel takes only small requests", async () => {
  const deeds = async (book: Opened) => {
    expect((await book.load()).problems).toEqual([]);
    expect((await book.build({ mode: "公式" })).problems).toEqual([]);
    expect((await book.build()).problems).toEqual([]);
    return contentsOf(book.host);
  };
  const usual = await openWorkbook(texts);
  const wanted = await deeds(usual);
  const sizes = usual.host.counts.requests.map(({ bytes }) => bytes);
  const requestLimit = 0.97 * Math.max(...sizes);
  const book = await openWorkbook(texts);
  book.host.book.behaviours = { ...book.host.book.behaviours, requestLimit };
  expect(await deeds(book)).toEqual(wanted);
  expect(book.host.counts.requests.length).toBeGreaterThan(sizes.length);
  usual.close();
  book.close();
});
