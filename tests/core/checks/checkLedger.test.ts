import { checkLedger } from "../../../src/core/checks";
import { createLedger } from "../../../src/core/ledger";
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

  test("a finding speaks in the unit that a person wrote in the row", () => {
    const ledger = changedLedger(({ observations }) => ({
      observations: observations.flatMap((row) =>
        row.id === "002-17-05"
          ? [
              { ...row, shownUnit: "元" },
              { ...row, id: "twice", shownUnit: "亿元" },
            ]
          : [row],
      ),
    }));
    const { value = 0 } = first(ledger.dataset.observations.filter(({ id }) => id === "twice"));
    const texts = findingsOf(ledger).map(({ text }) => text);
    expect(texts).toContainEqual(expect.stringContaining(`：${value}元、${value / 1e8}亿元；`));
  });

  test("what is later than the as-of date is named, fill-ins and rows apart", () => {
    const { dataset } = shippedLedger();
    const [target] = dataset.targets.filter(({ id }) => id === "003-41-t07");
    const later = createLedger(
      {
        ...dataset,
        observations: [
          ...dataset.observations,
          {
            ...first(dataset.observations),
            area: "150825",
            indicator: "gdp",
            partner: "",
            item: "",
            period: "2024",
          },
        ],
        targets: dataset.targets.map((row) =>
          row === target ? { ...row, latest: 52, latestAsOf: "2024-08-31" } : row,
        ),
      },
      { asOf: "2024-07-31" },
    );
    const found = findingsOf(later).filter(({ kind }) => kind === "later");
    expect(found.map(({ area, text }) => [area, text])).toEqual([
      ["150825", "有1项填报晚于截至日期，未计入：固定资产投资（2024年8月31日）。"],
      ["150825", "有1个数晚于截至日期，未列入汇总表和总览：地区生产总值（2024年）。"],
    ]);
    expect(found[0]?.rows).toEqual(["003-41-t07"]);
    expect(findingsOf().filter(({ kind }) => kind === "later")).toEqual([]);
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

  test.each([
    ["same", 68, "应当一致，相差2个百分点。"],
    ["of_which", 68, "却多出2个百分点。"],
    ["sum", 68, "多出2个百分点。"],
    ["sum", 63.5, "少2.5个百分点。"],
  ] as const)(
    "shares that break a relation (%s) are apart in points: %s%%",
    (relation, value, says) => {
      const ledger = changedLedger(({ observations }) => {
        const share = { ...first(observations), indicator: "unemployment_rate", stated: "66.0%" };
        const rows = [
          { ...share, id: "whole", value: 66 },
          { ...share, id: "part", item: "城区", value, stated: `${value.toFixed(1)}%` },
        ];
        const bound = { relation, total: "whole", part: "part", share: undefined, note: "" };
        return { observations: [...observations, ...rows], relations: [bound] };
      });
      const texts = findingsOf(ledger)
        .filter(({ kind }) => kind === "relation")
        .map(({ text }) => text);
      expect(texts).toEqual([expect.stringContaining(says)]);
    },
  );

  test("a share's target below last year's is apart from it in points", () => {
    const share = { area: "150423", indicator: "unemployment_rate", item: "" };
    const ledger = changedLedger(({ observations, targets }) => ({
      observations: [
        ...observations,
        { ...first(observations), ...share, period: "2023", value: 4.1 },
      ],
      targets: [
        { ...first(targets), ...share, id: "share", period: "2024", kind: "level", value: 5 },
      ],
    }));
    const texts = findingsOf(ledger)
      .filter(({ rows }) => rows.includes("share"))
      .map(({ text }) => text);
    expect(texts).toContain("城镇登记失业率目标5%，不及上年实际4.1%，相差0.9个百分点。");
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
