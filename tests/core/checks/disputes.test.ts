import { checkLedger, disputesOf, doubtsOf, sourceInWords } from "../../../src/core/checks";
import { createLedger, ledgerAsOf, type Ledger } from "../../../src/core/ledger";
import type { Dataset, Observation, Relation } from "../../../src/core/model/dataset";
import type { RelationKind } from "../../../src/core/model/enumerations";
import { areaRow, indicatorRow, observationRow } from "../../fixtures/inventedRows";
import { generatedDataset } from "../../fixtures/generatedDataset";
import { shippedLedger } from "../../functions/support/shippedLedger";
import { countedRows } from "../../support/countedRows";

/** A figure as it is printed, with whatever else its row says. */
type Printed = readonly [stated: string, rest?: Partial<Observation>];

const sizes = { 亿元: 100_000_000, 万元: 10_000, 人: 1, "%": 1 } as const;
const indicatorOf = { 亿元: "funds", 万元: "funds", 人: "people", "%": "rate" } as const;

function rowOf(id: string, [stated, rest]: Printed): Observation {
  const [, digits = "", unit = ""] = /^([\d.]+)(.+)$/u.exec(stated) ?? [];
  const known = unit as keyof typeof sizes;
  // Whole base units: 60.24 × 10 000 leaves no dust.
  const value = known === "%" ? Number(digits) : Math.round(Number(digits) * sizes[known]);
  return observationRow(id, { indicator: indicatorOf[known], item: id, value, stated, ...rest });
}

function ledgerOf(
  observations: readonly Observation[],
  relations: readonly Relation[],
  rest: Partial<Dataset> & { readonly asOf?: string } = {},
): Ledger {
  const { asOf, ...others } = rest;
  const dataset: Dataset = {
    version: "0.0.0",
    areas: [areaRow("1", "样例旗"), areaRow("2", "另一旗")],
    indicators: [
      indicatorRow("funds", "协作资金"),
      indicatorRow("people", "培训人数", { unit: "人", displayUnit: "人" }),
      indicatorRow("rate", "登记失业率", { unit: "%", displayUnit: "%", growth: "points" }),
    ],
    observations,
    targets: [],
    sources: [],
    relations,
    ...others,
  };
  return createLedger(dataset, { asOf });
}

function relationsOf(kind: RelationKind, parts: number): Relation[] {
  return Array.from({ length: parts }, (_, index) => ({
    relation: kind,
    total: "whole",
    part: `part${index + 1}`,
    share: undefined,
    note: "",
  }));
}

/** A whole with its parts: the row of the whole has no item. */
function ledgerWith(kind: RelationKind, whole: Printed, parts: readonly Printed[]): Ledger {
  const rows = [
    rowOf("whole", [whole[0], { item: "", ...whole[1] }]),
    ...parts.map((part, index) => rowOf(`part${index + 1}`, part)),
  ];
  return ledgerOf(rows, relationsOf(kind, parts.length));
}

const differencesIn = (ledger: Ledger): number[] =>
  disputesOf(ledger).map(({ difference }) => difference);

