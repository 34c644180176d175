import { functionNames } from "../../src/core/search";
import { initialsFaults, initialsOf } from "../../tools/dataset/initials";
import { readPackageFolder } from "../../tools/dataset/readFolder";
import type { NamedRow } from "../../src/core/package";
import { join } from "node:path";

function row(name: string, initials: string): NamedRow {
  const cells: Readonly<Record<string, string>> = { name, initials };
  return { line: 7, cell: (column) => cells[column] ?? "" };
}

test.each(Object.entries(functionNames))(
  "%s is found by the initials of its name",
  (_id, entry) => {
    const [name, initials] = entry;
    expect(initials).toBe(initialsOf(name));
  },
);

test("every area and indicator that is shipped is found by the initials of its name", () => {
  const reading = readPackageFolder(join(__dirname, "../../assets/dataset"));
  if ("faults" in reading) throw new Error("The shipped package has faults.");
  expect(reading.tables.get("indicators.csv")?.length).toBeGreaterThan(100);
  expect(initialsFaults(reading.tables)).toEqual([]);
});

test.each([
  ["正镶白旗", "zxbq", undefined],
  ["A类（2024）", "al2024", undefined],
  ["行业", "xy", undefined],
  ["正镶白旗", "zxbg", "正镶白旗的拼音首字母 zxbq"],
  ["正镶白旗", "", "正镶白旗的拼音首字母 zxbq"],
  ["正镶白旗", "zxbqq", "正镶白旗的拼音首字母 zxbq"],
])("%s as %j", (name, initials, legal) => {
  const faults = initialsFaults(new Map([["areas.csv", [row(name, initials)]]]));
  expect(faults.map((fault) => [fault.line, fault.column, fault.legal])).toEqual(
    legal === undefined ? [] : [[7, "initials", legal]],
  );
});
