import type { Booted } from "../../../workbench/node/boot";
import { formulaColumn, rowsOf } from "./enterCases";
import { faultOf } from "./faultOf";
import type { Family, GoldenCase } from "./goldenCase";
import { shownArea } from "./shownArea";

/** One test a case; the formulas stand in the sheets of their families by then. */
export function testFamilies(families: readonly Family[], addin: () => Booted): void {
  describe.each(families)("formulas in cells: $name", ({ name, cases }) => {
    const rows = rowsOf(cases);
    test.each(cases.map((one, index) => ({ one, index, title: titleOf(one) })))(
      "$title",
      ({ one, index }) => {
        const shown = shownArea(addin().host, name, rows[index] ?? 0, formulaColumn);
        expect(faultOf(one, shown)).toBeUndefined();
      },
    );
  });
}

function titleOf({ about, formula, cells }: GoldenCase): string {
  const given = cells === undefined ? "" : ` on ${JSON.stringify(cells)}`;
  return `${about === undefined ? "" : `${about}: `}${formula}${given}`;
}
