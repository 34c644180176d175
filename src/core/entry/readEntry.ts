import { badInput, answer, type Answer } from "../answer";
import { convert, parseFigure, removeBlanks, unitOf, type Figure } from "../figures";
import { findArea, findIndicator, type Ledger } from "../ledger";
import type { Area, Indicator, Observation } from "../model/dataset";
import { natures, type Nature } from "../model/enumerations";
import { parsePeriod } from "../periods";
import { numberFrom } from "../numbers";

/** What a person typed about one figure of a document; texts as typed, blank where nothing was. */
export interface EntryTexts {
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
  /** The figure as printed: `1.3亿元`, `增长5.4%`, `约300人`. */
  readonly stated: string;
  readonly source: string;
  readonly item?: string | undefined;
  readonly partner?: string | undefined;
  /** 实际, 能力 or 签约; 实际 where blank. */
  readonly nature?: string | undefined;
}

export type EntryField = keyof EntryTexts;

/** How an entry reads, field by field; a form shows it while a person types. */
export interface Entry {
  readonly area: Area | undefined;
  readonly indicator: Indicator | undefined;
  readonly figure: EntryFigure | undefined;
  /** What keeps the entry from being a row, by the field where it is. */
  readonly faults: readonly { readonly field: EntryField; readonly message: string }[];
  /** The row that the entry makes; undefined while there are faults. */
  readonly row: Observation | undefined;
}

/** A printed figure as the row holds it: a level, or a rate of growth where the indicator is no percentage. */
export interface EntryFigure {
  readonly holds: "value" | "growth";
  /** Base unit; percentages as printed. */
  readonly value: number;
  readonly upper: number | undefined;
  readonly unit: string;
  readonly qualifier: Figure["qualifier"];
}

/** Reads an entry against the catalogue and says what is wrong with it; nothing is looked up outside. */
export function readEntry(ledger: Ledger, texts: EntryTexts): Entry {
  const faults: { field: EntryField; message: string }[] = [];
  const take = <T>(field: EntryField, read: Answer<T>): T | undefined => {
    if (read.ok) return read.value;
    faults.push({ field, message: read.message });
    return undefined;
  };
  const area = take("area", findArea(ledger, texts.area));
  const asked = take("indicator", findIndicator(ledger, texts.indicator));
  const indicator = asked?.indicator;
  const period = take("period", readPeriod(texts.period));
  const figure = take("stated", readFigure(texts.stated, indicator));
  const nature = take("nature", readNature(texts.nature ?? ""));
  if (texts.source.trim() === "") {
    faults.push({ field: "source", message: "请写明资料来源，如文件标题和段落。" });
  }
  const partner = (texts.partner ?? "").trim() || (asked?.partner ?? "");
  const known = partner === "" ? undefined : findArea(ledger, partner);
  const isWhole = faults.length === 0;
  const row =
    isWhole && area && indicator && figure && nature && period !== undefined
      ? rowOf(texts, {
          area,
          indicator,
          figure,
          nature,
          period,
          item: (texts.item ?? "").trim() || (asked.item ?? ""),
          partner: known?.ok === true ? known.value.area : partner,
        })
      : undefined;
  return { area, indicator, figure, faults, row };
}

function readPeriod(text: string): Answer<string> {
  if (text.trim() === "") return badInput("没有写时期，可写 2024、2024年上半年 或 2024-06。");
  const period = parsePeriod(text);
  return period.ok ? answer(period.value.text) : period;
}

function readNature(text: string): Answer<Nature> {
  const word = text.trim();
  if (word === "") return answer("actual");
  const ids = Object.keys(natures) as Nature[];
  const found = ids.find((id) => id === word || natures[id] === word);
  const legal = Object.values(natures).join("、");
  return found ? answer(found) : badInput(`数据性质“${word}”不能识别，可写${legal}。`);
}

/** A bare number is in the indicator's display unit; a unit of another kind is refused. */
function readFigure(text: string, indicator: Indicator | undefined): Answer<EntryFigure> {
  if (text.trim() === "") return badInput("没有写数字，请照原文填写，如 1.3亿元。");
  const number = numberFrom(text);
  const bare = indicator?.displayUnit ?? "";
  const read: Answer<Figure> =
    number === undefined
      ? parseFigure(text)
      : answer({ value: number, unit: "", qualifier: "exact", kind: "level" });
  if (!read.ok) return badInput(read.message);
  const { value, upper, kind, qualifier } = read.value;
  const unit = read.value.unit || (kind === "fraction" ? "%" : bare);
  if (!indicator) return answer({ holds: "value", value, upper, unit, qualifier });
  if (isRate(unit, indicator)) return answer({ holds: "growth", value, upper, unit, qualifier });
  const from = indicator.unit === "位" && unit === "人" ? "位" : unit;
  const level = convert(value, from, indicator.unit);
  if (!level.ok) {
    return badInput(
      `“${text.trim()}”与“${indicator.name}”的单位${indicator.displayUnit}不是一类。`,
    );
  }
  const last = upper === undefined ? undefined : convert(upper, from, indicator.unit);
  return answer({
    holds: "value",
    value: level.value,
    upper: last?.ok === true ? last.value : undefined,
    unit: indicator.unit,
    qualifier,
  });
}

/** 增长5.4% of an amount is its growth, and so are 提高0.6个百分点 of a share. */
function isRate(unit: string, indicator: Indicator): boolean {
  if (indicator.growth === "percent") return unit === "%" && unitOf(indicator.unit)?.base !== "%";
  return indicator.growth === "points" && unit === "个百分点" && indicator.unit === "%";
}

interface Parts {
  readonly area: Area;
  readonly indicator: Indicator;
  readonly figure: EntryFigure;
  readonly nature: Nature;
  readonly period: string;
  readonly item: string;
  readonly partner: string;
}

function rowOf(texts: EntryTexts, parts: Parts): Observation {
  const { figure } = parts;
  const isLevel = figure.holds === "value";
  return {
    id: "",
    area: parts.area.area,
    indicator: parts.indicator.indicator,
    item: parts.item,
    partner: parts.partner,
    period: parts.period,
    periodBasis: "stated",
    nature: parts.nature,
    value: isLevel ? figure.value : undefined,
    valueUpper: isLevel ? figure.upper : undefined,
    qualifier: figure.qualifier,
    change: undefined,
    yoy: isLevel ? undefined : figure.value,
    status: "A",
    yoyStated: "",
    note: "",
    isPersons: true,
    personsSource: texts.source.trim(),
    source: undefined,
    paragraph: undefined,
    occurrence: undefined,
    stated: removeBlanks(texts.stated),
  };
}
