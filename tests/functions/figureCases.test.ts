import { readFileSync } from "node:fs";
import path from "node:path";
import { readEntry } from "../../src/core/entry";
import { nameOfQualifier, readTypedFigure, type TypedFigure } from "../../src/core/figures";
import { findIndicator } from "../../src/core/ledger";
import { parseDate, parsePeriod, yearOfPeriod } from "../../src/core/periods";
import { setLedger } from "../../src/session/currentLedger";
import {
  toCellValue,
  unitsOfIndicator,
  unitsOfTarget,
  type RowUnits,
} from "../../src/tables/cells/shownUnits";
import { readCatalogue, type Catalogue } from "../../tools/formulas/catalogue";
import { evaluate } from "./support/evaluate";
import { shippedLedger } from "./support/shippedLedger";

interface Case {
  readonly where: string;
  readonly input: string;
  readonly right: string;
  readonly note: string;
}

/*
 * Every line whose answer needs no workbook is a test here, by the reader of its road. What a sheet or a
 * file adds to it (errors in cells, rows that stand twice, GB18030, empty lines) is tested where those are:
 * tests/actions and tests/session.
 */
const cases = ["figures.tsv", "figure-siblings.tsv"].flatMap(casesIn);
const ledger = shippedLedger();
let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = await readCatalogue();
  setLedger(ledger);
});

describe("A formula reads a figure right or refuses it", () => {
  const formulas = cases.filter(({ where }) => where === "formula");
  test.each(formulas)("$input is $right ($note)", async ({ input, right }) => {
    const [[shown] = []] = await evaluate(catalogue, input);
    expect(typeof shown === "object" ? Reflect.get(shown ?? {}, "error") : shown).toEqual(
      typeof shown === "number" ? Number(right) : right,
    );
  });
});

describe("A figure typed in 目标台账 is read in its row, or refused", () => {
  const typed = cases.filter(({ where }) => where.startsWith("最新完成值"));
  test.each(typed)("$input in $where is $right ($note)", ({ where, input, right }) => {
    const id = /^最新完成值 (\S+)/.exec(where)?.[1] ?? "";
    expectFigure(input, unitsOfTargetNamed(id), right);
  });
});

describe("A figure of a file to fill in is read like one that is typed", () => {
  const lines = cases.filter(({ where, input }) => where.startsWith("--fill") && /^\d/.test(input));
  test.each(lines)("$input is $right", ({ input, right }) => {
    const [id = "", value = ""] = input.split(",");
    expectFigure(value, unitsOfTargetNamed(id), right);
  });
});

describe("A figure typed in 数据台账 is read in the unit of its indicator, or refused", () => {
  const typed = cases.filter(({ where, input }) => /^数值/.test(where) && !input.startsWith("="));
  test.each(typed)("$input in $where is $right", ({ where, input, right }) => {
    const [name = ""] = where.replace("数值 of 数据台账, ", "").split(" ");
    const indicator = findIndicator(ledger, name);
    const units = unitsOfIndicator(indicator.ok ? indicator.value.indicator : undefined);
    expectFigure(input, units, right);
    const base = /GET (\S+)/.exec(right)?.[1];
    if (base !== undefined) expect(readTypedFigure(input, units)).toMatchObject(answerOf(base));
  });
});

describe("A figure entered by 录入 is read in the unit of its indicator, or refused", () => {
  const entered = cases.filter(
    ({ where, input }) => where === "录入" || /^录入 /.test(where + input),
  );
  test.each(entered)("$input in $where is $right", ({ where, input, right }) => {
    const indicator = where === "录入" ? (input.split(" ")[0] ?? "") : where.replace("录入 ", "");
    const entry = readEntry(ledger, {
      area: "正镶白旗",
      indicator,
      period: "2022",
      stated: input.replace(`${indicator} `, ""),
      source: "本旗统计公报",
    });
    if (right === "refused") {
      expect(entry.faults).toMatchObject([{ field: "stated" }]);
      return;
    }
    const units = unitsOfIndicator(entry.indicator);
    expect(`${toCellValue(entry.row?.value, units) ?? "none"} ${units.shown}`).toBe(
      right.split(";")[0],
    );
  });
});

describe("A period is read, asked about, or refused", () => {
  const periods = cases.filter(({ where }) => where.startsWith("时期"));
  test.each(periods)("$input is $right", ({ input, right }) => {
    const period = parsePeriod(typedValue(input));
    const text = period.ok ? period.value.text : askedOrRefused(period.message);
    expect(text).toBe(right);
  });
});

describe("A day is read in its target's year, asked about, or refused", () => {
  const days = cases.filter(({ where }) => where === "数据截至");
  test.each(days)("$input is $right", ({ input, right }) => {
    const day = parseDate(typedValue(input), yearOfPeriod(ledger.periodOf("2024")));
    expect(day.ok ? day.value : askedOrRefused(day.message)).toBe(right);
  });
});

test("Every line is read here or belongs to a road of the workbook", () => {
  const read = /^(?:formula|最新完成值|时期|数据截至|录入)/;
  const elsewhere = cases.filter(
    ({ where, input }) =>
      !read.test(where) &&
      !(where.startsWith("--fill") && /^\d/.test(input)) &&
      !(where.startsWith("数值") && !input.startsWith("=")),
  );
  expect(elsewhere.map(({ where, input }) => `${where}: ${input}`)).toEqual([
    "--fill: last lines of nothing but commas",
    "数值 of 数据台账: =1/0",
    "目标台账, row copied with its 编号, 时期 2025: both rows",
    "ledger row of status E, 82 for a target of 80, as of 2024-12-31: STATUSOF",
  ]);
});

function casesIn(file: string): Case[] {
  const text = readFileSync(path.join(__dirname, "../cases", file), "utf8");
  const [, ...lines] = text.trimEnd().split("\n");
  return lines.map((line) => {
    const [where = "", input = "", right = "", note = ""] = line.split("\t");
    return { where, input, right, note };
  });
}

function unitsOfTargetNamed(id: string): RowUnits {
  const target = ledger.targetById.get(id);
  if (target === undefined) throw new Error(`no target ${id}`);
  return unitsOfTarget(ledger, target);
}

function expectFigure(input: string, units: RowUnits, right: string): void {
  const figure = readTypedFigure(input, units);
  expect(figure.ok ? shown(figure.value, units) : "refused").toBe(right.split(";")[0]);
}

function shown({ value, qualifier }: TypedFigure, units: RowUnits): string {
  const inCell = units.base === "%" ? value : toCellValue(value, units);
  const word = nameOfQualifier(qualifier);
  return `${inCell ?? "none"} ${units.shown}${word === "" ? "" : `, ${word}`}`;
}

function answerOf(base: string): object {
  return { ok: true, value: { value: Number(base) } };
}

function typedValue(input: string): string | number {
  const number = /^(\S+) as a number$/.exec(input)?.[1];
  return number === undefined ? input : Number(number);
}

function askedOrRefused(message: string): string {
  return message.includes("？") ? "asked about" : "refused";
}
