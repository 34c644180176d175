import { overviewOfThree } from "./threeCounties";

const asOf = "2024-06-30";
const june = { latestAsOf: "2024-06-30" };
/** Of 100 in 2024: 20 in June is 严重滞后, 60 达到序时进度. */
const behind = { indicator: "jobs", latest: 20, ...june };
const onTime = { indicator: "schools", kind: "increase", latest: 60, ...june } as const;
/** 50 of 100 in 2023. */
const missed = { indicator: "jobs", period: "2023", area: "2" };
const rows = [
  { area: "2", indicator: "jobs", value: 50 },
  { area: "2", indicator: "cooperation_funds", value: 1e6 },
];

const overview = overviewOfThree({ rows, targets: [behind, onTime, missed], asOf });

test("counties stand worst first, one without targets last, with their targets by outcome", () => {
  expect(overview.outcomes.map(({ word }) => word)).toEqual([
    "到期未完成",
    "严重滞后",
    "达到序时进度",
  ]);
  expect(overview.targets.map(({ county, total, counts }) => [county.name, total, counts])).toEqual(
    [
      ["乙旗", 1, [1, 0, 0]],
      ["甲旗", 2, [0, 1, 1]],
      ["丙旗", 0, [0, 0, 0]],
    ],
  );
});

test("targets that lag are named worst first, with county and figures", () => {
  expect(overview.lagging.map(({ county, name, word }) => [county.name, name, word])).toEqual([
    ["乙旗", "就业岗位", "到期未完成"],
    ["甲旗", "就业岗位", "严重滞后"],
  ]);
  expect(overview.lagging[1]?.reached).toBe("完成20.0%，落后序时30.0个百分点");
});

test("the paragraph counts, names who is furthest behind, and says what is missing", () => {
  expect(overview.text).toBe(
    [
      "截至2024年6月30日，3个旗县中2个设有目标，共设目标3项，达到序时进度1项、严重滞后1项、到期未完成1项。",
      "滞后目标共2项，滞后最重的旗县是乙旗（1项），滞后最重的目标是乙旗“就业岗位”（到期未完成），累计完成50个，还差50个。",
      "资料和台账中，丙旗没有目标；甲旗、丙旗没有京蒙协作的数；六个倍增都缺基数。",
    ].join(""),
  );
});

test("of two counties with as many of the worst the one with more of the next is worse", () => {
  const { targets } = overviewOfThree({
    targets: [
      { ...behind, area: "1" },
      { ...behind, area: "3" },
      { ...behind, area: "3", indicator: "pupils", latest: 48 },
    ],
    asOf,
  });
  expect(targets.map(({ county }) => county.name)).toEqual(["丙旗", "甲旗", "乙旗"]);
});

test.each([
  ["where nobody has a target", {}, "3个旗县都没有设目标"],
  [
    "a county with targets and nothing to judge",
    { targets: [{ indicator: "jobs" }] },
    "共设目标1项",
  ],
])("%s nothing is furthest behind", (_, known, said) => {
  const { text, lagging } = overviewOfThree({ ...known, asOf });
  expect(text).toContain(said);
  expect(text).not.toContain("滞后最重");
  expect(lagging).toEqual([]);
});
