import { observationRow as row, targetRow } from "../../fixtures/inventedRows";
import {
  citeSource,
  counties,
  createLedger,
  domains,
  factRows,
  history,
  indicatorsMatching,
} from "../../../src/core/ledger";
import { readStoredPeriod } from "../../../src/core/periods";
import { datasetOf } from "./inventedDataset";

describe("history", () => {
  const ledger = createLedger(
    datasetOf([
      row("a", { period: "2023", value: 3 }),
      row("b", { period: "2021", value: 1 }),
      row("c", { period: "2022", value: 2 }),
      row("d", { period: "2018/", value: 9 }),
      row("e", { period: "2022", value: 8, item: "产业" }),
      row("f", { period: "2020", value: 8, nature: "contract" }),
    ]),
  );
  const ids = (asked: { from?: string; to?: string; item?: string }) => {
    const rows = history(ledger, {
      area: "1",
      indicator: "funds",
      ...(asked.item === undefined ? {} : { item: asked.item }),
      ...(asked.from === undefined ? {} : { from: readStoredPeriod(asked.from) }),
      ...(asked.to === undefined ? {} : { to: readStoredPeriod(asked.to) }),
    });
    if (!rows.ok) return rows.message;
    return rows.value.map(({ row }) => (row.ok ? row.value.id : row.message));
  };

  test.each([
    ["closed windows only, the oldest first", {}, ["b", "c", "a"]],
    ["from a period on", { from: "2022" }, ["c", "a"]],
    ["up to a period", { to: "2022" }, ["b", "c"]],
    ["of one item", { item: "产业" }, ["e"]],
  ])("lists %s", (_, asked, found) => {
    expect(ids(asked)).toEqual(found);
  });

  test("keeps the line of a period whose rows disagree, and says what they are", () => {
    const disputed = createLedger(
      datasetOf([
        row("a", { period: "2022", value: 1 }),
        row("b", { period: "2023", value: 3 }),
        row("c", { period: "2023", value: 4 }),
      ]),
    );
    const lines = history(disputed, { area: "1", indicator: "funds" });
    const told = lines.ok ? lines.value : [];
    expect(told.map(({ period }) => period)).toEqual(["2022年", "2023年"]);
    expect(told[1]?.row).toMatchObject({
      ok: false,
      error: "#N/A",
      message: expect.stringContaining("2个不同的数") as string,
    });
  });

  test("names the periods that exist where none is asked for", () => {
    expect(ids({ from: "2030" })).toContain("现有时期：2023年、2022年、2021年、2018年以来");
  });
});

describe("factRows", () => {
  const ledger = createLedger(
    datasetOf([
      row("a", { value: 1 }),
      row("b", { value: 1, area: "2" }),
      row("c", { value: 1, indicator: "teachers", period: "2022" }),
    ]),
  );
  test.each([
    ["everything without a filter", {}, ["a", "b", "c"]],
    ["one area's", { area: "1" }, ["a", "c"]],
    ["one domain's", { domain: " 教育" }, ["c"]],
    ["one window's", { period: readStoredPeriod("2023") }, ["a", "b"]],
    ["nothing where filters exclude each other", { area: "2", domain: "教育" }, []],
  ])("gives %s", (_, filter, ids) => {
    expect(factRows(ledger, filter).map(({ id }) => id)).toEqual(ids);
  });
});

describe("the catalogues list", () => {
  const ledger = createLedger(datasetOf([]));

  test("counties, all or of one partner", () => {
    expect(counties(ledger).map(({ area }) => area)).toEqual(["1", "2", "3"]);
    expect(counties(ledger, "9").map(({ area }) => area)).toEqual(["1", "2"]);
  });

  test("domains, each once", () => {
    expect(domains(ledger)).toEqual(["资金", "教育", "综合"]);
  });

  test.each([
    ["all without a filter", {}, ["funds", "teachers", "gdp", "rate", "firms"]],
    ["those of a domain", { domain: "教育" }, ["teachers"]],
    ["those whose alias holds a text", { text: "帮扶" }, ["funds"]],
    ["those whose initials hold a text", { text: "ZJJS" }, ["teachers"]],
  ])("indicators: %s", (_, filter, ids) => {
    expect(indicatorsMatching(ledger, filter).map(({ indicator }) => indicator)).toEqual(ids);
  });
});

test.each([
  ["title, issuer, day and paragraph", {}, "《虚构的通报》，虚构的办公室，2024年2月29日，第3段"],
  [
    "no paragraph where none is known",
    { paragraph: undefined },
    "《虚构的通报》，虚构的办公室，2024年2月29日",
  ],
  ["本单位录入 for a person's row", { isPersons: true }, "本单位录入"],
  ["来源未载明 without a source", { source: undefined }, "来源未载明"],
])("a source is cited with %s", (_, rest, cited) => {
  const ledger = createLedger(datasetOf([]));
  expect(citeSource(ledger, row("a", rest))).toBe(cited);
  expect(citeSource(ledger, targetRow("t", { paragraph: 3, ...rest }))).toBe(cited);
});