describe("a sum is disputed where it is apart by more than half a last digit a part", () => {
  test.each<[string, Printed, Printed[], number[]]>([
    ["it adds up", ["100.0万元"], [["60.0万元"], ["40.0万元"]], []],
    ["two parts of one decimal explain 0.1", ["100.1万元"], [["60.0万元"], ["40.0万元"]], []],
    ["and no 0.2", ["100.2万元"], [["60.0万元"], ["40.0万元"]], [-2000]],
    ["nor too much by 0.2", ["99.8万元"], [["60.0万元"], ["40.0万元"]], [2000]],
    ["three explain 0.15", ["100.1万元"], [["30.0万元"], ["30.0万元"], ["40.0万元"]], []],
    ["and no 0.2", ["100.2万元"], [["30.0万元"], ["30.0万元"], ["40.0万元"]], [-2000]],
    [
      "a whole printed more coarsely is rounded itself",
      ["100万元"],
      [["60.25万元"], ["40.26万元"]],
      [],
    ],
    ["by no more than its own half", ["100万元"], [["60.26万元"], ["40.26万元"]], [5200]],
    ["a coarse part explains its half", ["100.50万元"], [["60万元"], ["40.00万元"]], []],
    ["and no more", ["100.51万元"], [["60万元"], ["40.00万元"]], [-5100]],
    ["亿元 beside 万元", ["0.58亿元"], [["3952万元"], ["1850万元"]], []],
    ["heads are counted", ["12人"], [["6人"], ["5人"]], [-1]],
    ["percentages", ["100.0%"], [["60.0%"], ["40.2%"]], [0.2]],
    ["rates within rounding", ["100.0%"], [["60.0%"], ["40.1%"]], []],
    ["a range holds it", ["25人"], [["10人", { valueUpper: 20 }], ["8人"]], []],
    ["no end of a range does", ["29人"], [["10人", { valueUpper: 20 }], ["8人"]], [-1]],
    ["以上 may be more", ["10人", { qualifier: "at_least" }], [["6人"], ["5人"]], []],
    ["以上 is not less", ["12人", { qualifier: "at_least" }], [["6人"], ["5人"]], [-1]],
    ["a part 以上 may be more", ["12人"], [["6人", { qualifier: "at_least" }], ["5人"]], []],
    ["a part 以内 may be less", ["10人"], [["6人", { qualifier: "at_most" }], ["5人"]], []],
    ["a part without a value", ["12人"], [["6人"], ["5人", { value: undefined, yoy: 5 }]], []],
    ["a whole without a value", ["12人", { value: undefined, yoy: 5 }], [["6人"], ["5人"]], []],
    [
      "the same year written otherwise",
      ["12人"],
      [["6人", { period: "2023-01/2023-12" }], ["5人"]],
      [-1],
    ],
  ])("%s: %j of %j", (_, whole, parts, differences) => {
    expect(differencesIn(ledgerWith("sum", whole, parts))).toEqual(differences);
  });
});

describe("a part, and two figures that ought to be one", () => {
  test.each<[string, RelationKind, string, string, number[]]>([
    ["a part as large as its whole", "of_which", "100.0万元", "100.0万元", []],
    ["a smaller part", "of_which", "100.0万元", "20.0万元", []],
    ["a part larger by a last digit", "of_which", "100.0万元", "100.1万元", [1000]],
    ["a coarse part, half a digit more", "of_which", "100.5万元", "101万元", []],
    ["a coarse part, more than half", "of_which", "100.4万元", "101万元", [6000]],
    ["more heads than there are", "of_which", "50人", "51人", [1]],
    ["one figure twice", "same", "50人", "50人", []],
    ["two figures", "same", "50人", "48人", [-2]],
    ["one figure, rounded", "same", "1.02亿元", "10213万元", []],
    ["more than rounding", "same", "1.02亿元", "10251万元", [510_000]],
    ["a share", "share", "100.0万元", "67.0万元", []],
  ])("%s (%s): %s, %s", (_, kind, whole, part, differences) => {
    expect(differencesIn(ledgerWith(kind, [whole], [[part]]))).toEqual(differences);
  });
});

