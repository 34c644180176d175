import { createLedger } from "../../../src/core/ledger";
import type { Observation, Target } from "../../../src/core/model/dataset";
import { changedRows, ledgerPrints } from "../../../src/sheet/keep/ledgerPrints";
import { datasetOf } from "../../core/ledger/inventedDataset";
import { observationRow as row, targetRow as target } from "../../fixtures/inventedRows";

const facts = [row("a", { value: 1 }), row("b", { value: 2 }), row("c", { area: "2", value: 3 })];
const targets = [target("t", { value: 100 })];

function prints(observations: readonly Observation[], goals: readonly Target[] = targets): string {
  return ledgerPrints(createLedger(datasetOf(observations, goals)), "1");
}

const [a, b, c] = facts as [Observation, Observation, Observation];

test.each([
  ["nothing", facts, targets, 0],
  ["the order of the rows", [c, b, a], targets, 0],
  ["an edited row", [{ ...a, value: 9 }, b, c], targets, 1],
  ["two edited rows", [{ ...a, value: 9 }, { ...b, value: 9 }, c], targets, 2],
  ["a row of another county", [a, b, { ...c, value: 9 }], targets, 0],
  ["a row that is deleted", [a, c], targets, 1],
  ["a row that is added", [...facts, row("d", { value: 4 })], targets, 1],
  ["a copy of a row", [a, a, b, c], targets, 1],
  ["a figure that is filled in", facts, [target("t", { value: 100, latest: 5 })], 1],
])("%s counts as it should", (_, observations, goals, expected) => {
  expect(changedRows(prints(facts), prints(observations, goals))).toBe(expected);
});
