import { steps } from "../../src/actions/deed/stepWords";
import { words as actionWords } from "../../src/actions/deed/words";
import { englishWords } from "../../src/commands/englishWords";
import { chineseWords } from "../../src/commands/words";
import { inWords } from "../../src/core/message";
import { words as excelWords } from "../../src/excel/run/words";
import { words as sessionWords } from "../../src/session/words";
import { examples, type Codes } from "./support/wordExamples";

/** Arguments that choose words instead of standing in them. */
const choosing: readonly string[] = ["undone", "again"];

const languages = { Chinese: chineseWords, English: englishWords };

const cases = Object.entries(languages).flatMap(([language, catalogue]) =>
  (Object.keys(examples) as Codes[]).flatMap((code) =>
    examples[code].map(([args]: readonly unknown[]) => {
      return { language, code, args, words: inWords({ code, args }, catalogue) };
    }),
  ),
);

/** A day as each language says it; `fillAgain` says it as its file does. */
const saidDays: Readonly<Record<string, readonly string[]>> = {
  "1999-12-31": ["1999年12月31日", "31 December 1999"],
  "2023-12-31": ["2023年12月31日", "31 December 2023"],
  "2024-06-30": ["2024年6月30日", "30 June 2024"],
};

/** Texts and counts anywhere in the arguments; a count of none may be left unsaid. */
function namesIn(value: unknown): readonly string[] {
  if (value === undefined || value === 0) return [];
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  const parts: readonly unknown[] = Array.isArray(value)
    ? (value as readonly unknown[])
    : Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, part]) =>
        choosing.includes(name) ? [] : [part],
      );
  return parts.flatMap(namesIn);
}

test.each(cases)("$language: $code says all that it is given, as one whole", (one) => {
  const { language, code, args, words } = one;
  const isChinese = language === "Chinese";
  expect(words).not.toBe("");
  const end = isChinese ? /[。？]$/u : /[.?。]$/u;
  if (code in steps) expect(words).not.toMatch(end);
  else expect(words).toMatch(end);
  for (const name of args === undefined ? [] : namesIn(args)) {
    expect(words).toContain(saidDays[name]?.[isChinese ? 0 : 1] ?? name);
  }
});

/** The same with every count at 1, of which English has another form. */
function ofOne(value: unknown): unknown {
  if (typeof value === "number") return Math.min(value, 1);
  if (Array.isArray(value)) return value.slice(0, 1).map(ofOne);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, ofOne(part)]));
}

test("English begins each sentence with a capital, and counts one and many as English does", () => {
  const told = (Object.keys(examples) as Codes[]).flatMap((code) =>
    examples[code].flatMap(([args]: readonly unknown[]) =>
      [args, ofOne(args)].map((some) => inWords({ code, args: some }, englishWords)),
    ),
  );
  expect(told.filter((words) => /^[a-z]|undefined|NaN|(?<![\d.])1 \w+s\b|  /u.test(words))).toEqual(
    [],
  );
});

test.each(Object.keys(languages))("in %s no sentence holds another", (language) => {
  const told = cases.filter((one) => one.language === language);
  const sentences = told.filter(({ code }) => !(code in steps)).map(({ words }) => words);
  const joined = told.filter(({ words }) => {
    const within = sentences.filter((one) => one !== words && words.includes(one));
    return within.length > 0;
  });
  expect(joined).toEqual([]);
});

test("a code belongs to one catalogue", () => {
  const codes = [sessionWords, excelWords, actionWords].flatMap((words) => Object.keys(words));
  expect(new Set(codes).size).toBe(codes.length);
});
