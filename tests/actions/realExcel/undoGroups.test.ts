import { Host } from "../../../workbench/host/host";
import { functionsMetadata } from "../support/associateFunctions";
import { openWorkbook } from "../support/openWorkbook";

test("#1 an Excel that groups steps of undo makes every sheet, in its place", async () => {
  const host = new Host({ functions: functionsMetadata(), canShowCards: true });
  const book = await openWorkbook(undefined, host);
  expect((await book.load()).problems).toEqual([]);
  const built = await book.build();
  expect(built.problems).toEqual([]);
  const names = host.snapshot().sheets.map(({ name }) => name);
  expect(names.filter((name) => name.startsWith("汇总-"))).toHaveLength(2);
  expect(names.indexOf("总览")).toBeLessThan(names.indexOf("数据台账"));
  expect((await book.build()).sentence).toContain("没有变化");
  book.close();
});
