import { createLedger, type Ledger } from "../../../src/core/ledger";
import type { Observation } from "../../../src/core/model/dataset";
import { lenientRules } from "../../../src/core/targets";
import { figuresOf } from "../../../src/sheet/changes/lineWords";
import { sheetChanges } from "../../../src/sheet/changes/sheetChanges";
import { gridFingerprint } from "../../../src/sheet/keep/fingerprint";
import { planGrid } from "../../../src/sheet/keep/planGrid";
import type { Raw, RawGrid } from "../../../src/tables/cells/raw";
import { changedLedger, filledLedger, shippedLedger } from "../support/changedLedger";
import {
  corrected,
  county,
  document,
  planOf,
  recordOf,
  rowsOf,
  toldOf,
  without,
} from "../support/countyVersions";

const richer = corrected("003-28-01", { value: 11_520_000_000, stated: "115.2亿元" });
const richerText = `地区生产总值（2023年）数值由113亿元改为115.2亿元，出自${document}第28段，原文“115.2亿元 4%”。`;

test("a rate that comes from two levels is told as the sheet shows it", () => {
  const ledger = changedLedger(({ observations }) => ({
    observations: observations.flatMap((row) =>
      row.id === "003-32-06" ? [row, { ...row, id: "1", period: "2022", value: 1_540_000 }] : [row],
    ),
  }));
  expect(toldOf(ledger)).toContain(
    `接待游客人次（2023年）同比由无改为14.3%，出自${document}第32段，原文“176万人次”。`,
  );
});

describe("of a figure that changed it is told what it was, what it is, and its source", () => {
  test.each<[string, Ledger, string, string?]>([
    ["a value", richer, richerText],
    [
      "value and rate together",
      corrected("003-28-04", { value: 1_700_000_000, yoy: 7, stated: "", yoyStated: "" }),
      `一般公共预算收入（2023年）数值由16.01亿元改为17亿元，同比由6.4%改为7%，出自${document}第28段。`,
    ],
    [
      "a rate that is gone",
      corrected("003-28-05", { yoy: undefined, yoyStated: "" }),
      `固定资产投资（2023年）同比由42.5%改为无，出自${document}第28段，原文“81.8亿元”。`,
    ],
    [
      "a rank",
      corrected("003-28-17", { value: 80, yoy: 7 }),
      `中国西部百强县位次（2023年）数值由87位改为80位，同比由无改为7位，出自${document}第28段，原文“第87位”。`,
    ],
    [
      "a percentage with its limit",
      corrected("003-35-01", { value: 4, yoy: -0.1, change: -0.1, qualifier: "exact" }),
      `城镇登记失业率（2023年）数值由4.1%以内改为4%，同比由无改为-0.1个百分点，增减由无改为-0.1个百分点，出自${document}第35段，原文“4.1%以内”。`,
    ],
    [
      "a printed change",
      corrected("003-31-01", { change: 4 }),
      `规上工业企业数（2023年）增减由3户改为4户，出自${document}第31段，原文“53户 增加3户”。`,
    ],
    [
      "the paragraph alone",
      corrected("003-31-01", { paragraph: 32 }),
      `规上工业企业数（2023年）原文数字和出处由“53户 增加3户（${document}第31段）”改为“53户 增加3户（${document}第32段）”。`,
    ],
    [
      "a range of a named case",
      corrected("004-10-07", { valueUpper: 25, qualifier: "approx" }),
      "每组发包母羊数（种羊场，北京经济技术开发区，2021年）数值由10至20只改为约10至25只，出自《巴林右旗京蒙协作助力乡村振兴纪实》第10段，原文“10到20只”。",
      "150423",
    ],
  ])("%s", (_, ledger, text, area = county) => {
    expect(toldOf(ledger, { area })).toEqual([text]);
  });
});

const filled = filledLedger({
  "003-41-t07": { latest: 7_040_000_000, latestAsOf: "2024-11-30" },
});

