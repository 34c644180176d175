import { checkLedger } from "../../../src/core/checks";
import type { Observation } from "../../../src/core/model/dataset";
import cases from "../../cases/county-facts.json";
import { changedLedger, extendedLedger, shippedLedger } from "../../sheet/support/changedLedger";

const findingsOf = (ledger = shippedLedger()) => checkLedger(ledger, {});

const rank = { id: "rank", area: "150423", indicator: "western_county_rank", item: "" };

function first<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error("no rows");
  return row;
}

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

  test("a rank that falls behind last year's is listed, a better one is not", () => {
    const ranked = (value: number) =>
      changedLedger(({ observations, targets }) => ({
        observations: [
          ...observations,
          { ...first(observations), ...rank, period: "2023", value: 28 },
        ],
        targets: [...targets, { ...first(targets), ...rank, period: "2024", kind: "rank", value }],
      }));
    const said = (value: number) =>
      findingsOf(ranked(value))
        .filter(({ kind, area }) => kind === "lowTarget" && area === rank.area)
        .map(({ text }) => text);
    expect(said(30)).toEqual(["中国西部百强县位次目标30位，不及上年实际28位，相差2位。"]);
    expect(said(20)).toEqual([]);
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
