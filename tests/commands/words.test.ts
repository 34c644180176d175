import { steps } from "../../src/actions/deed/stepWords";
import { words as actionWords } from "../../src/actions/deed/words";
import { chineseWords } from "../../src/commands/words";
import { inWords } from "../../src/core/message";
import { words as excelWords } from "../../src/excel/run/words";
import { words as sessionWords } from "../../src/session/words";

type Codes = keyof typeof chineseWords;

/** One or more examples of each code's arguments; a code without one does not compile. */
const examples: {
  readonly [Code in Codes]: readonly Parameters<(typeof chineseWords)[Code]>[];
} = {
  datasetFaulty: [[{ faults: "facts.csv 第12行：现为“abc”，应为数字。" }]],
  fileOutOfReach: [[{ file: "dataset/areas.csv" }]],
  fileRefused: [[{ file: "dataset/areas.csv", status: 404 }]],
  fileIsUtf16: [[{ file: "填报.csv" }]],
  fileIsNoText: [[{ file: "填报.csv" }]],
  fileHoldsControl: [[{ file: "填报.csv", line: 3 }]],
  AccessDenied: [[]],
  InvalidOperationInCellEditMode: [[]],
  RequestPayloadSizeLimitExceeded: [[]],
  ResponsePayloadSizeLimitExceeded: [[]],
  ItemNotFound: [[]],
  ItemAlreadyExists: [[]],
  ApiNotFound: [[]],
  noAnswer: [[]],
  ReadOnlyDocument: [[]],
  FilteredRangeConflict: [[]],
  frontSheetProtected: [[{ sheet: "我的表" }]],
  cellOccupied: [[{ sheet: "我的表", address: "C5", content: "备忘" }]],
  unfinished: [[{ sheets: ["数据台账", "目标台账"] }]],
  pagesUnset: [[{ sheet: "总览", count: 1 }], [{ sheet: "数据台账", count: 9 }]],
  brokenOff: [[]],
  workbookReadOnly: [[]],
  stateNewer: [[]],
  contentUnknown: [[{ sheet: "总览" }]],
  stateRebuilt: [[{ asOf: "2024年6月30日", rules: "序时" }]],
  structureProtected: [[{ sheet: "总览" }]],
  sheetProtected: [
    [{ sheet: "总览", undone: "changed" }],
    [{ sheet: "数据台账", undone: "written" }],
    [{ sheet: "数据台账", undone: "entered" }],
    [{ sheet: "总览", undone: "finalised" }],
  ],
  sheetFiltered: [
    [{ sheet: "总览", undone: "changed" }],
    [{ sheet: "汇总-正镶白旗", undone: "finalised" }],
  ],
  tableFiltered: [[{ sheet: "目标台账" }]],
  lostListed: [[{ count: 2 }]],
  lostUnlisted: [[{ texts: [{ place: "汇总-正镶白旗!B9", text: "待议" }] }]],
  sheetsMoved: [[{ sheets: ["汇总-正镶白旗", "目标台账"] }]],
  nameTaken: [[{ sheet: "总览", again: "build" }], [{ sheet: "数据台账", again: "load" }]],
  tableNotOurs: [[{ sheet: "我的表", table: "JM_Facts" }]],
  columnsGone: [[{ broken: [{ sheet: "目标台账", columns: ["目标值", "单位"] }] }]],
  columnsEmptied: [[{ broken: [{ sheet: "数据台账", columns: ["数据性质"] }] }]],
  halfMade: [[{ sheet: "数据台账" }]],
  tableGone: [[{ sheet: "目标台账", table: "JM_Targets" }]],
  noLedger: [[]],
  noFacts: [[]],
  noTargets: [[]],
  unknownCounty: [[{ text: "丙旗", legal: ["甲旗", "乙县"] }]],
  rulesUnknown: [[{ reason: "没有名为“随便”的判断规则，可用：序时、从宽。" }]],
  judgedBySchedule: [[]],
  reportsPending: [[{ sheet: "填报记录" }]],
  editsUnrecorded: [[{ count: 3 }]],
  rowUnreadable: [
    [{ sheet: "目标台账", row: 7, column: "目标值", found: "很多", reason: "应为数字。" }],
  ],
  noSummary: [[{ sheet: "我的表" }]],
  noSummaries: [[]],
  withoutResult: [
    [{ sheet: "总览", count: 2, places: ["B4", "B5"] }],
    [{ sheet: "总览", count: 9, places: ["B4", "B5"] }],
  ],
  stillStale: [
    [{ sheet: "汇总-巴林右旗", count: 1, places: ["C1"] }],
    [{ sheet: "汇总-巴林右旗", count: 9, places: ["C1", "H12"] }],
  ],
  notRepaired: [[{ sheet: "锁住", count: 2 }]],
  entryFault: [[{ reason: "没有名为“丙旗”的地区。" }]],
  noFormula: [[{ formula: "你好" }]],
  textsOutOfReach: [[{ file: "functions.zh-CN.json" }]],
  fillQuotes: [[{ file: "填报.csv", line: 3 }]],
  fillColumns: [[{ file: "填报.csv", missing: ["value"], legal: ["target", "value", "as_of"] }]],
  fillColumnTwice: [[{ file: "填报.csv", column: "value" }]],
  fillEmpty: [[{ file: "填报.csv" }]],
  fillComma: [[{ file: "填报.csv", line: 3, column: "value", figure: "1", next: "200万元" }]],
  fillTooLong: [[{ file: "填报.csv", line: 3, found: "2024-06-30" }]],
  fillUnknown: [[{ file: "填报.csv", line: 3, column: "target", id: "003-99-t01" }]],
  fillUnread: [[{ file: "填报.csv", line: 3, column: "target", id: "003-41-t01" }]],
  fillNoId: [[{ file: "填报.csv", line: 3, column: "target" }]],
  fillAgain: [
    [
      {
        file: "七月.csv",
        line: 3,
        column: "target",
        id: "003-41-t01",
        asOf: "2024-07-31",
        other: { file: "六月.csv", line: 2 },
      },
    ],
  ],
  fillUnit: [[{ file: "填报.csv", line: 3, column: "单位", unit: "人", legal: "亿元" }]],
  fillQualifier: [[{ file: "填报.csv", line: 3, column: "限定词", found: "左近" }]],
  fillContradicts: [
    [{ file: "填报.csv", line: 3, column: "限定词", found: "以上", figure: "约30亿元" }],
  ],
  fillUpperBelow: [[{ file: "填报.csv", line: 3, column: "上限", found: "20", figure: "30" }]],
  fillNoValue: [[{ file: "填报.csv", line: 3, column: "value", legal: "30亿元" }]],
  fillError: [[{ file: "填报.csv", line: 3, column: "value", found: "#DIV/0!", legal: "30亿元" }]],
  fillForecast: [[{ file: "填报.csv", line: 3, column: "value", found: "预计60亿元" }]],
  fillOther: [
    [
      {
        file: "填报.csv",
        line: 3,
        column: "指标",
        found: "地区生产总值",
        id: "003-41-t07",
        own: "固定资产投资",
      },
    ],
  ],
  fillUnreadable: [[{ file: "填报.csv", line: 3, column: "as_of", reason: "“昨天”不是日期。" }]],
  loaded: [
    [{ version: "2024.1", facts: 412, targets: 96, kept: 0 }],
    [{ version: "2024.1", facts: 412, targets: 96, kept: 5 }],
  ],
  alreadyLoaded: [[{ version: "2024.1", facts: 412, targets: 96, kept: 5 }]],
  built: [
    [{ written: ["总览", "汇总-甲旗"], unchanged: 0 }],
    [{ written: ["总览", "汇总-甲旗"], unchanged: 7 }],
  ],
  builtNothing: [[]],
  buildCancelled: [[{ count: 2 }]],
  finalised: [
    [{ sheets: ["总览", "汇总-甲旗"], count: 54, own: 0 }],
    [{ sheets: ["总览"], count: 54, own: 1 }],
  ],
  finaliseCancelled: [[{ sheets: [] }], [{ sheets: ["总览"] }]],
  alreadyStatic: [[{ sheet: "总览", own: 1 }]],
  allStatic: [[{ own: 0 }], [{ own: 1 }]],
  nothingFinalised: [[{ own: 0 }]],
  entered: [[{ subject: "甲旗消费帮扶金额2022年", figure: "约1.3亿元", place: "数据台账!A9" }]],
  alreadyPresent: [[{ present: ["1.02亿元，《公报》", "1.03亿元，《简报》"] }]],
  filled: [[{ count: 21 }]],
  repaired: [
    [
      {
        count: 5,
        places: [
          { sheet: "总览", count: 2 },
          { sheet: "我的表", count: 3 },
        ],
      },
    ],
  ],
  repairedNothing: [[]],
  asOfMoved: [
    [{ from: "2023年12月31日", to: "2024年6月30日", changed: 3 }],
    [{ from: undefined, to: "2024年6月30日", changed: 0 }],
  ],
  fillInsLater: [[{ count: 2 }]],
  factLater: [[{ asOf: "2024年6月30日" }]],
  nothingKnown: [[{ asOf: "1999年12月31日" }]],
  asOfUnreadable: [[{ reason: "“昨天”不是日期。" }]],
  nothingToRepair: [[]],
  inserted: [[{ place: "Sheet1!C3", formula: "=JM.YOY(120,100)" }]],
  cardsOn: [[]],
  cardsOff: [[]],
  readingDataset: [[]],
  readingWorkbook: [[]],
  mergingLedger: [[]],
  writingTables: [[]],
  complete: [[]],
  sheetWritten: [[{ sheet: "总览" }]],
  sheetFinalised: [[{ sheet: "总览" }]],
  repairing: [[]],
  waitingForCellEdit: [[]],
};

