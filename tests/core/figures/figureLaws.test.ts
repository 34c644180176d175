import fc from "fast-check";
import {
  findFigures,
  parseFigure,
  readTypedFigure,
  unitOf,
  type FigureRow,
} from "../../../src/core/figures";
import { isEqual } from "../../../src/core/numbers";
import printed from "../../cases/printed-figures.json";
import worded from "../../cases/worded-figures.json";

const cases = [...printed, ...worded] as unknown as (readonly [text: string])[];
const known = cases.map(([text]) => text);

const digits = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.integer({ min: 0, max: 999_999 }).map((number) => String(number / 100)),
  fc.constantFrom("1,200", "12,345.6", "1.02E+08", "５４", "三", "二十五", "一百二十", "四分之三"),
);
const generated = fc
  .tuple(
    fc.constantFrom("", "", "约", "不低于", "近", "下降", "增加", "下降为", "累计完成", "亏损"),
    fc.constantFrom("", "", "", "-", "−", "–", "—", "¥"),
    digits,
    fc.constantFrom("", "", "万", "亿", "百万", "余万", "千"),
    fc.constantFrom("", "元", "人", "人次", "%", "个百分点", "亩", "千瓦时", "倍", "户", "千瓦·时"),
    fc.constantFrom("", "", "以上", "以内", "左右"),
  )
  .map((parts) => parts.join(""));
const figures = fc.oneof(fc.constantFrom(...known), generated);

/** Every row that a figure could be typed in. */
const rows: readonly FigureRow[] = [
  ["元", "亿元"],
  ["元", "万元"],
  ["人", "人"],
  ["人次", "万人次"],
  ["亩", "万亩"],
  ["%", "%"],
  ["个百分点", "个百分点"],
  ["倍", "倍"],
  ["位", "位"],
  ["千瓦时", "亿千瓦时"],
  ["户", "户"],
].flatMap(([base = "", shown = ""]) =>
  (["level", "change"] as const).map((holds) => ({ base, shown, holds })),
);

// An e between digits makes another number of them, and an m a unit: 5m2.
const strange = fc.constantFrom(...Array.from("abcdfghijklnopqrstuvwxyzABCDFGXYZ$€£₩₽₹�#@^*\\|_"));

function withInside(text: string, place: number, character: string): string {
  const at = Array.from(text);
  return [...at.slice(0, place), character, ...at.slice(place)].join("");
}

test("A character that is not understood makes every field refuse, wherever in a figure it stands", () => {
  fc.assert(
    fc.property(figures, strange, fc.nat({ max: 30 }), (text, character, at) => {
      const place = Math.min(at, Array.from(text).length);
      const spoilt = withInside(text, place, character);
      for (const row of rows.filter((one) => readTypedFigure(text, one).ok)) {
        expect([spoilt, readTypedFigure(spoilt, row).ok]).toEqual([spoilt, false]);
      }
    }),
    { numRuns: 500 },
  );
});

test("PARSE passes over no character that touches the number or its unit", () => {
  fc.assert(
    fc.property(figures, strange, fc.nat({ max: 30 }), (text, character, at) => {
      const places = findFigures(text).filter(({ sort }) => sort === "figure");
      const [{ start, end } = { start: 0, end: 0 }] = places;
      const plain = text.replaceAll(" ", "");
      if (places.length !== 1 || !parseFigure(text).ok) return;
      const spoilt = withInside(plain, Math.min(start + at, end), character);
      expect([spoilt, parseFigure(spoilt).ok]).toEqual([spoilt, false]);
    }),
    { numRuns: 1000 },
  );
});

test("Nothing strange stands between a number and its multiplier or unit, not even behind a bracket", () => {
  const lead = fc.constantFrom("", "投资", "完成", "同比下降", "亏损", "x");
  const number = fc.oneof(fc.integer({ min: 1, max: 99_999 }).map(String), fc.constant("1.3"));
  const brackets = fc.constantFrom(["", ""], ["（", "）"], ["(", ")"], ["“", "”"], ["【", "】"]);
  const between = fc.oneof(strange, fc.constantFrom("億", "萬", "円", "圓", "囗", "好几", "左右"));
  const end = fc.constantFrom("万", "亿", "万元", "亿元", "元", "%", "百万元", "万人", "亿千瓦时");
  fc.assert(
    fc.property(
      lead,
      number,
      brackets,
      between,
      end,
      (words, digits, [open, close], what, unit) => {
        const spoilt = `${words}${open}${digits}${what}${close}${unit}`;
        expect([spoilt, parseFigure(spoilt).ok]).toEqual([spoilt, false]);
        const split = `${words}${open}${digits}${close}${what}${unit}`;
        expect([split, parseFigure(split).ok]).toEqual([split, false]);
      },
    ),
    { numRuns: 1000 },
  );
});

/** Chinese characters of which no word of a figure is made, as a text of a wrong encoding is full of them. */
const strangeHan = fc.constantFrom(...Array.from("涓厓浜彧缁撶洰鏍囪囗朓鐧鍏绾"));
/** Whose 多, 余 and 温 belong to the noun, so that a character which cuts that noun changes what they say. */
const nouns = /多媒体|余热|气温/;

test("A Chinese character that is not understood makes every field refuse, wherever in a figure it stands", () => {
  fc.assert(
    fc.property(figures, strangeHan, fc.nat({ max: 30 }), (text, character, at) => {
      const spoilt = withInside(text, Math.min(at, Array.from(text).length), character);
      for (const row of rows) {
        expect([spoilt, readTypedFigure(spoilt, row).ok]).toEqual([spoilt, false]);
      }
    }),
    { numRuns: 200 },
  );
});

test("A Chinese character that is not understood makes PARSE refuse, or read what it read without it", () => {
  const plain = figures.filter((text) => !nouns.test(text)).map((text) => text.replaceAll(" ", ""));
  fc.assert(
    fc.property(plain, strangeHan, fc.nat({ max: 30 }), (text, character, at) => {
      const whole = parseFigure(text);
      if (!whole.ok) return;
      const spoilt = withInside(text, Math.min(at, Array.from(text).length), character);
      const read = parseFigure(spoilt);
      if (read.ok) expect([spoilt, read.value]).toEqual([spoilt, whole.value]);
    }),
    { numRuns: 1000 },
  );
});

test("A field reads what PARSE reads, or refuses", () => {
  fc.assert(
    fc.property(figures, fc.constantFrom(...rows), (text, row) => {
      const typed = readTypedFigure(text, row);
      if (!typed.ok) return;
      const parsed = parseFigure(text);
      if (!parsed.ok) throw new Error(`${text} is read in a field alone`);
      const { unit, value, qualifier } = parsed.value;
      expect(typed.value.qualifier).toBe(qualifier);
      if (unit !== "" && unit !== row.base) return;
      const takes = unit === "" && !/[万亿]/.test(text) ? row.shown : row.base;
      const factor = 10 ** (unit === "" ? (unitOf(takes)?.power ?? 0) : 0);
      expect(isEqual(typed.value.value, value * factor)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("A refusal is one sentence that quotes no more than forty characters of what was typed", () => {
  fc.assert(
    fc.property(figures, strange, fc.constantFrom(...rows), (text, character, row) => {
      const refusal = readTypedFigure(`${text}${character}${"无".repeat(50)}`, row);
      const message = refusal.ok ? "" : refusal.message;
      const quotes = Array.from(message.matchAll(/“([^”]*)”/g), ([, quote = ""]) => quote);
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes) expect(Array.from(quote).length).toBeLessThanOrEqual(40);
      expect(message).toMatch(/^[^。]*。$/);
    }),
  );
});
