import { citeSource, findObservation, history, shownPeriod } from "../../src/core/ledger";
import type { Observation } from "../../src/core/model/dataset";
import { overviewOf } from "../../src/core/overview";
import { factCard } from "../../src/core/summary";
import { shippedLedger } from "../functions/support/shippedLedger";

const ledger = shippedLedger();
const { observations } = ledger.dataset;

/** What a document as a whole reports on, and how many of its figures take it. */
const documents = [
  { source: "000", period: "2023", words: "2023年（推定）", count: 32 },
  { source: "002", period: "/2019-08", words: "截至2019年8月（推定）", count: 34 },
] as const;

const questionOf = ({ area, indicator, item, partner, period, nature }: Observation) => ({
  area,
  indicator,
  nature,
  item: item === "" ? undefined : item,
  partner: partner === "" ? undefined : partner,
  period: ledger.periodOf(period),
  holds: "value" as const,
});

describe.each(documents)("figures of source $source that name no time", (document) => {
  const inferred = observations.filter(
    ({ source, period, periodBasis }) =>
      source === document.source && period === document.period && periodBasis === "inferred",
  );

  test(`are ${document.period}, and say that this was inferred`, () => {
    expect(inferred).toHaveLength(document.count);
    expect(new Set(inferred.map((row) => shownPeriod(ledger, row)))).toEqual(
      new Set([document.words]),
    );
  });

  test.each(inferred.map((row) => [row.id, row] as const))("%s answers for it", (_, row) => {
    expect(findObservation(ledger, questionOf(row))).toEqual({ ok: true, value: row });
  });

  test("only a capacity is left without a time", () => {
    const undated = observations.filter(
      ({ source, period }) => source === document.source && period === "",
    );
    expect(undated.filter(({ nature }) => nature !== "capacity")).toEqual([]);
  });
});

test("a time that a sentence gives stays as it is", () => {
  const periodOf = (id: string) => {
    const row = ledger.observationById.get(id);
    return row && [row.period, row.periodBasis];
  };
  expect(periodOf("000-13-03")).toEqual(["2023", "stated"]);
  expect(periodOf("002-17-19")).toEqual(["2018", "stated"]);
  expect(periodOf("002-17-36")).toEqual(["/2019-08", "stated"]);
  expect(periodOf("002-17-42")).toEqual(["2018/", "inferred"]);
  expect(periodOf("002-17-47")).toEqual(["2018/", "stated"]);
});

test("goals and capacities without a time have no basis of one either", () => {
  const undated = observations.filter(({ period }) => period === "");
  expect(undated.length).toBeGreaterThan(0);
  expect(undated.filter(({ periodBasis }) => periodBasis !== undefined)).toEqual([]);
  expect(ledger.dataset.targets.some(({ period }) => period === "")).toBe(true);
});

const sales = { area: "152529", indicator: "consumption_assistance" } as const;

describe("an inferred period is told", () => {
  const found = findObservation(ledger, { ...sales, holds: "value" });
  if (!found.ok) throw new Error(found.message);

  test("on the card of the figure", () => {
    expect(factCard(ledger, found.value).lines).toContainEqual(["时期", "2023年（推定）"]);
  });

  test("in the years of an indicator", () => {
    const lines = history(ledger, sales);
    expect(lines.ok && lines.value.map(({ period }) => period)).toEqual(["2023年（推定）"]);
  });

  test("where another period was asked for", () => {
    const period = ledger.periodOf("2022");
    expect(findObservation(ledger, { ...sales, period, holds: "value" })).toMatchObject({
      message: "正镶白旗“消费帮扶金额”没有2022年的数据，现有时期：2023年（推定）。",
    });
  });

  test("in the overview, and never in the words of a source", () => {
    const { note } = overviewOf(ledger, ["152529", "150926"]);
    expect(note).toMatch(/^文中2023年、截至2019年8月.*的数，原文没有写明时间，按资料的日期推定/u);
    expect(citeSource(ledger, found.value)).not.toContain("推定");
  });
});
