import { createLedger, verdictChanges } from "../../../src/core/ledger";
import { lenientRules, scheduleRules, type RuleSet } from "../../../src/core/targets";
import { targetRow as target } from "../../fixtures/inventedRows";
import { datasetOf } from "./inventedDataset";

/** At half the year: half of 100 is on schedule, 45 is behind by a tenth, nothing is known of the third. */
const ledger = createLedger(
  datasetOf(
    [],
    [
      target("a", { value: 100, latest: 50, latestAsOf: "2024-06-30" }),
      target("b", { value: 100, latest: 45, latestAsOf: "2024-06-30", item: "乙" }),
      target("c", { value: 100, item: "丙" }),
    ],
  ),
);

const cases: [title: string, asOf: string | undefined, rules: RuleSet, expected: object][] = [
  ["the same day and rules change nothing", "2024-06-30", scheduleRules, []],
  ["the day that follows the ledger is the same", undefined, scheduleRules, []],
  ["in March neither figure is known", "2024-03-31", scheduleRules, [{ word: "未填报", count: 2 }]],
  [
    "before the year nothing is due, the third included",
    "2023-12-31",
    scheduleRules,
    [{ word: "未到期", count: 3 }],
  ],
  [
    "lenient rules take nine tenths for on schedule",
    "2024-06-30",
    lenientRules,
    [{ word: "达到序时进度", count: 1 }],
  ],
];

test.each(cases)("%s", (_, asOf, rules, expected) => {
  expect(verdictChanges(ledger, asOf, rules)).toEqual(expected);
});
