import { followEdits } from "../../src/actions/followEdits";
import { runDeed } from "../../src/commands/currentDeed";
import { UserError } from "../../src/core/userError";
import { session } from "../../src/session/session";
import { cellAddress } from "../../src/sheet/a1";
import { contentsOf } from "./support/contentsOf";
import { openWorkbook, type Opened } from "./support/openWorkbook";

let book: Opened;

beforeAll(async () => {
  book = await openWorkbook();
  await book.start();
  await book.load();
  await book.build();
});

afterAll(() => {
  book.close();
});

test.each([
  ["1800-01-01", "截至日期读不出：“1800-01-01”不在1900年到2100年之间，日期可写 2024-06-30。"],
  ["上个月", "截至日期读不出：“上个月”不是日期，可写 2024-06-30、2024年6月30日 或 2024年6月底。"],
  ["2024", "截至日期读不出：“2024”是年份，这里要填到日，如 2024-06-30。"],
  [
    "2024-06-31",
    "截至日期读不出：“2024-06-31”不是日期，可写 2024-06-30、2024年6月30日 或 2024年6月底。",
  ],
])("a build for %s is refused, and nothing is changed", async (asOf, sentence) => {
  const before = contentsOf(book.host);
  const day = session.get().holding?.ledger?.asOf;
  await expect(book.build({ asOf })).rejects.toThrow(sentence);
  await expect(book.build({ asOf })).rejects.toBeInstanceOf(UserError);
  expect(contentsOf(book.host)).toEqual(before);
  expect(session.get().holding?.ledger?.asOf).toBe(day);
});

test("a build that is refused for its counties leaves the as-of date where it was", async () => {
  const day = session.get().holding?.ledger?.asOf;
  await expect(book.build({ asOf: "2024-06-30", areas: ["没有的旗"] })).rejects.toThrow("没有的旗");
  expect(session.get().holding?.ledger?.asOf).toBe(day);
});

test("a day before everything says so and loses nothing; the sheets come back with the day", async () => {
  const sheets = () => {
    const { sheets } = contentsOf(book.host) as { sheets: readonly { name: string }[] };
    return sheets.filter(({ name }) => name.startsWith("汇总-") || name === "总览");
  };
  const before = sheets();
  const early = await book.build({ asOf: "1999-12-31" });
  expect(early.problems).toEqual([]);
  expect(early.notes).toEqual([
    expect.stringMatching(/^截至日期由\d{4}年12月31日改为1999年12月31日，.*状态.*。$/),
    "截至日期1999年12月31日早于台账里所有载明起止的实际数和填报，没有可判断的数。",
  ]);
  const back = await book.build({ asOf: null });
  expect(back.notes).toEqual([
    expect.stringMatching(/^截至日期由1999年12月31日改为\d{4}年12月31日，.*状态.*。$/),
  ]);
  expect(sheets()).toEqual(before);
});

test("an edit that moves the as-of date is told in the pane until the next deed", async () => {
  const { header, row, column } = await book.run(async (context) => {
    const range = context.workbook.tables.getItem("JM_Targets").getRange();
    range.load("values,rowIndex,columnIndex");
    await context.sync();
    return {
      header: (range.values[0] ?? []).map(String),
      row: range.rowIndex + 1,
      column: range.columnIndex,
    };
  });
  const place = (heading: string) => cellAddress(row, column + header.indexOf(heading));
  const from = session.get().holding?.ledger?.asOf;
  await book.host.person.typeInto("目标台账", place("最新完成值"), 1);
  await book.host.person.typeInto("目标台账", place("数据截至"), "2024-06-30");
  const address = `${place("最新完成值")}:${place("数据截至")}`;
  await followEdits([{ table: "JM_Targets", address, isLocal: true }]);
  const move = session.get().asOfMove;
  expect(move).toMatchObject({ from, to: "2024-06-30" });
  expect(move?.changed).toBeGreaterThan(0);
  await runDeed(() => Promise.reject(new UserError("没有做成。")));
  expect(session.get().asOfMove).toBeUndefined();
});
