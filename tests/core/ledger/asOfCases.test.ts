import { createLedger, judgeTarget } from "../../../src/core/ledger";
import type { FillIn, Observation, Target } from "../../../src/core/model/dataset";
import { observationRow, targetRow } from "../../fixtures/inventedRows";
import cases from "../../cases/targets/ledger-as-of.json";
import { datasetOf } from "./inventedDataset";

interface Case {
  readonly rule: string;
  readonly target: Partial<Target>;
  readonly rows: readonly Partial<Observation>[];
  readonly fillIns: readonly Pick<FillIn, "day" | "value" | "qualifier">[];
  readonly workbookAsOf?: string;
  readonly days: readonly { asOf: string; word: string; reason?: string }[];
}

describe.each(cases as unknown as readonly Case[])("$rule", (one) => {
  const target = targetRow("t", one.target);
  const { area, indicator, item, period, kind } = target;
  const rows = one.rows.map((row, index) => observationRow(`o${index}`, row));
  const fillIns = one.fillIns.map((fillIn): FillIn => ({
    area,
    indicator,
    item,
    period,
    kind,
    ...fillIn,
  }));
  const ledger = createLedger(datasetOf(rows, [target]), { fillIns, asOf: one.workbookAsOf });

  test.each(one.days)("as of $asOf: $word", ({ asOf, word, reason }) => {
    const verdict = judgeTarget(ledger, target, { asOf });
    expect({ word: verdict.word, reason: reason && verdict.reason }).toEqual({ word, reason });
  });
});
