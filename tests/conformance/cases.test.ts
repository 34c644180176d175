import { readFileSync } from "node:fs";
import path from "node:path";
import { cases } from "../../conformance/cases";

const beliefs = readFileSync(path.join(__dirname, "../../docs/beliefs.md"), "utf8")
  .split("\n")
  .map((line) => line.split(" | ").map((cell) => cell.trim()))
  .filter(([first = ""]) => /^\| \d+$/.test(first))
  .map((cells) => ({
    number: Number(cells[0]?.slice(2)),
    triedBy: cells.at(-1)?.replace(/ *\|$/, "") ?? "",
  }));

test("each case has a name of its own, a rule, a source and something to see", () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  for (const { rule, source, turns } of cases) {
    expect(rule).toMatch(/\p{Script=Han}/u);
    expect(source).toMatch(/learn\.microsoft\.com|support\.microsoft\.com|OfficeDev\//);
    expect(turns.length).toBeGreaterThan(0);
  }
});

test("every belief names its cases, or says why none can be", () => {
  expect(beliefs.map(({ number }) => number)).toEqual(beliefs.map((_, index) => index + 1));
  for (const { number, triedBy } of beliefs) {
    const own = cases.filter((one) => one.beliefs.includes(number)).map(({ id }) => id);
    const named = [...triedBy.matchAll(/\[([\w-]+)\]\(\.\.\/conformance\/cases\/\w+\.ts\)/g)];
    expect([number, named.map(([, id]) => id)]).toEqual([number, own]);
    if (own.length === 0)
      expect([number, triedBy]).toEqual([number, expect.stringMatching(/^(by hand|none): ./)]);
  }
});

test("every case tries a belief that is written down", () => {
  const numbers = beliefs.map(({ number }) => number);
  for (const one of cases) {
    expect(one.beliefs.length).toBeGreaterThan(0);
    expect(numbers).toEqual(expect.arrayContaining([...one.beliefs]));
  }
});
