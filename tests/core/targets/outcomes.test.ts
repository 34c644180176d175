import { judge, scheduleRules, type TargetCase } from "../../../src/core/targets";
import groups from "../../cases/targets/outcomes.json";
import { targetCase, type CaseJson } from "./targetCaseFrom";

interface Group {
  readonly title: string;
  readonly given: CaseJson;
  readonly cases: readonly { title: string; case: CaseJson; outcome: string }[];
}

describe.each(groups as readonly Group[])("$title", ({ given, cases }) => {
  test.each(cases.map((row) => [row.title, row] as const))("%s", (_title, row) => {
    const input: TargetCase = targetCase(given, row.case);
    expect(judge(input, scheduleRules).outcome).toBe(row.outcome);
  });
});

test("every outcome is reached by some case", () => {
  const reached = new Set(groups.flatMap((group) => group.cases.map((row) => row.outcome)));
  expect([...reached].sort()).toEqual(Object.keys(scheduleRules.colours).sort());
});
