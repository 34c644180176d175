import fc from "fast-check";
import {
  parsePeriod,
  periodInWords,
  periodOfMonths,
  readStoredPeriod,
} from "../../../src/core/periods";
import cases from "../../cases/periods.json";

type Row = [
  value: string | number,
  text: string,
  start: string | null,
  end: string | null,
  words: string,
];

describe("A period is read in every way that people write it", () => {
  test.each(cases as Row[])("%p is “%s”", (value, text, start, end, words) => {
    const period = parsePeriod(value);
    expect(period).toEqual({
      ok: true,
      value: { text, start: start ?? undefined, end: end ?? undefined },
    });
    expect(period.ok && periodInWords(period.value)).toBe(words);
  });
});

describe("What is no period is refused with the forms that are", () => {
  test.each([
    "2024-13",
    "2024-00",
    "1899",
    "2101年",
    "2023/2021",
    "2024年13月",
    "2024Q5",
    "2024.13",
    "abc",
    "六月",
    "（推定）",
    "2023年推定",
    "明年（推定）",
    "12",
    "2024-02-30",
    12,
    2024.5,
    -1,
    0,
    1899,
    3_000_000,
    NaN,
    "/",
    "以来",
    "2018/2020/2022",
  ])("%p", (value) => {
    const refusal = parsePeriod(value);
    expect(refusal).toMatchObject({ ok: false, error: "#VALUE!" });
    expect(refusal.ok ? "" : refusal.message).toContain("2024年上半年");
  });
});

test("A number with a decimal point is asked about, since January and October look alike", () => {
  const refusal = parsePeriod(2022.1);
  expect(refusal).toMatchObject({ ok: false, error: "#VALUE!" });
  expect(refusal.ok ? "" : refusal.message).toBe(
    "“2022.1”是 2022-01 还是 2022-10？请写成文字，如 2024-06 或 2024年上半年。",
  );
  for (const number of [2022.6, 2022.12, 1900.5, 2100.9]) {
    expect(parsePeriod(number)).toMatchObject({ ok: false });
  }
});

test("The words and the stored text of any period read back as that period", () => {
  const month = fc.integer({ min: 12 * 1900, max: 12 * 2100 + 11 });
  const side = fc.option(month, { nil: undefined });
  fc.assert(
    fc.property(side, side, (first, second) => {
      const isBackwards = first !== undefined && second !== undefined && first > second;
      const period = isBackwards ? periodOfMonths(second, first) : periodOfMonths(first, second);
      expect(parsePeriod(periodInWords(period))).toEqual({ ok: true, value: period });
      expect(readStoredPeriod(period.text)).toEqual(period);
    }),
  );
});

test("A stored text that is no period gives no time", () => {
  expect(readStoredPeriod("很久以前")).toEqual({ text: "很久以前" });
});
