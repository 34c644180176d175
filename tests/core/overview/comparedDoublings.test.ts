import { figures, overviewOfThree, type Known } from "./threeCounties";

/** The rows of 教育倍增: by what, how many lack a base, and of each county its figure, time and progress. */
function education(known: Known) {
  return overviewOfThree({ ...known, asOf: "2023-12-31" })
    .doublings.filter(({ word }) => word === "教育倍增")
    .map(({ indicator, withoutBase, cells }) => [
      indicator?.name,
      withoutBase,
      cells.map(
        (cell) => cell && [cell.current?.observation.value, cell.current?.time, cell.progress],
      ),
    ]);
}

const entry = { item: "", basePeriod: "", baseValue: undefined, goalYear: undefined, multiple: 2 };

test("each county's latest figure stands with its time, and how far it is to the double", () => {
  const rows = [
    ...figures("schools", "2023", [6, 9, undefined]),
    ...figures("schools", "2022", [4, undefined, undefined]),
  ];
  // 6 of 4 is half way to 8.
  expect(education({ rows })).toEqual([
    [
      "结对学校数",
      2,
      [
        [6, "2023年", { value: 0.5 }],
        [9, "2023年", { word: "缺基数" }],
        [undefined, undefined, { word: "缺基数" }],
      ],
    ],
  ]);
});

test("a county that measures by another indicator has a row of its own", () => {
  const rows = [
    ...figures("schools", "2023", [6, 9]),
    ...figures("pupils", "2023", [undefined, 30]),
  ];
  const doublings = [
    {
      area: "2",
      pillar: "education",
      entry: { ...entry, indicator: "pupils", baseValue: 20, basePeriod: "2022" },
    },
  ] as const;
  expect(education({ rows, doublings })).toEqual([
    [
      "结对学校数",
      2,
      [[6, "2023年", { word: "缺基数" }], undefined, [undefined, undefined, { word: "缺基数" }]],
    ],
    ["结对学生数", 0, [undefined, [30, "2023年", { value: 0.5 }], undefined]],
  ]);
});

test("the six stand in their order, those that nobody measures too", () => {
  const { doublings } = overviewOfThree({});
  expect(doublings.map(({ word, indicator }) => [word, indicator?.name])).toEqual([
    ["教育倍增", "结对学校数"],
    ["医疗倍增", undefined],
    ["产业合作倍增", undefined],
    ["旅游倍增", undefined],
    ["科技创新倍增", undefined],
    ["农畜产品销售倍增", undefined],
  ]);
  expect(doublings.map(({ withoutBase }) => withoutBase)).toEqual([3, 3, 3, 3, 3, 3]);
});
