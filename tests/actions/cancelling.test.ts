import { generatedPackage } from "../fixtures/generatedPackage";
import type { WordedProgress } from "../../src/commands/scripted";
import { lookAround } from "../../src/actions/lookAround";
import { session } from "../../src/session/session";
import { contentsOf } from "./support/contentsOf";
import { openLoaded, openWorkbook } from "./support/openWorkbook";

const texts = generatedPackage({ counties: 3, observations: 12, targetsPerCounty: 1 });

test("a build that is cancelled keeps the sheets that are done, leaves the others alone, and goes on the next time", async () => {
  const undisturbed = await openWorkbook(texts);
  await undisturbed.load();
  await undisturbed.build();
  undisturbed.close();

  const book = await openLoaded(texts);
  const abort = new AbortController();
  const said: string[] = [];
  const progress = ({ text }: WordedProgress): void => {
    said.push(text);
    if (text === "写好汇总-样例001旗") abort.abort();
  };
  const outcome = await book.build({}, { progress, signal: abort.signal });
  expect(outcome).toMatchObject({ isCancelled: true, written: ["总览", "汇总-样例001旗"] });
  expect(outcome.sentence).toBe("已取消：总览、汇总-样例001旗已写好，其余没有改动。");
  expect(said).toEqual(["读取工作簿", "写好总览", "写好汇总-样例001旗"]);
  const names = book.host.snapshot().sheets.map(({ name }) => name);
  expect(names).not.toContain("汇总-样例002旗");

  expect(await book.build()).toMatchObject({
    written: ["汇总-样例002旗", "汇总-样例003旗"],
    unchanged: ["总览", "汇总-样例001旗"],
  });
  expect(contentsOf(book.host)).toEqual(contentsOf(undisturbed.host));
  book.close();
});

test("a build for another day that is cancelled says which sheets stand at that day, and leaves the workbook its own", async () => {
  const book = await openLoaded(texts);
  await book.build();
  const day = session.get().holding?.ledger?.asOf;
  const abort = new AbortController();
  const progress = ({ text }: WordedProgress): void => {
    if (text === "写好汇总-样例001旗") abort.abort();
  };
  const outcome = await book.build({ asOf: "2019-06-30" }, { progress, signal: abort.signal });
  expect(outcome.sentence).toMatch(
    /^已取消：总览、汇总-样例001旗已按截至日期2019年6月30日写好，其余没有改动；工作簿的截至日期仍为\d{4}年12月31日。$/,
  );
  expect(outcome.notes).toEqual([]);
  expect(session.get().holding?.ledger?.asOf).toBe(day);
  const days = async (): Promise<unknown> => {
    await lookAround();
    return session.get().standing?.sheets.map(({ asOf }) => asOf);
  };
  expect(await days()).toEqual(["2019-06-30", "2019-06-30", day, day]);
  expect(session.get().standing?.daySet).toBeUndefined();

  const gone = await book.build({ asOf: "2019-06-30" });
  expect(gone.sentence).toMatch(/^已生成2张工作表：汇总-样例002旗、汇总-样例003旗/);
  expect(await days()).toEqual(["2019-06-30", "2019-06-30", "2019-06-30", "2019-06-30"]);
  expect(session.get().standing?.daySet).toBe("2019-06-30");
  book.close();
});

test("a load that is cancelled before it writes leaves the workbook as it was", async () => {
  const book = await openWorkbook(texts);
  const before = contentsOf(book.host);
  const abort = new AbortController();
  const progress = ({ text }: WordedProgress): void => {
    if (text === "合并台账") abort.abort();
  };
  await expect(book.load({ progress, signal: abort.signal })).rejects.toThrow();
  expect(contentsOf(book.host)).toEqual(before);
  book.close();
});

test("a load that is cancelled while it writes is written to its end and says so", async () => {
  const undisturbed = await openWorkbook(texts);
  await undisturbed.load();
  const book = await openWorkbook(texts);
  const abort = new AbortController();
  const progress = ({ text }: WordedProgress): void => {
    if (text === "写入数据表") abort.abort();
  };
  const outcome = await book.load({ progress, signal: abort.signal });
  expect(outcome.sentence).toMatch(/^已载入数据版本/);
  expect(outcome.written).toContain("目标台账");
  expect(contentsOf(book.host)).toEqual(contentsOf(undisturbed.host));
  undisturbed.close();
  book.close();
});

test("while a cell is being edited progress says so, and the deed goes on when it is left", async () => {
  const book = await openWorkbook(texts);
  const said: string[] = [];
  book.host.cellEdit.begin();
  const progress = ({ text }: WordedProgress): void => {
    said.push(text);
    if (text === "有单元格正在编辑，请按回车键或Esc键退出") book.host.cellEdit.end();
  };
  await book.load({ progress });
  expect(said).toContain("有单元格正在编辑，请按回车键或Esc键退出");
  expect(said).toContain("完成");
  book.close();
});

test("a deed that waits for a cell edit can be cancelled", async () => {
  const book = await openLoaded(texts);
  const before = contentsOf(book.host);
  const abort = new AbortController();
  book.host.cellEdit.begin();
  const progress = ({ text }: WordedProgress): void => {
    if (text === "有单元格正在编辑，请按回车键或Esc键退出") abort.abort();
  };
  await expect(book.build({}, { progress, signal: abort.signal })).rejects.toThrow();
  book.host.cellEdit.end();
  expect(contentsOf(book.host)).toEqual(before);
  book.close();
});