describe("of verdicts and of the sheet as a whole", () => {
  test("a target that was filled in is told with verdict and completion, and the day that it moves", () => {
    const told = toldOf(filled);
    expect(told).toHaveLength(3);
    expect(told).toEqual(
      expect.arrayContaining([
        "判断时点由2023年12月31日改为2024年11月30日。",
        "目标“固定资产投资（2024年）”状态由未到期改为滞后序时进度，完成率由无改为88%。",
        expect.stringMatching(/等\d+项状态由未到期改为未填报。$/) as unknown,
      ]),
    );
  });

  test("a new as-of date is told once, and targets that change alike share a line", () => {
    const { dataset } = shippedLedger();
    const told = toldOf(createLedger(dataset, { asOf: "2024-06-30" }));
    expect(told[0]).toBe("判断时点由2023年12月31日改为2024年6月30日。");
    expect(told[1]).toMatch(/^目标“地区生产总值（2024年）”.*等\d+项状态由未到期改为未填报。$/);
    expect(told).toHaveLength(2);
  });

  test("other rules are told once, and the verdicts that follow", () => {
    expect(toldOf(filled, { before: { ledger: filled }, rules: lenientRules })).toEqual([
      "规则由序时改为从宽。",
      "目标“固定资产投资（2024年）”状态由滞后序时进度改为达到序时进度。",
    ]);
  });

  test("a new target figure is told as it is printed", () => {
    const raised = filledLedger({ "003-41-t01": { value: 6.5 } });
    expect(toldOf(raised)).toEqual(["目标“地区生产总值（2024年）”目标值由6%以上改为6.5%以上。"]);
  });
});

describe("rows come and go", () => {
  const poorer = without("003-28-01");

  test("what is new is told with its figure and its source", () => {
    expect(toldOf(shippedLedger(), { before: { ledger: poorer } })).toEqual([
      `新列入：地区生产总值（2023年）113亿元，出自${document}第28段，原文“113亿元 4%”。`,
    ]);
  });

  test("what is gone is told with what it was", () => {
    expect(toldOf(poorer)).toEqual(["不再列入：地区生产总值（2023年）113亿元。"]);
  });

  test("a second row of the same case is new, and the first is not taken for changed", () => {
    const [row] = shippedLedger().dataset.observations.filter(({ id }) => id === "003-28-01");
    const own = { ...row, id: "", source: undefined, value: 12e9, yoy: undefined, isPersons: true };
    const doubled = changedLedger(({ observations }) => ({
      observations: [own as Observation, ...observations],
    }));
    expect(toldOf(doubled)).toEqual(["新列入：地区生产总值（2023年）120亿元，出处：本单位录入。"]);
  });
});

describe("rows of another period", () => {
  const dated = shippedLedger().dataset.observations;
  const undated = changedLedger(() => ({
    observations: dated.map((row) =>
      row.source === "000" && row.periodBasis === "inferred" && row.id !== "000-17-06"
        ? { ...row, period: "", periodBasis: undefined }
        : row,
    ),
  }));
  const look = { area: "152529", before: { ledger: undated } };

  test("share a line where a document was dated as a whole", () => {
    expect(toldOf(shippedLedger(), look)).toEqual([
      expect.stringMatching(/^.+、.+等31项的时期由时间未载明改为2023年（推定）。$/u),
    ]);
  });

  test("in live sheets too, where a figure is a formula as soon as it can be asked for", () => {
    const told = toldOf(shippedLedger(), { ...look, mode: "公式" });
    expect(told.filter((text) => text.includes("列入"))).toEqual([]);
    expect(told).toContainEqual(expect.stringMatching(/等31项的时期由时间未载明改为/u));
  });

  test("are gone and new where the figure is another as well", () => {
    const both = changedLedger(() => ({
      observations: dated.map((row) =>
        row.id === "000-14-01" ? { ...row, value: 34_000_000, stated: "3400万元" } : row,
      ),
    }));
    expect(toldOf(both, look)).toEqual([
      expect.stringMatching(/等30项的时期由时间未载明改为2023年（推定）。$/u),
      "不再列入：京蒙协作资金（产业项目，时间未载明）3350万元。",
      expect.stringMatching(/^新列入：京蒙协作资金（产业项目，2023年（推定））3400万元，/u),
    ]);
  });
});

const rowOf = (grid: RawGrid): number =>
  grid
    .map(([, name, nature, , , period]) => [name, nature, period].map(String).join(" "))
    .lastIndexOf("地区生产总值 实际 2023年");
