import type { ComparedIndicator } from "../../../src/core/overview";
import { figures, overviewOfThree, type Known } from "./threeCounties";

const jobs = (period: string, values: Parameters<typeof figures>[2]) =>
  figures("jobs", period, values);
const asOf = "2024-12-31";

/** Each county's figure, its time where that is not the one compared, and its place. */
function told({ name, period, cells, mean }: ComparedIndicator) {
  return {
    name,
    period,
    mean,
    cells: cells.map((cell) =>
      cell === undefined
        ? undefined
        : [cell.line.observation.value, cell.isOfPeriod ? "" : cell.line.time, cell.place],
    ),
  };
}

test.each<{ readonly title: string; readonly rows: Known["rows"]; readonly expected: unknown }>([
  {
    title: "three figures of a year have places and a mean",
    rows: jobs("2023", [100, 300, 200]),
    expected: {
      name: "就业岗位",
      period: "2023年",
      mean: 200,
      cells: [
        [100, "", 3],
        [300, "", 1],
        [200, "", 2],
      ],
    },
  },
  {
    title: "the smallest is first where lower is better, equals share a place, rates have no mean",
    rows: figures("unemployment", "2023", [4.1, 3.9, 4.1]),
    expected: {
      name: "登记失业率",
      period: "2023年",
      mean: undefined,
      cells: [
        [4.1, "", 2],
        [3.9, "", 1],
        [4.1, "", 2],
      ],
    },
  },
  {
    title: "a figure of another year stands with its year, without a place, and outside the mean",
    rows: [...jobs("2023", [100, 300]), ...jobs("2022", [undefined, undefined, 900])],
    expected: {
      name: "就业岗位",
      period: "2023年",
      mean: 200,
      cells: [
        [100, "", 2],
        [300, "", 1],
        [900, "2022年", undefined],
      ],
    },
  },
  {
    title: "a year that one county alone has gives way to the latest that two have",
    rows: [...jobs("2023", [500]), ...jobs("2022", [100, 300, 200])],
    expected: {
      name: "就业岗位",
      period: "2022年",
      mean: 200,
      cells: [
        [100, "", 3],
        [300, "", 1],
        [200, "", 2],
      ],
    },
  },
  {
    title: "years that no two counties share have neither places nor a mean",
    rows: [...jobs("2023", [500]), ...jobs("2022", [undefined, 300])],
    expected: {
      name: "就业岗位",
      period: undefined,
      mean: undefined,
      cells: [[500, "2023年", undefined], [300, "2022年", undefined], undefined],
    },
  },
  {
    title: "half years are compared with half years, not with the year of another county",
    rows: [...jobs("2024-01/2024-06", [10, 20]), ...jobs("2023", [undefined, undefined, 100])],
    expected: {
      name: "就业岗位",
      period: "2024年上半年",
      mean: 15,
      cells: [[10, "", 2], [20, "", 1], undefined],
    },
  },
  {
    title: "300以上 beside 400 has no place, nor has 400, but 100 is third; there is no mean",
    rows: jobs("2023", [{ value: 300, qualifier: "at_least" }, 400, 100]),
    expected: {
      name: "就业岗位",
      period: "2023年",
      mean: undefined,
      cells: [
        [300, "", undefined],
        [400, "", undefined],
        [100, "", 3],
      ],
    },
  },
  {
    title: "an estimate has its place, but there is no mean with it",
    rows: jobs("2023", [{ value: 500, status: "E" }, 300, 200]),
    expected: {
      name: "就业岗位",
      period: "2023年",
      mean: undefined,
      cells: [
        [500, "", 1],
        [300, "", 2],
        [200, "", 3],
      ],
    },
  },
  {
    title: "where one figure is of another definition nobody has a place, and there is no mean",
    rows: jobs("2023", [{ value: 500, status: "D" }, 300, 200]),
    expected: {
      name: "就业岗位",
      period: "2023年",
      mean: undefined,
      cells: [
        [500, "", undefined],
        [300, "", undefined],
        [200, "", undefined],
      ],
    },
  },
  {
    title: "rates alone stand without places and without a mean",
    rows: jobs("2023", [{ yoy: 5 }, { yoy: 6 }]),
    expected: {
      name: "就业岗位",
      period: "2023年",
      mean: undefined,
      cells: [[undefined, "", undefined], [undefined, "", undefined], undefined],
    },
  },
  {
    title: "parts of the same name are compared, and named",
    rows: jobs("2023", [
      { value: 5, item: "护工" },
      { value: 7, item: "护工" },
    ]),
    expected: {
      name: "就业岗位（护工）",
      period: "2023年",
      mean: 6,
      cells: [[5, "", 2], [7, "", 1], undefined],
    },
  },
  {
    title: "what a county's own row says goes before a shipped one",
    rows: [...jobs("2023", [5, 7]), ...jobs("2023", [{ value: 9, isPersons: true }])],
    expected: {
      name: "就业岗位",
      period: "2023年",
      mean: 8,
      cells: [[9, "", 1], [7, "", 2], undefined],
    },
  },
])("$title", ({ rows, expected }) => {
  const { indicators } = overviewOfThree({ ...(rows && { rows }), asOf });
  expect(indicators.map(told)).toEqual([expected]);
});

test.each<[string, NonNullable<Known["rows"]>, string]>([
  [
    "a part and a whole are not compared",
    jobs("2023", [{ value: 5, item: "护工" }, 7]),
    "另有1项指标（就业岗位）各旗县的期别或对象不同，不作比较，见各旗县汇总表。",
  ],
  [
    "a half year and a year are not compared",
    [...jobs("2024-01/2024-06", [5]), ...jobs("2023", [undefined, 7])],
    "另有1项指标（就业岗位）各旗县的期别或对象不同，不作比较，见各旗县汇总表。",
  ],
  [
    "what began nobody knows when is not compared",
    jobs("/2023-12", [5, 7]),
    "另有1项指标（就业岗位）各旗县的期别或对象不同，不作比较，见各旗县汇总表。",
  ],
  [
    "what one county alone has is counted",
    [...jobs("2023", [5]), ...figures("pupils", "2023", [undefined, 6])],
    "另有2项指标只有一个旗县有数，见各旗县汇总表。",
  ],
  [
    "what was signed, and what the day does not know, is no figure of anybody",
    [...jobs("2023", [{ value: 5, nature: "contract" }, 7]), ...jobs("2025", [8, 9])],
    "另有1项指标只有一个旗县有数，见各旗县汇总表。",
  ],
  ["where nothing is known nothing is left over", [], ""],
])("%s", (_, rows, others) => {
  const overview = overviewOfThree({ rows, asOf });
  expect(overview.indicators).toEqual([]);
  expect(overview.others).toBe(others);
});

test("headline indicators go first, totals before parts", () => {
  const rows = [
    ...figures("jobs", "2023", [
      { value: 1, item: "护工" },
      { value: 2, item: "护工" },
    ]),
    ...figures("jobs", "2023", [3, 4]),
    ...figures("cooperation_funds", "2023", [1e6, 2e6]),
  ];
  const { indicators, others } = overviewOfThree({ rows, asOf });
  expect(indicators.map(({ name }) => name)).toEqual([
    "京蒙协作资金",
    "就业岗位",
    "就业岗位（护工）",
  ]);
  expect(others).toBe("");
});
