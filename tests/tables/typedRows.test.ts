import { createLedger, judgeTarget, type Ledger } from "../../src/core/ledger";
import type { Dataset, Indicator, Target } from "../../src/core/model/dataset";
import {
  directions,
  measures,
  qualifiers,
  targetKinds,
  type Direction,
  type Measure,
  type Qualifier,
  type TargetKind,
} from "../../src/core/model/enumerations";
import { serialFromDate } from "../../src/core/periods";
import type { Raw } from "../../src/tables/cells/raw";
import { toCellValue, unitsOfTarget } from "../../src/tables/cells/shownUnits";
import { planTargets } from "../../src/sheet/tables";
import { areaRow, indicatorRow, targetRow } from "../fixtures/inventedRows";
import { shippedLedger } from "../sheet/support/changedLedger";
import { computedRows } from "../sheet/support/nativeRows";

const kinds = Object.keys(targetKinds) as TargetKind[];
const qualifierIds = Object.keys(qualifiers) as Qualifier[];
const percents: readonly Measure[] = ["rate", "share"];

/** An indicator of every measure and direction. */
const indicators = (Object.keys(measures) as Measure[]).flatMap((measure) =>
  (Object.keys(directions) as Direction[]).map((direction): Indicator => {
    const [unit, displayUnit] = percents.includes(measure)
      ? ["%", "%"]
      : measure === "rank"
        ? ["位", "位"]
        : ["元", "万元"];
    const id = `${measure}-${direction}`;
    return indicatorRow(id, id, { measure, direction, unit, displayUnit });
  }),
);

/** Every kind with half of these; baselines, ranges, periods and qualifiers take turns. */
const targets = indicators.flatMap(({ indicator }, row) =>
  kinds.flatMap((kind, column): Target[] => {
    // The engine takes its time by the square of the formulas.
    if ((row + column) % 2 === 1) return [];
    const index = row * kinds.length + column;
    const size = kind === "level" || kind === "ceiling" || kind === "increase" ? 40_000 : 4;
    const value = size * (1 + (index % 3));
    const shares = [undefined, 0.25, 1.5, 1];
    const share = shares[(row + Math.floor(column / 2)) % shares.length];
    const target = targetRow(`t${index}`, {
      area: "1",
      indicator,
      kind,
      period: ["2024", "2024-01/2024-06", "2024/", "2021/2025"][index % 4] ?? "",
      value,
      valueUpper: index % 5 === 0 ? value * 1.5 : undefined,
      baseline: share === undefined ? undefined : value * share,
      qualifier: qualifierIds[index % qualifierIds.length] ?? "exact",
      latest: index % 7 === 6 ? undefined : value * ([0.5, 1, 1.25, 0.1][index % 4] ?? 1),
      latestAsOf: index % 7 === 6 ? undefined : "2024-03-31",
    });
    return [target];
  }),
);

function ledgerOf(rows: readonly Target[]): Ledger {
  const dataset: Dataset = {
    ...shippedLedger().dataset,
    areas: [areaRow("1", "样例旗")],
    indicators,
    observations: [],
    targets: rows,
    relations: [],
  };
  return createLedger(dataset, { asOf: "2024-06-30" });
}

/** What the core counts for each row, as its cells show it. */
function counted(ledger: Ledger): readonly unknown[] {
  return ledger.dataset.targets.map((target) => {
    const { completion, elapsed, gap } = judgeTarget(ledger, target);
    const inUnit = toCellValue(gap, unitsOfTarget(ledger, target));
    const isPercent = unitsOfTarget(ledger, target).base === "%";
    return [target.id, near(completion), near(elapsed), near(isPercent ? gap : inUnit)];
  });
}

function shown(ledger: Ledger, rows: readonly Map<string, Raw>[]): readonly unknown[] {
  return rows.map((row, index) => [
    ledger.dataset.targets[index]?.id,
    ...["完成率", "序时进度", "差距"].map((heading) => near(row.get(heading))),
  ]);
}

function near(value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 1e9) / 1e9 + 0 : (value ?? "");
}

/** Only the columns that count: verdicts are compared elsewhere. */
const numbersOnly = (row: Map<string, Raw>): void => {
  row.set("状态", "");
  row.set("说明", "");
};