/** Arguments that choose words instead of standing in them. */
const choosing: readonly string[] = ["undone", "again"];

const cases = (Object.keys(examples) as Codes[]).flatMap((code) =>
  examples[code].map(([args]: readonly unknown[]) => {
    return { code, args, words: inWords({ code, args }, chineseWords) };
  }),
);

/** Texts and counts anywhere in the arguments; a count of none may be left unsaid. */
function namesIn(value: unknown): readonly string[] {
  if (value === undefined || value === 0) return [];
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  const parts: readonly unknown[] = Array.isArray(value)
    ? (value as readonly unknown[])
    : Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, part]) =>
        choosing.includes(name) ? [] : [part],
      );
  return parts.flatMap(namesIn);
}

test.each(cases)("$code says all that it is given, as one whole", ({ code, args, words }) => {
  expect(words).not.toBe("");
  if (code in steps) expect(words).not.toMatch(/[。？]$/u);
  else expect(words).toMatch(/[。？]$/u);
  for (const name of args === undefined ? [] : namesIn(args)) expect(words).toContain(name);
});

test("no sentence holds another", () => {
  const sentences = cases.filter(({ code }) => !(code in steps)).map(({ words }) => words);
  const joined = cases.filter(({ words }) => {
    const within = sentences.filter((one) => one !== words && words.includes(one));
    return within.length > 0;
  });
  expect(joined).toEqual([]);
});

test("a code belongs to one catalogue", () => {
  const codes = [sessionWords, excelWords, actionWords].flatMap((words) => Object.keys(words));
  expect(new Set(codes).size).toBe(codes.length);
});
