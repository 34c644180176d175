import { judge, scheduleRules } from "../../../src/core/targets";
import groups from "../../cases/targets/reasons.json";
import { targetCase, type CaseJson } from "./targetCaseFrom";

interface Group {
  readonly title: string;
  readonly given: CaseJson;
  readonly cases: readonly { title: string; case: CaseJson; word: string; reason: string }[];
}

describe.each(groups as readonly Group[])("$title is explained", ({ given, cases }) => {
  test.each(cases.map((row) => [row.title, row] as const))("%s", (_title, row) => {
    const { word, reason } = judge(targetCase(given, row.case), scheduleRules);
    expect({ word, reason }).toEqual({ word: row.word, reason: row.reason });
  });
});
