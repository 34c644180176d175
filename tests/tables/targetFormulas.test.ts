import { judgeTarget } from "../../src/core/ledger";
import type { Observation, Target } from "../../src/core/model/dataset";
import { percentToFraction } from "../../src/core/numbers";
import { displayIn } from "../../src/core/figures";
import cases from "../cases/target-rows.json";
import type { DateText } from "../../src/core/model/dataset";
import { serialFromDate } from "../../src/core/periods";
import { unitsOfTarget } from "../../src/tables/cells/shownUnits";
import type { SheetPlan } from "../../src/sheet/plan";
import { planTargets } from "../../src/sheet/tables";
import { isComputedFormula } from "../../src/tables/targetFormulas";
import { changedLedger, filledLedger, shippedLedger } from "../sheet/support/changedLedger";
import { computedRows } from "../sheet/support/nativeRows";

const dates = ["2024-01-15", "2024-02-29", "2024-06-15", "2024-06-30", "2024-11-30", "2025-01-01"];

/** Every shipped target filled in: below, at and above what it asks for, on all sorts of days. */
function filledIn(target: Target, index: number): Target {
  const shares = [0, 0.3, 0.5, 0.88, 1, 1.2, -0.5];
  const latest = Number((target.value * (shares[index % shares.length] ?? 1)).toPrecision(10));
  const start = target.kind === "growth" ? 1e9 : target.value;
  const baseline = index % 3 === 0 ? Number((start * 0.4).toPrecision(10)) : undefined;
  return { ...target, latest, latestAsOf: dates[index % dates.length], baseline };
}

