import { observationRow as row, targetRow as target } from "../../fixtures/inventedRows";
import {
  createLedger,
  findTarget,
  levelsFirst,
  targetFigure,
  type TargetView,
} from "../../../src/core/ledger";
import type { Target } from "../../../src/core/model/dataset";
import { readStoredPeriod } from "../../../src/core/periods";
import { datasetOf } from "./inventedDataset";

describe("findTarget answers with", () => {
  const targets = [
    target("a", { period: "2023", value: 90 }),
    target("b", { period: "2024", value: 100 }),
    target("c", { period: "", value: 500 }),
    target("d", { period: "2024", item: "产业", value: 40 }),
    target("e", { indicator: "firms", kind: "growth", value: 6 }),
    target("f", { indicator: "firms", kind: "level", value: 60 }),
    target("g", { indicator: "teachers", kind: "growth", value: 6 }),
    target("h", { indicator: "teachers", kind: "level", value: 6 }),
  ];
  const ledger = createLedger(datasetOf([], targets));

  test.each([
    ["the latest with a target", {}, "b"],
    ["the period asked", { period: readStoredPeriod("2023") }, "a"],
    ["a goal without a period, when that is asked", { period: readStoredPeriod("") }, "c"],
    ["the item written", { item: "产业" }, "d"],
    ["the kind preferred", { indicator: "firms", prefer: levelsFirst }, "f"],
  ])("%s", (_, asked, id) => {
    expect(findTarget(ledger, { area: "1", indicator: "funds", ...asked })).toMatchObject({
      ok: true,
      value: { id },
    });
  });

  test.each([
    [
      "a period without one, naming those that have",
      { period: readStoredPeriod("2022") },
      "2024年、2023年",
    ],
    ["an area without one", { area: "2" }, "没有设目标"],
    ["an item without one", { item: "教育" }, "产业"],
    ["a level and a rate where neither is preferred", { indicator: "firms" }, "增速6、水平60"],
    [
      "a level and a rate of one number, which mean different things",
      { indicator: "teachers" },
      "增速6、水平6",
    ],
  ])("a refusal for %s", (_, asked, says) => {
    const found = findTarget(ledger, { area: "1", indicator: "funds", ...asked });
    expect(found).toMatchObject({ ok: false, error: "#N/A" });
    expect(found).toHaveProperty("message", expect.stringContaining(says));
  });
});

describe("targetFigure", () => {
  const before = row("a", { period: "2023", value: 80 });
  const gdp = row("b", { indicator: "gdp", period: "2023", value: 80 });

  test.each<[string, Partial<Target>, TargetView, number, string]>([
    ["as it was set", { kind: "growth", value: 6 }, "stated", 6, "%"],
    ["a rate as the level it amounts to", { kind: "growth", value: 6 }, "level", 84.8, "元"],
    ["a level as the rate it asks for", { value: 100 }, "growth", 25, "%"],
    ["an increase as a level", { kind: "increase", value: 5 }, "level", 85, "元"],
    ["a multiple as a level", { kind: "multiple", value: 4 }, "level", 320, "元"],
    [
      "a level from its own baseline",
      { baseline: 50, kind: "growth", value: 10 },
      "level",
      55,
      "元",
    ],
  ])("gives %s", (_, rest, view, value, unit) => {
    const wanted = target("t", rest);
    const ledger = createLedger(datasetOf([before], [wanted]));
    expect(targetFigure(ledger, wanted, view)).toEqual({ ok: true, value: { value, unit } });
  });

  test.each<[string, Partial<Target>, string]>([
    ["without a base", { indicator: "firms", kind: "growth", value: 6 }, "基期值"],
    ["at constant prices", { indicator: "gdp", kind: "growth", value: 6 }, "不变价"],
    ["for a milestone", { kind: "milestone", value: 1 }, "节点"],
  ])("refuses a level %s", (_, rest, says) => {
    const wanted = target("t", rest);
    const ledger = createLedger(datasetOf([before, gdp], [wanted]));
    const figure = targetFigure(ledger, wanted, "level");
    expect(figure).toMatchObject({ ok: false, error: "#N/A" });
    expect(figure).toHaveProperty("message", expect.stringContaining(says));
  });
});
