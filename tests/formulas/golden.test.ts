import signatures from "../cases/formula-signatures.json";
import { bootAddin } from "../../workbench/node/bootAddin";
import type { Booted } from "../../workbench/node/boot";
import { enterCases, formulaColumn, rowsOf } from "./support/enterCases";
import { expectedArea, goldenFamilies, type GoldenCase } from "./support/goldenCase";
import { isSame, shownArea, type ShownArea } from "./support/shownArea";

const families = goldenFamilies();

let addin: Booted;

beforeAll(async () => {
  addin = await bootAddin();
  for (const family of families) await enterCases(addin, family);
  await addin.host.settle();
});

afterAll(() => {
  addin.close();
});

describe.each(families)("formulas in cells: $name", ({ name, cases }) => {
  const rows = rowsOf(cases);
  test.each(cases.map((one, index) => ({ one, index, title: titleOf(one) })))(
    "$title",
    ({ one, index }) => {
      const shown = shownArea(addin.host, name, rows[index] ?? 0, formulaColumn);
      expect(faultOf(one, shown)).toBeUndefined();
    },
  );
});

test("the table asks each formula of the catalogue, six hundred times in all", () => {
  const formulas = families.flatMap(({ cases }) => cases.map(({ formula }) => formula));
  expect(formulas.length).toBeGreaterThanOrEqual(600);
  const asked = new Set(formulas.map((formula) => /^=JM\.([A-Z]+)\(/.exec(formula)?.[1]));
  expect([...asked].sort()).toEqual(Object.keys(signatures).sort());
});

function titleOf({ about, formula, cells }: GoldenCase): string {
  const given = cells === undefined ? "" : ` on ${JSON.stringify(cells)}`;
  return `${about === undefined ? "" : `${about}: `}${formula}${given}`;
}

/** What is shown where it is not what the case expects. */
function faultOf(one: GoldenCase, { cells, messages }: ShownArea): unknown {
  const size = [cells.length, cells[0]?.length ?? 0];
  if (one.shape !== undefined) {
    return size[0] === one.shape[0] && size[1] === one.shape[1] ? undefined : { size };
  }
  if (one.contains !== undefined) {
    const text = cells[0]?.[0];
    const isText = typeof text === "string";
    return isText && one.contains.every((part) => text.includes(part)) ? undefined : { text };
  }
  const expected = expectedArea(one) ?? [];
  const isEqual =
    expected.length === size[0] &&
    expected.every(
      (row, down) =>
        row.length === size[1] && row.every((cell, right) => isSame(cell, cells[down]?.[right])),
    );
  const hasMessages = expected.every((row, down) =>
    row.every((cell, right) => {
      const parts = typeof cell === "object" ? (cell.message ?? []) : [];
      return parts.every((part) => messages[down]?.[right]?.includes(part));
    }),
  );
  return isEqual && hasMessages ? undefined : { cells, messages };
}
