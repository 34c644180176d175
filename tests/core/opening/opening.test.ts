import { openingOf, openingText, sentenceTexts } from "../../../src/core/opening";
import { createLedger } from "../../../src/core/ledger";
import { groupBy } from "../../../src/core/groupBy";
import type { Observation } from "../../../src/core/model/dataset";
import { changedLedger, filledLedger, shippedLedger } from "../../sheet/support/changedLedger";

const counties = {
  正镶白旗: "152529",
  乌拉特后旗: "150825",
  察哈尔右翼前旗: "150926",
  巴林右旗: "150423",
} as const;

const textsOf = (area: string, ledger = shippedLedger()) =>
  sentenceTexts(openingOf(ledger, area, "附表1"));

test.each<[keyof typeof counties, readonly string[]]>([
  [
    "正镶白旗",
    [
      "2023年，京蒙协作资金3350万元（产业项目），实施协作项目2个（产业项目）。",
      "消费帮扶1.02亿元，农畜产品购销：京蒙商旅推介1.58亿元（签约）、渝见京蒙推介会6000万元（签约）。",
      "京方选派专业技术人才：医疗人才17人、教育人才25人、农业技术人才2人，赴京学习培训：教研员3人、教师46人、医疗人才15人。",
      "京方专家诊疗1.3万人次以上，门诊人次增长17.3%，住院人次增长66.8%，手术人次增长47.3%。",
    ],
  ],
  [
    "察哈尔右翼前旗",
    [
      "截至2019年8月，京蒙协作资金5107.12万元※，实施协作项目24个，带动稳定脱贫5073人。",
      "2018年，农畜产品进京销售9406.98万元。",
      "截至2019年8月，京方选派专业技术人才36人，赴京学习培训：农业技术人才1人、医疗人才13人、教师102人等5项。",
      "2018年，协作实现就业879人（春风行动招聘会）。",
    ],
  ],
  [
    "巴林右旗",
    [
      "2021年以来，京蒙协作资金1.065亿元，实施协作项目39个，受益群众10万人以上。",
      "2022年，京方选派专业技术人才4人（教育人才），赴京学习培训：医疗人才20人、专业技术人才4人、教师44人，挂职干部：本地2人、京方3人。",
      "固定资产投资25.4亿元，增长15.5%；农牧民人均纯收入15291元，增长7.5%；脱贫人口人均纯收入20156元。",
    ],
  ],
  [
    "乌拉特后旗",
    [
      "资料和台账中没有京蒙协作的数。",
      "2023年（初步数），地区生产总值113亿元，增长4%；固定资产投资81.8亿元，增长42.5%；一般公共预算收入16.01亿元，增长6.4%；规上工业增加值增长5.5%；社会消费品零售总额7.6亿元，增长6%。",
      "设目标48项，截至2023年12月31日都没有可判断的完成数，其中未定期限6项、未到期42项。",
    ],
  ],
])(
  "%s opens with what cooperation brought, how it grew and how its targets stand",
  (name, said) => {
    expect(textsOf(counties[name])).toEqual(said);
  },
);

test("a target whose row cannot be read is told, because no count holds it", () => {
  const ledger = shippedLedger();
  const [whole] = ledger.dataset.targets;
  const row = {
    area: counties.乌拉特后旗,
    indicator: "gdp",
    item: "",
    partner: "",
    period: ledger.periodOf("2024"),
    nature: undefined,
    sentence: "目标台账表第1行“最新完成值”列“很多”读不出。",
  };
  const told = (table: "targets" | "facts"): string | undefined => {
    const dataset = {
      ...ledger.dataset,
      targets: ledger.dataset.targets.filter(({ id }) => id !== whole?.id),
    };
    const one = createLedger(dataset, { asOf: ledger.asOf, unread: [{ ...row, table }] });
    return textsOf(counties.乌拉特后旗, one)[2];
  };
  const counted = "设目标47项，截至2023年12月31日都没有可判断的完成数，其中未定期限6项、未到期41项";
  expect(told("targets")).toBe(`${counted}；另有1项目标读不出，未计入。`);
  expect(told("facts")).toBe(`${counted}。`);
});

test("figures that are filled in are counted by outcome, and the worst are named with theirs", () => {
  const ledger = filledLedger({
    "003-41-t07": { latest: 42.4e8, latestAsOf: "2024-06-30" },
    "003-45-t03": { latest: 7.2e8, latestAsOf: "2024-06-30" },
  });
  const [, , counted, worst] = textsOf(counties.乌拉特后旗, { ...ledger, asOf: "2024-06-30" });
  expect(counted).toBe(
    "设目标48项，截至2024年6月30日达到序时进度1项、严重滞后1项；未定期限6项、未到期1项、未填报39项。",
  );
  // 7.2 of 18 at mid-year.
  expect(worst).toBe("其中争取上级资金（严重滞后）完成40.0%，落后序时10.0个百分点。");
});

test("only sources whose figures are said are named", () => {
  const { sources } = openingOf(shippedLedger(), counties.乌拉特后旗, "附表1");
  expect(sources.map(({ source }) => source)).toEqual(["003"]);
});

test("a time that was inferred is said once, in a note", () => {
  const text = openingText(shippedLedger(), counties.正镶白旗);
  expect(text.match(/推定/g)).toHaveLength(1);
  expect(text.split("\n").at(0)).toBe("正镶白旗京蒙协作情况综述（截至2023年12月31日）");
  expect(text.split("\n").at(-1)).toMatch(/^资料来源：《正镶白旗积极推进/);
});

/** A number as prose prints it, in 元 and 人 as in 万 and 亿. */
function printed({ value, valueUpper, yoy }: Observation): string[] {
  const numbers = [value, valueUpper].filter((number) => number !== undefined);
  const scaled = numbers.flatMap((number) => [number, number / 1e4, number / 1e8]);
  return [...scaled, ...(yoy === undefined ? [] : [Math.abs(yoy)])].map(String);
}

test.each(Object.entries(counties))(
  "every number that %s says is one of a row it names, and changes with it",
  (_, area) => {
    const { sentences } = openingOf(shippedLedger(), area, "附表1");
    for (const { text, rows } of sentences) {
      const own = rows.filter((row): row is Observation => "stated" in row && "yoy" in row);
      if (own.length === 0) continue;
      const said: readonly string[] = text.match(/\d+(?:\.\d+)?/g) ?? [];
      const counts = [...groupBy(own, ({ indicator }) => indicator).values()];
      const legal = [...own.flatMap(printed), ...counts.map(({ length }) => String(length))];
      expect(legal).toEqual(expect.arrayContaining(said));
      const named = own.filter((row) => printed(row).some((number) => said.includes(number)));
      for (const row of named.filter(({ value }) => value !== undefined)) {
        const other = changedLedger(({ observations }) => ({
          observations: observations.map((one) =>
            one.id === row.id ? { ...one, value: (one.value ?? 0) + 1e4 } : one,
          ),
        }));
        expect(textsOf(area, other)).not.toEqual(textsOf(area));
      }
    }
  },
);
