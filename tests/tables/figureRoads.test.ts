import fc from "fast-check";
import { readFill } from "../../src/actions/fill/readFill";
import { readEntry } from "../../src/core/entry";
import { isEqual, printNumber } from "../../src/core/numbers";
import { targetKinds } from "../../src/core/model/enumerations";
import type { Raw } from "../../src/tables/cells/raw";
import { unitsOfTarget } from "../../src/tables/cells/shownUnits";
import { readFacts } from "../../src/tables/readFacts";
import { readTargets } from "../../src/tables/readTargets";
import { readReports } from "../../src/tables/reports";
import { shippedLedger } from "../functions/support/shippedLedger";

/* A figure reads the same wherever it comes in: a cell's text or number, a file to fill in, 录入. */

const ledger = shippedLedger();
const ids = ["45-t02", "48-t02", "63-t01", "65-t02", "65-t03", "46-t01", "56-t03", "41-t01"].map(
  (id) => `003-${id}`,
);

function gridOf(row: Readonly<Record<string, Raw>>): Raw[][] {
  return [Object.keys(row), Object.values(row)];
}

/** What 最新完成值 reads as, whether it is asked about, and nothing where it is refused. */
function byCell(id: string, latest: Raw) {
  const target = ledger.targetById.get(id);
  if (target === undefined) throw new Error(`no target ${id}`);
  const { records, doubtful } = readTargets(
    gridOf({
      编号: id,
      旗县: target.area,
      指标: target.indicator,
      对象: target.item,
      时期: target.period,
      目标类型: targetKinds[target.kind],
      目标值: target.kind === "rank" ? 1 : 0.01,
      最新完成值: latest,
    }),
    ledger,
  );
  return { value: records[0]?.latest, isAsked: doubtful.length > 0 };
}

function byFill(id: string, text: string): number | undefined {
  const csv = `target,value,as_of\n${id},"${text.replaceAll('"', '""')}",2024-06-30\n`;
  try {
    const [fill] = readFill(
      { name: "填报.csv", bytes: new TextEncoder().encode(csv) },
      { ledger, unread: new Set(), unitsOf: (target) => unitsOfTarget(ledger, target) },
    );
    return fill?.figure.value;
  } catch {
    return undefined;
  }
}

const place = { area: "正镶白旗", indicator: "消费帮扶金额", period: "2022" };

function byEntry(stated: string) {
  const { row } = readEntry(ledger, { ...place, stated, source: "本旗统计公报" });
  return row && (row.value === undefined ? undefined : row);
}

function byFactCell(value: Raw) {
  const row = { 编号: "", 旗县: place.area, 指标: place.indicator, 时期: place.period };
  return readFacts(gridOf({ ...row, 数值: value }), ledger).records[0];
}

const figures = fc
  .tuple(
    fc.constantFrom("", "", "约", "下降", "下降到", "增长", "累计完成", "亏损", "不得超过"),
    fc.constantFrom("", "", "", "-", "−"),
    fc.oneof(
      fc.integer({ min: 0, max: 9999 }).map(String),
      fc.integer({ min: 0, max: 999 }).map((number) => String(number / 100)),
      fc.constantFrom("1,200", "０.５", "三", "二十五", "0.054", "1"),
    ),
    fc.constantFrom("", "", "万", "亿", "余万"),
    fc.constantFrom("", "", "元", "亩", "%", "个百分点", "倍", "位"),
    fc.constantFrom("", "", "以上", "左右"),
  )
  .map((parts) => parts.join(""));
const strange = fc.constantFrom(...Array.from("xQ€₩�@囗涓彧厓浜"));

test("each road reads", () => {
  const amount = 2_820_000_000;
  expect(byCell("003-45-t02", "28.2亿元")).toEqual({ value: amount, isAsked: false });
  expect(byCell("003-45-t02", 28.2).value).toBe(amount);
  expect(byFill("003-45-t02", "28.2亿元")).toBe(amount);
  expect(byEntry("28.2亿元")?.value).toBe(amount);
  expect(byFactCell("28.2亿元")?.value).toBe(amount);
  expect(byFactCell(28.2)?.value).toBe(amount);
});

