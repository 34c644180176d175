import { ReopenedWorkbook } from "../../../workbench/node/reopenWorkbook";
import { saveWorkbook } from "../../../workbench/saved/saveWorkbook";
import { functionsMetadata } from "../support/associateFunctions";
import { awake, withoutAddin } from "../support/reopened";
import { openFollowedBook, type LiveBook } from "../support/liveBook";
import { rowOfTable } from "../support/typedRows";

/** A look-up, and formulas of a person's one to four steps on, the last on another sheet. */
const chain = [
  ["Sheet1", "A1", '=JM.GET("正镶白旗","消费帮扶",2023)', 102_000_000],
  ["Sheet1", "B1", "=A1/10000", 10_200],
  ["Sheet1", "C1", "=B1*2", 20_400],
  ["Sheet1", "D1", "=JM.AMOUNT(C1,\"万元\")", "2.04亿元"],
  ["另页", "A1", "=Sheet1!D1&\"以上\"", "2.04亿元以上"],
] as const;

const follows = [150_000_000, 15_000, 30_000, "3亿元", "3亿元以上"];

async function enterChain({ host }: Pick<LiveBook, "host">): Promise<void> {
  await host.person.addSheet("另页");
  for (const [sheet, address, formula] of chain) await host.person.typeInto(sheet, address, formula);
  await host.settle();
  expect(shown({ host })).toEqual(chain.map(([, , , value]) => value));
}

function shown({ host }: Pick<LiveBook, "host">): unknown[] {
  return chain.map(([sheet, address]) => host.person.see(sheet, address).value);
}

const edited = (at: (column: string) => unknown): boolean => at("编号") === "000-17-06";

test("#6 an edit of the ledger reaches formulas of a person's, however many steps on", async () => {
  const book = await openFollowedBook();
  await enterChain(book);
  const row = await rowOfTable(book, "JM_Facts", edited);
  await row.type("数值", 1.5);
  await book.host.settle();
  expect(shown(book)).toEqual(follows);
  book.close();
});

test("#6 so does the refreshing of what was saved, when the ledger was edited without the add-in", async () => {
  const book = await openFollowedBook();
  await enterChain(book);
  const row = await rowOfTable(book, "JM_Facts", edited);
  const place = row.place("数值");
  book.close();
  const again = new ReopenedWorkbook(withoutAddin(saveWorkbook(book.host)), {
    functions: functionsMetadata(),
  });
  await again.host.person.typeInto("数据台账", place, 1.5);
  expect(shown(again)).toEqual(chain.map(([, , , value]) => value));
  await awake(again);
  expect(shown(again)).toEqual(follows);
  await again.close();
});

test("#6 who calculates by hand gets ours at once and what follows with the next calculation", async () => {
  const book = await openFollowedBook();
  await enterChain(book);
  await book.run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    await context.sync();
  });
  const row = await rowOfTable(book, "JM_Facts", edited);
  await row.type("数值", 1.5);
  await book.host.settle();
  expect(shown(book)).toEqual(follows);
  book.close();
});