describe("what is said of a dispute", () => {
  test.each<[RelationKind, Printed, Printed[], string, string, string]>([
    [
      "sum",
      ["100.0万元"],
      [
        ["60.0万元", { item: "产业" }],
        ["50.5万元", { item: "教育" }],
      ],
      "协作资金印作100万元，各项60万元＋50.5万元＝110.5万元，多出10.5万元。",
      "与分项合计不符，差10.5万元",
      "所属的协作资金100万元与分项合计不符，差10.5万元",
    ],
    [
      "sum",
      ["30人"],
      [
        ["10人", { valueUpper: 20, item: "京方" }],
        ["8人", { item: "本地" }],
      ],
      "培训人数印作30人，各项10—20人＋8人＝18人至28人，少2人。",
      "与分项合计不符，差2人",
      "所属的培训人数30人与分项合计不符，差2人",
    ],
    [
      "of_which",
      ["40.0%"],
      [["41.5%", { item: "城区" }]],
      "登记失业率（城区）41.5%应含在登记失业率40%之内，却多出1.5个百分点。",
      "少于其中的登记失业率（城区）41.5%，差1.5个百分点",
      "多于所属的登记失业率40%，差1.5个百分点",
    ],
    [
      "same",
      ["50人"],
      [["48人", { item: "结业" }]],
      "培训人数（结业）48人与培训人数50人应当一致，相差2人。",
      "与应当一致的培训人数（结业）48人不符，差2人",
      "与应当一致的培训人数50人不符，差2人",
    ],
  ])("%s: %j, %j", (kind, whole, parts, arithmetic, ofWhole, ofPart) => {
    const ledger = ledgerWith(kind, whole, parts);
    const [first, second] = ledger.dataset.observations;
    expect(disputesOf(ledger).map((dispute) => dispute.arithmetic)).toEqual([arithmetic]);
    expect([first, second].map((row) => row && doubtsOf(ledger, row))).toEqual([
      [ofWhole],
      [ofPart],
    ]);
  });

  test("the source of a disputed figure ends with it", () => {
    const ledger = shippedLedger();
    const source = (id: string): string => {
      const row = ledger.observationById.get(id);
      return row === undefined ? "" : sourceInWords(ledger, row);
    };
    expect(source("002-17-05")).toMatch(
      /第17段；少于其中的京蒙协作资金（大兴区）7300万元以上，差2192.88万元；与分项合计不符，差686.18万元$/u,
    );
    expect(source("002-17-09")).toMatch(
      /第17段；所属的京蒙协作资金5107.12万元与分项合计不符，差686.18万元$/u,
    );
    expect(source("002-17-06")).toMatch(/第17段$/u);
  });
});

describe("what is only noted", () => {
  const parts: Printed[] = [["6人", { period: "2022" }], ["5人"]];

  test("figures of other windows: no dispute, but a hint", () => {
    const ledger = ledgerWith("sum", ["12人"], parts);
    expect(disputesOf(ledger)).toEqual([]);
    const found = checkLedger(ledger).filter(
      ({ kind }) => kind === "relation" || kind === "derived",
    );
    expect(found.map(({ kind, text }) => [kind, text])).toEqual([
      ["derived", "培训人数印作12人，各项6人＋5人＝11人，少1人；各数时期不同，不作不符论。"],
    ]);
  });

  test("a part whose row is gone: nobody can tell whether the rest adds up", () => {
    const whole = ledgerWith("sum", ["12人"], [["6人"], ["5人"]]);
    const { observations, relations } = whole.dataset;
    const ledger = ledgerOf(observations.slice(0, -1), relations);
    expect(differencesIn(whole)).toEqual([-1]);
    expect(disputesOf(ledger)).toEqual([]);
    expect(checkLedger(ledger).filter(({ kind }) => kind === "relation")).toEqual([]);
  });

  test("a part that the as-of day does not know yet", () => {
    const source = { title: "", issuer: "", documentNumber: "", covers: "", note: "" };
    const sources = [
      { ...source, source: "000", published: "2023-03-01", standing: "official" as const },
      { ...source, source: "001", published: "2023-09-01", standing: "official" as const },
    ];
    const since = { period: "2022/" };
    const { observations, relations } = ledgerWith(
      "sum",
      ["12人", since],
      [
        ["6人", since],
        ["5人", { ...since, source: "001" }],
      ],
    ).dataset;
    const on = (asOf: string): readonly number[] =>
      differencesIn(ledgerAsOf(ledgerOf(observations, relations, { sources, asOf }), ["1"]));
    expect(on("2023-08-31")).toEqual([]);
    expect(on("2023-09-01")).toEqual([-1]);
  });
});

