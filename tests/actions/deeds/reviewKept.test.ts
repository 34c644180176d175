import { openFollowedBook } from "../support/liveBook";
import { quiet } from "../support/quiet";
import { reviewLines } from "../support/reviewLines";
import { rowOfTable, typeBelow } from "../support/typedRows";

const kinds = ["数据不相符", "数据较旧"] as const;

/** Conflicts of figures, what is doubtful about one figure, then notices, each kind in one line. */
const weights = [
  "数据不相符",
  "目标偏低",
  "推算提示",
  "来源待核",
  "时期推定",
  "时间未载明",
  "数据较旧",
];

test("核对事项 lists the shipped data in a dozen lines, conflicts first, and keeps who deals with each and how", async () => {
  const book = await openFollowedBook();
  await book.deeds.buildCountySheets({ mode: "静态" });
  const lines = reviewLines(book.host);
  expect(lines.length).toBeLessThanOrEqual(12);
  expect([...new Set(lines.map(({ kind }) => kind))]).toEqual(weights);

  const lineOf = (kind: string) => rowOfTable(book, "JM_Review", (at) => at("类别") === kind);
  for (const kind of kinds) {
    const line = await lineOf(kind);
    await line.type("责任人", `${kind}找张三`);
    await line.type("办理情况", "已去函核实");
  }
  const [before] = reviewLines(book.host, "数据较旧");
  expect(before?.text).toMatch(/^46个数/u);
  // One more of them, and the line says so.
  await typeBelow(book, "JM_Facts", {
    旗县: "察哈尔右翼前旗",
    指标: "农畜产品进京销售额",
    时期: "2016",
    数值: 5000,
  });
  await book.deeds.buildCountySheets({ mode: "公式" });
  await quiet(book);
  const [after] = reviewLines(book.host, "数据较旧");
  expect(after?.text).toMatch(/^47个数/u);
  for (const kind of kinds) {
    const line = await lineOf(kind);
    expect([line.see("责任人").value, line.see("办理情况").value]).toEqual([
      `${kind}找张三`,
      "已去函核实",
    ]);
  }
  book.close();
});