const typed =
  (column: number, value: Raw) =>
  (grid: RawGrid): RawGrid =>
    grid.map((cells, row) =>
      row === rowOf(grid) ? cells.map((cell, i) => (i === column ? value : cell)) : cells,
    );

describe("what a person did to the sheet in between is no change of the sheet's", () => {
  test.each<[string, (grid: RawGrid) => RawGrid]>([
    ["a row above", (grid) => [["我的行"], ...grid]],
    [
      "a row amid the table",
      (grid) => [...grid.slice(0, rowOf(grid)), ["我的行"], ...grid.slice(rowOf(grid))],
    ],
    ["a column", (grid) => grid.map((cells) => [...cells.slice(0, 2), "我的", ...cells.slice(2)])],
    ["a cell of the same row", typed(6, "改过")],
  ])("%s does not hide what the figure was", (_, edit) => {
    expect(toldOf(richer, { edit })).toEqual([richerText]);
  });

  test.each<[string, (grid: RawGrid) => RawGrid]>([
    ["the figure", typed(3, 99)],
    ["the row's name", typed(1, "别的")],
    ["nothing but deleted the row", (grid) => grid.filter((_, row) => row !== rowOf(grid))],
  ])("where the person typed over %s, nothing is told of it", (_, edit) => {
    expect(toldOf(corrected("003-28-01", { value: 12e9 }), { edit })).toEqual([]);
  });
});

test("a cell that was the person's when 定稿 recorded the sheet is not told as ours", () => {
  const [old, plan] = [planOf(shippedLedger(), {}), planOf(richer, {})];
  const emptied = gridFingerprint(typed(3, "")(planGrid(old)));
  const told = sheetChanges(
    plan,
    rowsOf(plan),
    { ...recordOf(old), rows: emptied },
    typed(3, 99)(planGrid(old)),
  );
  expect(told.filter(({ text }) => text.includes("数值"))).toEqual([]);
});

test.each([
  ["静态", "公式"],
  ["公式", "静态"],
] as const)("the same figures say nothing new when %s becomes %s", (was, mode) => {
  expect(toldOf(filled, { mode, before: { mode: was, ledger: filled } })).toEqual([]);
});

test("a live sheet tells what it holds as words, and leaves what follows the ledger by itself", () => {
  const live = { mode: "公式", before: { mode: "公式" } } as const;
  expect(toldOf(richer, live)).toEqual([
    `地区生产总值（2023年）原文数字和出处由“113亿元 4%（${document}第28段）”改为“115.2亿元 4%（${document}第28段）”。`,
  ]);
  expect(toldOf(without("003-28-01"), live)).toEqual(["不再列入：地区生产总值（2023年）。"]);
});

test("where a run broke off, what still stands is compared with the version before it", () => {
  const [old, plan] = [planOf(shippedLedger(), {}), planOf(richer, {})];
  const { rows } = recordOf(old);
  const record = { ...recordOf(plan), before: [{ rows, personsBlocks: [], tables: [] }] };
  const told = (grid: RawGrid) => sheetChanges(plan, rowsOf(plan), record, grid);
  expect(told(planGrid(old)).map(({ text }) => text)).toEqual([richerText]);
  expect(told(planGrid(plan))).toEqual([]);
});

test("the place of a change is where it will stand", () => {
  const plan = planOf(richer, {});
  const [change] = sheetChanges(plan, rowsOf(plan), recordOf(planOf(shippedLedger(), {})), [
    ["我的行"],
    ...planGrid(planOf(shippedLedger(), {})),
  ]);
  const { row = 0, column = 0 } = change?.place ?? {};
  expect(planGrid(plan)[row]?.slice(1, column + 1)).toEqual(["地区生产总值", "实际", 115.2]);
});

test.each([
  ["0.0%", "0.0%", 0.054, "5.4%"],
  ["0.0%", '0.0%"※"', 0.054, "5.4%"],
  ["a difference", '0.0"个百分点"', 0.6, "0.6个百分点"],
  ["a difference", '0.0"个百分点""※"', 0.6, "0.6个百分点"],
  ["places", '0"位""※"', 3, "3位"],
])("the mark of a disputed figure is no unit: %s as %s", (_, format, value, words) => {
  const [, growth] = figuresOf.fact;
  expect(growth?.words((header) => (header === "同比" ? value : ""), format)).toBe(words);
});