describe("the native formulas of 目标台账", () => {
  test("完成率, 序时进度 and 差距 agree with the core for every shipped target", async () => {
    const ledger = changedLedger(({ targets }) => ({ targets: targets.map(filledIn) }));
    const rows = await computedRows(planTargets(ledger, { sample: false }));
    for (const [index, target] of ledger.dataset.targets.entries()) {
      const verdict = judgeTarget(ledger, target);
      const units = unitsOfTarget(ledger, target);
      const gap =
        verdict.gap === undefined ? undefined : displayIn(verdict.gap, units.base, units.shown);
      const row = rows[index];
      expect({ id: target.id, 完成率: near(row?.get("完成率")) }).toEqual({
        id: target.id,
        完成率: near(verdict.completion),
      });
      expect({ id: target.id, 序时: near(row?.get("序时进度")) }).toEqual({
        id: target.id,
        序时: near(verdict.elapsed),
      });
      expect({ id: target.id, 差距: near(row?.get("差距")) }).toEqual({
        id: target.id,
        差距: near(gap),
      });
      expect(row?.get("状态")).toBe(verdict.word);
      // 目标台账 also asks whether the first of a month is meant.
      expect(String(row?.get("说明")).replace(/数据截至填的是\S+1日，是否\S+日？$/u, "")).toBe(
        verdict.reason,
      );
    }
  });

  test("nothing filled in leaves 完成率 and 差距 blank, and 状态 speaks", async () => {
    const [row] = await computedRows(planTargets(shippedLedger(), { sample: false }));
    expect(row?.get("完成率")).toBe("");
    expect(row?.get("差距")).toBe("");
    expect(row?.get("状态")).toBe("未到期");
  });

  test("a row is 待更新 once any cell that it was judged by was changed", async () => {
    const plan = planTargets(shippedLedger(), { sample: false });
    const changes = Object.entries(cases.changes);
    const rows = await computedRows(plan, (row, index) => {
      const change = changes[index];
      if (change) row.set(...change);
    });
    for (const [index, row] of rows.entries()) {
      const column = changes[index]?.[0];
      const word = row.get("状态");
      expect({ column, isStale: word === "待更新" }).toEqual({
        column,
        isStale: column !== undefined,
      });
      if (column !== undefined) expect(row.get("说明")).toMatch(/重新生成/);
    }
  });

  test.each([
    ["a serial", (day: DateText) => serialFromDate(day) ?? ""],
    ["a text", (day: DateText) => day],
  ])("序时进度 follows 时期 and a day that is %s", async (_, written) => {
    const ledger = changedLedger(({ targets }) => ({
      targets: targets.map((target, index) => ({ ...target, ...periodOf(index) })),
    }));
    const rows = await computedRows(planTargets(ledger, { sample: false }), (row, index) => {
      const example = cases.elapsed[index];
      if (example) row.set("数据截至", written(example.asOf));
    });
    for (const [index, { period, share }] of cases.elapsed.entries()) {
      const found = rows[index]?.get("序时进度");
      const shown = typeof found === "number" ? Number(found.toFixed(6)) : found;
      expect({ period, share: shown }).toEqual({ period, share });
    }
  });

  test("a figure of the ledger stands in where nobody has filled in one", async () => {
    const actual = shippedLedger().dataset.observations.find(
      (row) => row.indicator === "fixed_asset_investment" && row.area === "150825",
    );
    const ledger = changedLedger(({ observations }) => ({
      observations: actual
        ? [...observations, { ...actual, id: "own", period: "2024", value: 8_180_000_000 }]
        : [],
    }));
    const rows = await computedRows(planTargets(ledger, { sample: false }));
    const row = rows.find((one) => one.get("编号") === "003-41-t07");
    expect(row?.get("完成率")).toBeCloseTo(1.0225, 12);
    expect(row?.get("序时进度")).toBe(1);
    expect(row?.get("状态")).toBe("超额完成");
  });

  test("a report that the ledger goes beyond is passed over, until another is typed", async () => {
    const report = { latest: 4_000_000_000, latestAsOf: "2024-06-30" };
    const known = filledLedger({ "003-41-t07": report });
    const { observations, targets } = known.dataset;
    const base = observations.find((row) => row.indicator === "fixed_asset_investment");
    const later = { ...base, id: "own", period: "2024-01/2024-07", value: 4_400_000_000 };
    const ledger = changedLedger(() => ({
      observations: [...observations, { ...later, area: "150825" } as Observation],
      targets,
    }));
    const place = targets.findIndex(({ id }) => id === "003-41-t07");
    const verdict = judgeTarget(ledger, ledger.targetById.get("003-41-t07") as Target);
    expect(verdict.reason).toContain("累计完成44亿元，完成全年目标的55.0%，序时应达58.3%");
    const plan = planTargets(ledger, { sample: false });
    const standing = (await computedRows(plan))[place];
    expect(standing?.get("完成率")).toBeCloseTo(0.55, 12);
    expect(standing?.get("序时进度")).toBeCloseTo(7 / 12, 12);
    expect(standing?.get("差距")).toBeCloseTo(36, 10);
    expect(standing?.get("状态")).toBe(verdict.word);
    const typed = await computedRows(plan, (row, index) => {
      if (index !== place) return;
      row.set("最新完成值", 48);
      row.set("数据截至", "2024-08-31");
    });
    expect(typed[place]?.get("完成率")).toBeCloseTo(0.6, 12);
    expect(typed[place]?.get("序时进度")).toBeCloseTo(8 / 12, 12);
    expect(typed[place]?.get("状态")).toBe("待更新");
    expect([...ledgerFormulas(plan)].every(isComputedFormula)).toBe(true);
  });

  test("a figure of another definition leaves 完成率, 序时进度 and 差距 blank", async () => {
    const { observations } = shippedLedger().dataset;
    const base = observations.find((row) => row.indicator === "fixed_asset_investment");
    const ledger = changedLedger(() => ({
      observations: [
        ...observations,
        {
          ...base,
          id: "own",
          area: "150825",
          period: "2024",
          value: 1,
          status: "D",
        } as Observation,
      ],
    }));
    const rows = await computedRows(planTargets(ledger, { sample: false }));
    const row = rows.find((one) => one.get("编号") === "003-41-t07");
    const cells = ["完成率", "序时进度", "差距"].map((heading) => row?.get(heading));
    expect(cells).toEqual(["", "", ""]);
    expect(row?.get("状态")).toBe("口径不可比");
  });

  test("a percentage that was filled in as 5.4% is short of 6% by 0.6 points", async () => {
    const filled = filledLedger({ "003-41-t01": { latest: 5.4, latestAsOf: "2024-06-30" } });
    const [row] = await computedRows(planTargets(filled, { sample: false }));
    expect(row?.get("最新完成值")).toBe(percentToFraction(5.4));
    expect(row?.get("差距")).toBe(0.6);
  });
});

function periodOf(index: number): Partial<Target> {
  const period = cases.elapsed[index]?.period;
  return period === undefined ? {} : { period };
}

/** Every formula of the computed number columns. */
function ledgerFormulas(plan: SheetPlan): readonly string[] {
  return plan.blocks.flatMap(({ cells }) =>
    cells.flatMap((row) =>
      row.flatMap(({ content }) =>
        typeof content === "object" && "formula" in content ? [content.formula] : [],
      ),
    ),
  );
}

/** Blank and missing are one; numbers are compared to ten decimals. */
function near(value: unknown): number | string {
  return typeof value === "number" ? Math.round(value * 1e10) / 1e10 : "";
}
