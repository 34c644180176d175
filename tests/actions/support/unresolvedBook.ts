import { openLoaded, type Opened } from "./openWorkbook";
import { reviewLines, type ReviewLine } from "./reviewLines";

/** What 核对事项 calls a formula of ours without a result. */
export const kind = "公式无结果";

/** A look-up that shows `#VALUE!`: no county is called so. */
export const wrong = '=JM.GET("样例九旗","消费帮扶",2023)';

/** A workbook with a ledger, and a sheet of the person's own beside it. */
export async function openWithLedger(): Promise<Opened> {
  const book = await openLoaded();
  await book.host.person.addSheet("我的表");
  return book;
}

/** Types as a person does, and waits for the result. */
export async function typeInto(
  { host }: Opened,
  address: string,
  formula: string,
  sheet = "我的表",
): Promise<void> {
  await host.person.typeInto(sheet, address, formula);
  await host.settle();
}

/** Makes the sheets; the lines for formulas without a result that stand then. */
export async function linesAfterBuild(book: Opened): Promise<readonly ReviewLine[]> {
  expect((await book.build()).problems).toEqual([]);
  return reviewLines(book.host, kind);
}