test("a text reads the same in a cell of 目标台账 and in a file, or is refused by both", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ids), figures, (id, text) => {
      expect([text, byFill(id, text)]).toEqual([text, byCell(id, text).value]);
    }),
    { numRuns: 300 },
  );
});

test("a number in a cell and the same digits in a file read the same, or one of them is asked about", () => {
  const numbers = fc.oneof(
    fc.integer({ min: -999, max: 9999 }),
    fc.integer({ min: -999, max: 9999 }).map((number) => number / 1000),
  );
  fc.assert(
    fc.property(fc.constantFrom(...ids), numbers, (id, number) => {
      const cell = byCell(id, number);
      const filled = byFill(id, printNumber(number));
      if (cell.isAsked || cell.value === undefined || filled === undefined) return;
      expect([number, isEqual(filled, cell.value)]).toEqual([number, true]);
    }),
    { numRuns: 300 },
  );
});

test("a text reads the same in 录入 and under 数值, or one of them refuses it", () => {
  fc.assert(
    fc.property(figures, (text) => {
      const [entered, typed] = [byEntry(text), byFactCell(text)];
      if (entered === undefined || typed === undefined) return;
      expect([text, entered.value, entered.qualifier]).toEqual([
        text,
        typed.value,
        typed.qualifier,
      ]);
    }),
    { numRuns: 300 },
  );
});

test("a character that is not understood makes cell, file and 录入 refuse, wherever it stands", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ids),
      figures,
      strange,
      fc.nat({ max: 12 }),
      (id, text, what, at) => {
        const characters = Array.from(text);
        const place = Math.min(at, characters.length);
        const spoilt = [...characters.slice(0, place), what, ...characters.slice(place)].join("");
        const read = [byCell(id, spoilt).value, byFill(id, spoilt), byEntry(spoilt)?.value];
        expect([spoilt, ...read, byFactCell(spoilt)?.value]).toEqual([
          spoilt,
          undefined,
          undefined,
          undefined,
          undefined,
        ]);
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  ["消费帮扶金额", "1.3亿元，增长5.4%"],
  ["消费帮扶金额", "预计1.3亿元"],
  ["消费帮扶金额", "据初步统计，1.3亿元"],
  ["消费帮扶金额", "1.3亿元（预计）"],
  ["消费帮扶金额", "2022年1.3亿元，比上年多300万元"],
  ["消费帮扶金额", "签约1，300万元"],
])("a character that is not understood makes 录入 refuse %s: %s", (indicator, stated) => {
  const characters = Array.from(stated);
  const spoilt = characters.flatMap((_, at) =>
    ["x", "€", "�", "囗", "彧"].map((what) =>
      [...characters.slice(0, at), what, ...characters.slice(at)].join(""),
    ),
  );
  const source = "本旗统计公报";
  expect(readEntry(ledger, { ...place, indicator, stated, source }).faults).toEqual([]);
  const read = spoilt.filter(
    (text) => readEntry(ledger, { ...place, indicator, stated: text, source }).row !== undefined,
  );
  expect(read).toEqual([]);
});

test("What 完成值 of 填报记录 is expected to become is refused with the advice of 最新完成值", () => {
  const target = ledger.targetById.get("003-41-t07");
  const row = {
    旗县: target?.area ?? "",
    指标: target?.indicator ?? "",
    对象: target?.item ?? "",
    时期: target?.period ?? "",
    目标类型: targetKinds[target?.kind ?? "level"],
    数据截至: "2024-06-30",
    单位: "亿元",
  };
  const read = (value: Raw) => readReports(gridOf({ ...row, 完成值: value }), ledger);
  expect(read("60亿元").records).toMatchObject([{ value: 6_000_000_000 }]);
  expect(read("预计60亿元").unreadable).toMatchObject([
    { column: "完成值", reason: expect.stringContaining("预计数请录入数据台账") as string },
  ]);
});
