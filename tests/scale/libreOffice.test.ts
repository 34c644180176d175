import { judgeTarget, type Ledger } from "../../src/core/ledger";
import type { Target } from "../../src/core/model/dataset";
import { planTargets } from "../../src/sheet/tables";
import { filledLedger, shippedLedger } from "../sheet/support/changedLedger";
import {
  counted,
  inventedTargets,
  ledgerOf,
  refilled,
  shown,
  typedCells,
} from "../tables/support/inventedTargets";
import { hasLibreOffice, libreOfficeRows } from "../tables/support/libreOffice";

if (!hasLibreOffice)
  process.stderr.write("soffice is not there: LibreOffice does not check the formulas.\n");

/** The shipped targets with figures as people fill them in. */
function filled(share: number, day: string): Ledger {
  const rows = shippedLedger().dataset.targets.map(({ id, value }): [string, Partial<Target>] => [
    id,
    { latest: Number((value * share).toPrecision(8)), latestAsOf: day },
  ]);
  return filledLedger(Object.fromEntries(rows));
}

// The tests pass without LibreOffice, and say that it was not asked.
(hasLibreOffice ? test : test.skip).each([
  ["every shipped target", filled(0.4, "2024-03-31"), filled(0.55, "2024-06-30")],
  [
    "every kind, measure, direction",
    ledgerOf(inventedTargets),
    ledgerOf(refilled(inventedTargets)),
  ],
])(
  "完成率 序时进度 差距 in the .xlsx recalculated by LibreOffice equal the core's, before and after typing: %s",
  async (_, ledger, after) => {
    const plan = planTargets(ledger, { sample: false });
    const rows = await libreOfficeRows(plan);
    expect(shown(ledger, rows)).toEqual(counted(ledger));
    const verdicts = ledger.dataset.targets.map((target) => judgeTarget(ledger, target));
    expect(rows.map((row) => [row.get("状态"), row.get("说明")])).toEqual(
      verdicts.map(({ word, reason }) => [word, reason]),
    );

    const typed = await libreOfficeRows(plan, (row, index) => {
      const target = after.dataset.targets[index];
      if (target) for (const cell of typedCells(after, target, index)) row.set(...cell);
    });
    expect(shown(ledger, typed)).toEqual(counted(after));
    expect(new Set(typed.map((row) => row.get("状态")))).toEqual(new Set(["待更新"]));
  },
);