test("every kind, measure, direction and baseline counts as the core does, before and after typing", async () => {
  const ledger = ledgerOf(targets);
  const plan = planTargets(ledger, { sample: false });
  expect(shown(ledger, await computedRows(plan, numbersOnly))).toEqual(counted(ledger));

  const typed = targets.map((target, index) => ({
    ...target,
    latest: target.value * ([0.75, 1, 2, 0.2][index % 4] ?? 1),
    latestAsOf: ["2024-05-31", "2024-04-15", "2024-06-30"][index % 3],
  }));
  const after = ledgerOf(typed);
  const rows = await computedRows(plan, (row, index) => {
    numbersOnly(row);
    const target = typed[index];
    if (!target) return;
    const day = target.latestAsOf ?? "";
    row.set("最新完成值", toCellValue(target.latest, unitsOfTarget(after, target)) ?? "");
    row.set("数据截至", [day, serialFromDate(day) ?? "", day.slice(0, 7)][index % 3] ?? "");
  });
  expect(shown(ledger, rows)).toEqual(counted(after));
});

const place = shippedLedger().dataset.targets.findIndex(({ id }) => id === "003-41-t07");

/** What the three columns show after cells of one shipped row, 44 of 80亿元 by 30 June, were typed into. */
async function afterTyping(
  cases: readonly Readonly<Record<string, Raw>>[],
): Promise<readonly unknown[]> {
  const known = shippedLedger().dataset.targets[place];
  const judged = { latest: 4_400_000_000, latestAsOf: "2024-06-30" };
  const rows = cases.map((_, index) => ({ ...known, ...judged, id: `t${index}` }) as Target);
  const ledger = createLedger({ ...shippedLedger().dataset, targets: rows });
  const found = await computedRows(planTargets(ledger, { sample: false }), (row, index) => {
    for (const [heading, content] of Object.entries(cases[index] ?? {})) row.set(heading, content);
  });
  return found.map((row) =>
    ["完成率", "序时进度", "差距", "状态"].map((heading) => near(row.get(heading))),
  );
}

const stale = "待更新";

test("what is typed counts at once where it can be read for sure, and shows 待更新 where not", async () => {
  const cases: readonly (readonly [typed: Record<string, Raw>, shown: readonly unknown[]])[] = [
    [{}, [0.55, 0.5, 36, "达到序时进度"]],
    [{ 最新完成值: 48 }, [0.6, 0.5, 32, stale]],
    [{ 最新完成值: 48, 数据截至: "2024-08-31" }, [0.6, near(8 / 12), 32, stale]],
    [{ 数据截至: "2024-08" }, [0.55, near(8 / 12), 36, stale]],
    [{ 数据截至: 45473.75 }, [0.55, 0.5, 36, stale]],
    [{ 数据截至: "" }, [0.55, 0.5, 36, stale]],
    [{ 数据截至: "2024年8月31日" }, [0.55, stale, 36, stale]],
    [{ 数据截至: "2024/08/31" }, [0.55, stale, 36, stale]],
    [{ 数据截至: "2024-06-31" }, [0.55, stale, 36, stale]],
    [{ 数据截至: "2024-8-31" }, [0.55, stale, 36, stale]],
    [{ 数据截至: "2024-13" }, [0.55, stale, 36, stale]],
    [{ 数据截至: "八月底" }, [0.55, stale, 36, stale]],
    [{ 数据截至: 202408 }, [0.55, stale, 36, stale]],
    [{ 数据截至: 2024 }, [0.55, stale, 36, stale]],
    [{ 最新完成值: "48亿元" }, [stale, 0.5, stale, stale]],
    [{ 最新完成值: "" }, [stale, 0.5, stale, stale]],
    [{ 目标值: 88 }, [0.5, 0.5, 44, stale]],
    [{ 目标值: "八十亿" }, [stale, 0.5, stale, stale]],
    [{ 时期: "2024Q1" }, [0.55, stale, 36, stale]],
    [{ 时期: "2025" }, [0.55, stale, 36, stale]],
    [{ 旗县: "正镶白旗" }, [0.55, 0.5, 36, stale]],
    [{ 指标: "城镇登记失业率" }, [stale, stale, stale, stale]],
    [{ 目标类型: "上限" }, [stale, stale, stale, stale]],
    // Excel fills the formulas of a new row; nobody has judged it.
    [{ 判定依据: "", 判定状态: "", 计入完成值: "", 计入截至: "" }, [stale, stale, stale, stale]],
  ];
  const found = await afterTyping(cases.map(([typed]) => typed));
  expect(cases.map(([typed], index) => [typed, found[index]])).toEqual(cases);
});

test("every column of formulas has one text in all its rows", () => {
  const [table] = planTargets(shippedLedger(), { sample: false }).blocks.slice(-1);
  const formulas = (table?.cells ?? []).map((row) =>
    row.map(({ content }) => (typeof content === "object" ? content.formula : "")),
  );
  const [first, ...others] = formulas.slice(1);
  expect(first?.filter((text) => text !== "")).toHaveLength(5);
  expect(others.filter((row) => row.join("\n") !== first?.join("\n"))).toEqual([]);
});
