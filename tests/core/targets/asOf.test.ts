import { readFileSync } from "node:fs";
import path from "node:path";
import type { TargetCase } from "../../../src/core/targets";
import { judge, scheduleRules } from "../../../src/core/targets";
import { targetCase } from "./targetCaseFrom";

/*
 * Each line names the rule of the contract that decides it; its target is set for 2024. Days stand before, at and after
 * the first and the last of the window, and the figure ends with or before the day of judgement.
 */
const [header = "", ...lines] = readFileSync(
  path.join(__dirname, "../../cases/targets/as-of.tsv"),
  "utf8",
)
  .trimEnd()
  .split("\n");
const headings = header.split("\t");
const cases = lines.map((line) => {
  const cells = line.split("\t");
  return Object.fromEntries(headings.map((name, index) => [name, cells[index] ?? ""]));
});

test.each(cases)("$rule: $actual$qualifier to $end $status as of $asOf is $outcome", (row) => {
  expect(judge(caseOf(row), scheduleRules).word).toBe(row["outcome"]);
});

test("every case names its rule, some 250 in all", () => {
  expect(cases.length).toBeGreaterThanOrEqual(245);
  expect(cases.every(({ rule }) => rule !== "")).toBe(true);
});

function caseOf(row: Readonly<Record<string, string>>): TargetCase {
  const texts = ["kind", "measure", "direction", "unit", "asOf"] as const;
  const numbers = ["target", "baseline", "actual"] as const;
  const given: Record<string, unknown> = {
    start: "2024-01-01",
    end: "2024-12-31",
    targetUpper: row["upper"] === "" ? null : Number(row["upper"]),
    actualQualifier: row["qualifier"] === "" ? null : row["qualifier"],
    actualEnd: row["end"] === "" ? null : row["end"],
    isEstimate: row["status"] === "E",
    notComparable: row["status"] === "B" || row["status"] === "D",
    undated: row["rule"] === "1 a goal without a period",
  };
  for (const name of texts) given[name] = row[name] === "" ? null : row[name];
  for (const name of numbers) given[name] = row[name] === "" ? null : Number(row[name]);
  return targetCase({}, given);
}
