import { Host } from "../../../workbench/host/host";
import { bootHost } from "../../workbench/support/bootHost";
import { functionsMetadata } from "../support/associateFunctions";
import { onSheet } from "../support/changesOn";
import { openWorkbook } from "../support/openWorkbook";
import { kind, linesAfterBuild, openWithLedger, typeInto, wrong } from "../support/unresolvedBook";

test("formulas typed while the add-in was away are one line a sheet, and settled once they are repaired", async () => {
  const away = await bootHost();
  await away.host.person.addSheet("我的表");
  await away.host.person.typeInto("我的表", "B2", "=JM.YOY(120,100)");
  await away.host.person.typeInto("我的表", "D9", "=_xldudf_JM_YOY(150,100)");
  const { book: data } = away.host;
  away.close();
  const host = new Host({ book: data, functions: functionsMetadata() });
  const book = await openWorkbook(undefined, host);
  await book.load();

  expect(await linesAfterBuild(book)).toEqual([
    {
      kind,
      area: "",
      place: "我的表!B2:D9",
      link: "'我的表'!B2:D9",
      text: expect.stringMatching(
        /^这里有2格公式显示#NAME\?，第一格是“=JM.YOY\(120,100\)”。.*“修复公式”/,
      ) as string,
      state: "待核对",
    },
  ]);
  expect(await book.repair()).toMatchObject({ count: 2, problems: [] });
  await book.host.settle();
  expect(await linesAfterBuild(book)).toMatchObject([{ place: "我的表!B2:D9", state: "已消除" }]);
  book.close();
});

test("a county that is misspelt is said with its formula, what it shows and what to do, and settled once it is right", async () => {
  const book = await openWithLedger();
  await typeInto(book, "C5", wrong);
  const lines = await linesAfterBuild(book);
  expect(lines).toEqual([
    {
      kind,
      area: "",
      place: "我的表!C5",
      link: "'我的表'!C5",
      text: `公式“${wrong}”显示#VALUE!。有参数填得不对。把鼠标停在格上，可看到是哪一个、怎样填。`,
      state: "待核对",
    },
  ]);

  book.host.counts.reset();
  expect(await linesAfterBuild(book)).toEqual(lines);
  expect(book.host.counts.changes).toBe(0);

  await typeInto(book, "C5", wrong.replace("样例九旗", "样例001旗"));
  expect(book.host.person.see("我的表", "C5").value).toBe(3_960_000);
  expect(await linesAfterBuild(book)).toMatchObject([{ place: "我的表!C5", state: "已消除" }]);
  book.close();
});

test("results, honest no-answers, texts that look like formulas and formulas of others are not listed", async () => {
  const book = await openWithLedger();
  await typeInto(book, "A1", "=JM.YOY(120,100)");
  await typeInto(book, "A2", '=JM.GET("样例001旗","消费帮扶",1999)');
  await typeInto(book, "A3", "=1/0");
  await onSheet("我的表", (sheet) => {
    sheet.getRange("A4").numberFormat = [["@"]];
    sheet.getRange("A4").values = [[wrong]];
  })(book);
  const shown = ["A1", "A2", "A3", "A4"].map(
    (place) => book.host.person.see("我的表", place).value,
  );
  expect(shown).toEqual([0.2, "#N/A", "#DIV/0!", wrong]);
  expect(await linesAfterBuild(book)).toEqual([]);
  book.close();
});

test("each error has its own words for what to do", async () => {
  const book = await openWithLedger();
  await typeInto(book, "A2", "在这里");
  await typeInto(book, "A1", "=JM.COUNTIES()");
  await typeInto(book, "A3", "=JM.YOY(#REF!,100)");
  await typeInto(book, "A5", "=JM.YOY(120,100)/0");
  expect((await linesAfterBuild(book)).map(({ text }) => text)).toEqual([
    "公式“=JM.COUNTIES()”显示#SPILL!。结果要占的格子里已有内容。请腾空这些格子，或把公式移到空处。",
    "公式“=JM.YOY(#REF!,100)”显示#REF!。公式引用的格子已被删除。请重新选定。",
    "公式“=JM.YOY(120,100)/0”显示#DIV/0!。公式算不出结果。请核对它引用的格子。",
  ]);
  book.close();
});

test("a formula of several lines and a thousand letters is a short text, not a formula", async () => {
  const book = await openWithLedger();
  await typeInto(book, "C5", `=JM.GET("${"长".repeat(1000)}",\n"消费帮扶")`);
  const [line] = await linesAfterBuild(book);
  expect(line?.text).toMatch(/^公式“=JM.GET\("长{71}…”显示#VALUE!。/);
  await typeInto(book, "C5", `=JM.GET("样例九旗",\r\n\n"消费帮扶")`);
  const texts = (await linesAfterBuild(book)).map(({ text }) => text);
  expect(texts.some((text) => text.includes('“=JM.GET("样例九旗", "消费帮扶")”'))).toBe(true);
  book.close();
});
