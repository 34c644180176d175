import { openFollowedBook, type LiveBook } from "../support/liveBook";
import { quiet } from "../support/quiet";
import { typeBelow } from "../support/typedRows";

const county = "汇总-正镶白旗";
const built = { areas: ["正镶白旗"], mode: "静态" as const };
const ours = { 名称: "本旗规则", 达标线: "95%", 滞后线: 0.5, 滞后序时进度: "偏慢" };

/** A target at 90 % of the elapsed share: behind by 序时, on schedule by 从宽. */
function typeTarget(book: LiveBook) {
  return typeBelow(book, "JM_Targets", {
    旗县: "正镶白旗",
    指标: "消费帮扶",
    时期: "2024",
    目标值: 2,
    最新完成值: 0.9,
    数据截至: "2024-06-30",
  });
}

function sheetOf(book: LiveBook, name: string) {
  const sheet = book.host.snapshot().sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}.`);
  return sheet;
}

/** Words that a conditional format of the sheet looks for. */
function colouredWords(book: LiveBook, sheet: string): string[] {
  return sheetOf(book, sheet).conditionalFormats.flatMap(({ rule }) =>
    rule.kind === "expression"
      ? [...rule.formula.matchAll(/(?<![$A-Z])[A-Z]+\d+="([^"]+)"/gu)].map(([, word = ""]) => word)
      : [],
  );
}

function says(book: LiveBook, text: string, sheet = county): boolean {
  return [...book.cells(sheet).values()].some((cell) => cell.text.includes(text));
}

test.each(["静态", "公式"] as const)(
  "the rules chosen for the workbook judge its sheets, 目标台账 and STATUSOF in mode %s",
  async (mode) => {
    const book = await openFollowedBook();
    await book.host.person.addSheet("草稿");
    await book.host.person.typeInto("草稿", "A1", '=JM.STATUSOF("正镶白旗","消费帮扶",2024)');
    const target = await typeTarget(book);
    const verdicts = () => [
      target.see("状态").value,
      book.host.person.see("草稿", "A1").value,
      says(book, "规则：从宽"),
    ];
    await book.deeds.buildCountySheets({ ...built, mode });
    await book.host.settle();
    expect(verdicts()).toEqual(["滞后序时进度", "滞后序时进度", false]);
    await book.deeds.buildCountySheets({ ...built, mode, rules: "从宽" });
    await book.host.settle();
    expect(verdicts()).toEqual(["达到序时进度", "达到序时进度", true]);
    expect(says(book, "达到序时进度")).toBe(true);
    book.host.counts.reset();
    const again = await book.deeds.buildCountySheets({ ...built, mode, rules: "lenient" });
    expect(again.sentence).toContain("没有变化");
    expect(book.host.counts.changes).toBe(0);
    book.close();
  },
);

test("a rule set that a person writes judges cells and sheets in its own words", async () => {
  const book = await openFollowedBook();
  const target = await typeTarget(book);
  await book.host.person.addSheet("草稿");
  const status = (rules: string) => `=JM.STATUS(0.9,2,"2024-06-30",,,"${rules}")`;
  await book.host.person.typeInto("草稿", "A1", status("本旗规则"));
  await book.host.settle();
  expect(book.host.person.see("草稿", "A1").value).toBe("#VALUE!");
  const rules = await typeBelow(book, "JM_Rules", ours);
  expect(book.host.person.see("草稿", "A1").value).toBe("偏慢");
  await book.deeds.buildCountySheets({ ...built, rules: "本旗规则" });
  expect(target.see("状态").value).toBe("偏慢");
  expect(says(book, "偏慢")).toBe(true);
  expect(says(book, "规则：本旗规则")).toBe(true);
  // The whole text decides: the word of one outcome may stand inside that of another.
  expect(colouredWords(book, county)).toContain("偏慢");

  await rules.type("达标线", 0.85);
  expect(book.host.person.see("草稿", "A1").value).toBe("达到序时进度");
  expect(target.see("状态").value).toBe("达到序时进度");
  book.close();
});

test("the words of the chosen rules have their colours in 目标台账, on all its rows", async () => {
  const book = await openFollowedBook();
  await typeTarget(book);
  const shipped = colouredWords(book, "目标台账");
  expect(shipped).toContain("滞后序时进度");
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("目标台账");
    const { custom } = sheet.getRange("A3:W60").conditionalFormats.add("Custom");
    custom.rule.formula = '=$B3="正镶白旗"';
    custom.format.fill.color = "#FFFF00";
    await context.sync();
  });
  await typeBelow(book, "JM_Rules", ours);
  await book.deeds.buildCountySheets({ ...built, rules: "本旗规则" });
  expect(colouredWords(book, "目标台账").sort()).toEqual(
    shipped.map((word) => (word === "滞后序时进度" ? "偏慢" : word)).sort(),
  );
  const { place } = sheetOf(book, "目标台账").tables[0] ?? { place: { row: 0, rows: 0 } };
  const formats = sheetOf(book, "目标台账").conditionalFormats;
  const persons = { row: 2, column: 0, rows: 58, columns: 23 };
  expect(formats.at(-1)?.place).toEqual(persons);
  for (const format of formats.slice(0, -1))
    expect(format.place).toMatchObject({ row: place.row + 1, rows: place.rows - 1 });
  expect((await book.deeds.loadDataset()).sentence).toContain("没有变化");
  expect(colouredWords(book, "目标台账")).toContain("偏慢");
  await book.deeds.buildCountySheets({ ...built, rules: "序时" });
  expect(colouredWords(book, "目标台账").sort()).toEqual(shipped.sort());
  book.close();
});

test("rules that can no longer be read are told, and 序时 judges meanwhile", async () => {
  const book = await openFollowedBook();
  const rules = await typeBelow(book, "JM_Rules", ours);
  await book.deeds.buildCountySheets({ ...built, rules: "本旗规则" });
  await rules.type("滞后线", "很低");
  const { problems } = await book.deeds.buildCountySheets(built);
  expect(problems).toContainEqual(expect.stringContaining("没有名为“本旗规则”的判断规则"));
  expect(says(book, "规则：序时")).toBe(true);
  expect(says(book, "应大于0%、不超过100%，例如90%", "核对事项")).toBe(true);
  await rules.type("滞后线", 0.6);
  expect((await book.deeds.buildCountySheets(built)).problems).toEqual([]);
  expect(says(book, "规则：本旗规则")).toBe(true);
  book.close();
});

describe("in one workbook", () => {
  let book: LiveBook;
  beforeAll(async () => {
    book = await openFollowedBook();
  });
  afterAll(() => {
    book.close();
  });

  test("unknown rules are refused with the legal ones, and nothing is written", async () => {
    book.host.counts.reset();
    const deed = book.deeds.buildCountySheets({ ...built, rules: "随便" });
    await expect(deed).rejects.toThrow("没有名为“随便”的判断规则，可用：序时、从宽。");
    expect(book.host.counts.changes).toBe(0);
  });

  test("what is written over a shipped rule set is recorded and taken back", async () => {
    const cell = [...book.cells("判断规则")].find(([, { value }]) => value === 0.9)?.[0] ?? "";
    await book.host.person.typeInto("判断规则", cell, 0.2);
    await quiet(book);
    await book.deeds.buildCountySheets(built);
    expect(book.host.person.see("判断规则", cell).value).toBe(0.9);
    expect(says(book, "曾填入“0.2”", "核对事项")).toBe(true);
  });

  test("the as-of date that was set goes back to the latest of the ledger", async () => {
    await book.deeds.buildCountySheets({ ...built, asOf: "2024-06-30" });
    expect(says(book, "判断时点：2024年6月30日")).toBe(true);
    await book.deeds.buildCountySheets(built);
    expect(says(book, "判断时点：2024年6月30日")).toBe(true);
    await book.deeds.buildCountySheets({ ...built, asOf: null });
    expect(says(book, "判断时点：2023年12月31日")).toBe(true);
  });
});
