import { checkLedger } from "../../../src/core/checks";
import type { Observation } from "../../../src/core/model/dataset";
import cases from "../../cases/county-facts.json";
import { changedLedger, extendedLedger, shippedLedger } from "../../sheet/support/changedLedger";

const findingsOf = (ledger = shippedLedger()) => checkLedger(ledger, {});

describe("what a person should verify", () => {
  test.each(cases.findings)("in $area: $says", ({ area, kind, says }) => {
    const found = findingsOf().filter((finding) => finding.area === area && finding.kind === kind);
    expect(found.map(({ text }) => text)).toContainEqual(expect.stringContaining(says));
  });

  test("a sum that differs by no more than the rounding of its prints is left alone", () => {
    const ledger = changedLedger(({ observations }) => ({
      observations: observations.map((row) =>
        row.id === "002-17-05" ? { ...row, value: 57_932_500, stated: "5793.25万元" } : row,
      ),
    }));
    const texts = findingsOf(ledger).map(({ text }) => text);
    expect(texts.some((text) => text.startsWith("京蒙协作资金印作"))).toBe(false);
  });

  test("a person's row of the same case and period is listed as a duplicate", () => {
    const shipped = shippedLedger().dataset.observations[0];
    const own: Observation = { ...(shipped as Observation), id: "own", value: 1, isPersons: true };
    const found = findingsOf(extendedLedger([own])).filter(({ kind }) => kind === "duplicate");
    expect(found).toHaveLength(1);
    expect(found[0]?.rows).toContain("own");
  });

  test("every finding is a whole sentence about an area of the catalogue", () => {
    const ledger = shippedLedger();
    for (const finding of findingsOf(ledger)) {
      expect(finding.text).toMatch(/。$/);
      expect(ledger.areaByCode.has(finding.area)).toBe(true);
    }
  });
});