describe("a person who corrects a figure", () => {
  const { observations, relations } = ledgerWith("sum", ["12人"], [["6人"], ["5人"]]).dataset;
  const own = (id: string, value: number, rest: Partial<Observation> = {}): Observation =>
    observationRow(id, { indicator: "people", value, isPersons: true, ...rest });
  const change = (id: string, value: number): readonly Observation[] =>
    observations.map((row) => (row.id === id ? { ...row, value } : row));

  test.each<[string, readonly Observation[], string[]]>([
    ["in the row of the whole", change("whole", 11), []],
    ["in the row of a part", change("part2", 6), []],
    ["making it worse", change("part2", 4), ["whole part1 part2"]],
    ["by a row of the own", [...observations, own("own", 11)], []],
    ["by a row that does not agree either", [...observations, own("own", 13)], ["own part1 part2"]],
    ["by two that differ", [...observations, own("own", 13), own("other", 14)], []],
    [
      "by two that say the same",
      [...observations, own("own", 13), own("other", 13)],
      ["own part1 part2"],
    ],
    [
      "of another year",
      [...observations, own("own", 11, { period: "2022" })],
      ["whole part1 part2"],
    ],
    ["of another case", [...observations, own("own", 11, { item: "外训" })], ["whole part1 part2"]],
  ])("%s", (_, rows, disputed) => {
    const found = disputesOf(ledgerOf(rows, relations));
    expect(found.map((dispute) => dispute.rows.join(" "))).toEqual(disputed);
  });

  test("carries the mark in the place of the row that it goes before", () => {
    const mine = own("own", 13);
    const ledger = ledgerOf([...observations, mine], relations);
    expect(disputesOf(ledger)[0]?.arithmetic).toBe("培训人数录作13人，各项6人＋5人＝11人，少2人。");
    expect(sourceInWords(ledger, mine)).toBe("本单位录入；与分项合计不符，差2人");
    const [replaced] = observations;
    expect(replaced && doubtsOf(ledger, replaced)).toEqual([]);
  });

  test("typed digits are as exact as a print", () => {
    const typed = { isPersons: true, stated: "" };
    const rows = (whole: string) => [
      rowOf("whole", [whole, { ...typed, item: "" }]),
      rowOf("part1", ["60.1万元", typed]),
      rowOf("part2", ["39.8万元", typed]),
    ];
    expect(differencesIn(ledgerOf(rows("100万元"), relations))).toEqual([]);
    expect(differencesIn(ledgerOf(rows("100.1万元"), relations))).toEqual([-2000]);
  });
});

describe("laws", () => {
  test("whatever the shipped data disputes is a finding, each figure of it says so, and no other does", () => {
    const ledger = shippedLedger();
    const disputes = disputesOf(ledger);
    const texts = disputes.map(({ arithmetic }) => arithmetic);
    const found = checkLedger(ledger).filter(({ kind }) => kind === "relation");
    expect(new Set(found.map(({ text }) => text))).toEqual(new Set(texts));
    const marked = new Set(disputes.flatMap(({ rows }) => rows));
    const doubted = ledger.dataset.observations.filter((row) => doubtsOf(ledger, row).length > 0);
    expect(new Set(doubted.map(({ id }) => id))).toEqual(marked);
    expect(marked.size).toBe(11);
  });

  test("the disputes of an area are those in which a figure of it takes part", () => {
    const rows = ["whole", "part1"].map((id, at) =>
      rowOf(id, ["5人", { area: String(at + 1), value: 5 + at }]),
    );
    const ledger = ledgerOf(rows, relationsOf("of_which", 1));
    expect(["1", "2", "3"].map((area) => disputesOf(ledger, area).length)).toEqual([1, 1, 0]);
    expect(disputesOf(ledger)[0]?.area).toBe("1");
  });

  test("of a hundred counties only the figures are looked into that ought to reconcile", () => {
    const dataset = generatedDataset({ areas: 100, indicators: 30, months: 10 });
    const relations = dataset.areas.flatMap(({ area }): Relation[] =>
      [1, 2, 3].map((at) => ({
        relation: "sum",
        total: `${area}-indicator_1-0`,
        part: `${area}-indicator_${at + 1}-0`,
        share: undefined,
        note: "",
      })),
    );
    const { rows, visitedIn } = countedRows(dataset.observations);
    const ledger = createLedger({ ...dataset, observations: rows, relations });
    const [row] = rows;
    expect(visitedIn(() => disputesOf(ledger, row?.area))).toBe(4);
    expect(visitedIn(() => row && doubtsOf(ledger, row))).toBe(4);
    expect(visitedIn(() => disputesOf(ledger))).toBe(400);
  });
});
