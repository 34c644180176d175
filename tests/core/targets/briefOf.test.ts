import { briefOf, judge, scheduleRules, type TargetCase } from "../../../src/core/targets";
import groups from "../../cases/targets/reasons.json";
import { targetCase, type CaseJson } from "./targetCaseFrom";

const amount: TargetCase = {
  kind: "level",
  measure: "flow",
  direction: "up",
  start: "2024-01-01",
  end: "2024-12-31",
  asOf: "2024-06-30",
  unit: "元",
  displayUnit: "亿元",
  decimals: 2,
  target: 18e8,
};
const rate: TargetCase = {
  ...amount,
  measure: "rate",
  unit: "%",
  displayUnit: "%",
  decimals: 1,
};

const cases: readonly (readonly [
  title: string,
  input: TargetCase,
  reached: string,
  due: string,
])[] = [
  [
    "by time, behind",
    { ...amount, actual: 7.2e8 },
    "完成40.0%，落后序时10.0个百分点",
    "剩余6个月需完成10.8亿元",
  ],
  [
    "by time, ahead",
    { ...amount, actual: 10.8e8 },
    "完成60.0%，超前序时10.0个百分点",
    "剩余6个月需完成7.2亿元",
  ],
  ["by time, neither", { ...amount, actual: 9e8 }, "完成50.0%，与序时持平", "剩余6个月需完成9亿元"],
  [
    "by time, the year's schedule at the figure's own day",
    { ...amount, actual: 3.6e8, actualEnd: "2024-03-31" },
    "完成20.0%，落后序时5.0个百分点",
    "剩余9个月需完成14.4亿元",
  ],
  [
    "from a baseline, 2 of the 10 that are to be added",
    {
      ...amount,
      measure: "stock",
      unit: "个",
      displayUnit: "个",
      decimals: 0,
      baseline: 20,
      target: 30,
      actual: 22,
    },
    "完成20.0%，落后序时30.0个百分点",
    "剩余6个月需增加8个",
  ],
  ["by time, reached before its end", { ...amount, actual: 20e8 }, "累计完成20亿元，超出2亿元", ""],
  [
    "by time, missed at its end",
    { ...amount, actual: 17.1e8, asOf: "2024-12-31" },
    "累计完成17.1亿元，还差0.9亿元",
    "",
  ],
  [
    "by time, a shortfall that one decimal would not show",
    { ...amount, actual: 8.996e8 },
    "完成49.98%，落后序时0.02个百分点",
    "剩余6个月需完成9.004亿元",
  ],
  [
    "as it stands, a growth",
    { ...rate, kind: "growth", target: 6, actual: 5.4 },
    "上半年增长5.4%，低0.6个百分点",
    "",
  ],
  [
    "as it stands, a fall where growth was asked for",
    { ...rate, kind: "growth", target: 6, actual: -2 },
    "上半年下降2%，低8个百分点",
    "",
  ],
  [
    "as it stands, a share by its name",
    { ...rate, measure: "share", target: 30, actual: 27, name: "绿化率" },
    "绿化率27%，低3个百分点",
    "",
  ],
  [
    "as it stands, an estimate without a name",
    { ...rate, measure: "share", target: 30, actual: 27, isEstimate: true },
    "预计27%，低3个百分点",
    "",
  ],
  [
    "a rank that is not reached",
    {
      ...amount,
      kind: "rank",
      measure: "rank",
      unit: "位",
      displayUnit: "位",
      decimals: 0,
      target: 30,
      actual: 35,
    },
    "列第35位，还差5位",
    "",
  ],
  [
    "a rank that is reached",
    {
      ...amount,
      kind: "rank",
      measure: "rank",
      unit: "位",
      displayUnit: "位",
      decimals: 0,
      target: 30,
      actual: 28,
    },
    "列第28位，已达到",
    "",
  ],
  [
    "a ceiling that is broken",
    { ...rate, kind: "ceiling", direction: "down", target: 5, actual: 5.6 },
    "实际5.6%，突破0.6个百分点",
    "",
  ],
  [
    "a ceiling that is kept",
    { ...rate, kind: "ceiling", direction: "down", target: 5, actual: 4.1 },
    "实际4.1%，未突破",
    "",
  ],
  [
    "a limit on a flow that no later month mends",
    { ...amount, kind: "ceiling", direction: "down", actual: 19e8 },
    "实际19亿元，已突破控制数，超出1亿元",
    "",
  ],
  [
    "a milestone that is not reached",
    {
      ...amount,
      kind: "milestone",
      unit: undefined,
      displayUnit: "项",
      decimals: 0,
      target: 2,
      actual: 1,
    },
    "完成1项，还差1项",
    "",
  ],
  [
    "a milestone that is missed",
    {
      ...amount,
      kind: "milestone",
      unit: undefined,
      displayUnit: "项",
      decimals: 0,
      target: 2,
      actual: 1,
      asOf: "2024-12-31",
    },
    "完成1项，还差1项",
    "",
  ],
];

test.each(cases)("a verdict in brief: %s", (_, input, reached, due) => {
  expect(briefOf(input, scheduleRules)).toEqual({ reached, due });
});

test.each<[string, TargetCase]>([
  ["no actual", amount],
  ["no target", { ...amount, target: undefined, actual: 7e8 }],
  ["a goal without a time", { ...amount, undated: true, actual: 7e8 }],
  ["a figure without a day", { ...amount, isDayMissing: true, actual: 7e8 }],
  ["two that are not comparable", { ...amount, actual: 7e8, notComparable: true }],
])("of %s nothing is told in brief", (_, input) => {
  expect(briefOf(input, scheduleRules)).toBeUndefined();
});

interface Group {
  readonly title: string;
  readonly given: CaseJson;
  readonly cases: readonly { readonly title: string; readonly case: CaseJson }[];
}

const numbersOf = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/gu) ?? [];

describe.each(groups as readonly Group[])("$title: the brief has no number of its own", (group) => {
  test.each(group.cases)("$title", (row) => {
    const input = targetCase(group.given, row.case);
    const brief = briefOf(input, scheduleRules);
    const whole = numbersOf(judge(input, scheduleRules).reason);
    const told = brief ? numbersOf(`${brief.reached} ${brief.due}`) : [];
    expect(told.filter((number) => !whole.includes(number))).toEqual([]);
  });
});
