import { generatedPackage } from "../../fixtures/generatedPackage";
import { cellAddress } from "../../../src/sheet/a1";
import { onSheet, onTable } from "../support/changesOn";
import { openBuilt, type Opened } from "../support/openWorkbook";
import { reviewLines } from "../support/reviewLines";

const texts = generatedPackage({ counties: 1, observations: 12, targetsPerCounty: 3 });
const sheet = "汇总-样例001旗";

/** Names of the targets of 附表1, by the row in which they stand. */
function targetRows({ host }: Opened): readonly (readonly [name: string, row: number])[] {
  const cells = host.snapshot().sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const titled = (lead: string): number =>
    cells.find(({ value }) => typeof value === "string" && value.startsWith(lead))?.row ?? 0;
  const names = ["地区生产总值", "一般公共预算收入", "固定资产投资"];
  return cells.flatMap(({ row, value }) => {
    const isListed = row > titled("附表1") && row < titled("附表2");
    return isListed && names.includes(String(value)) ? [[String(value), row] as const] : [];
  });
}

test("a word typed beside a row of 附表1 is recorded with that row's name when the order changes, once", async () => {
  const book = await openBuilt(texts);
  await book.build({ asOf: "2024-06-30" });
  const [first, , third] = targetRows(book);
  const at = (row = 0): string => cellAddress(row, 20);
  await onSheet(sheet, (one) => {
    one.getRange(at(first?.[1])).values = [["等统计局回话"]];
  })(book);
  await book.build();
  expect(reviewLines(book.host, "改动留存")).toEqual([]);
  // A verdict that is worse than 未填报 goes first.
  await onTable("JM_Targets", ({ columns }) => {
    for (const [heading, value] of [
      ["最新完成值", 0.001],
      ["数据截至", "2024-06-30"],
    ] as const) {
      columns.getItem(heading).getDataBodyRange().getCell(2, 0).values = [[value]];
    }
  })(book);
  await book.build();
  expect(targetRows(book).map(([name]) => name)[0]).toBe(third?.[0]);
  const recorded = reviewLines(book.host, "改动留存").map(({ text, link }) => [link, text]);
  expect(recorded).toEqual([
    [
      `'${sheet}'!${at(first?.[1])}`,
      expect.stringContaining(`写在“${first?.[0] ?? ""}（2024年）”一行旁边的“等统计局回话”`),
    ],
  ]);
  await book.build({ asOf: "2024-03-31" });
  expect(reviewLines(book.host, "改动留存").map(({ text, link }) => [link, text])).toEqual(
    recorded,
  );
  book.close();
});
