import { createLedger } from "../../src/core/ledger";
import type { Target } from "../../src/core/model/dataset";
import type { Raw } from "../../src/tables/cells/raw";
import { planTargets } from "../../src/sheet/tables";
import { shippedLedger } from "../sheet/support/changedLedger";
import { computedRows } from "../sheet/support/nativeRows";
import {
  counted,
  inventedTargets,
  ledgerOf,
  near,
  refilled,
  shown,
  typedCells,
} from "./support/inventedTargets";

/** Only the columns that count: verdicts are compared elsewhere. */
const numbersOnly = (row: Map<string, Raw>): void => {
  row.set("状态", "");
  row.set("说明", "");
};

test("kinds, measures, directions and baselines count as the core does, before and after typing", async () => {
  // Half of them: the engine takes its time by the square of the formulas. LibreOffice counts all.
  const half = inventedTargets.filter((_, index) => (index + Math.floor(index / 8)) % 2 === 0);
  const ledger = ledgerOf(half);
  const plan = planTargets(ledger, { sample: false });
  expect(shown(ledger, await computedRows(plan, numbersOnly))).toEqual(counted(ledger));

  const after = ledgerOf(refilled(half));
  const rows = await computedRows(plan, (row, index) => {
    numbersOnly(row);
    const target = after.dataset.targets[index];
    if (target) for (const typed of typedCells(after, target, index)) row.set(...typed);
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
