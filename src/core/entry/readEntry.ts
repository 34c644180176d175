import { answer, badInput, type Answer } from "../answer";
import { findArea, findIndicator, partnerAsked, type Ledger } from "../ledger";
import type { Area, Indicator, Observation } from "../model/dataset";
import { partNumbers, removeBlanks } from "../figures";
import type { Nature } from "../model/enumerations";
import { readNature, readPartner, readPeriod } from "./entryFields";
import { readEntryFigure, type EntryFigure } from "./entryFigure";
import { hasInferredMark, type Period } from "../periods";
import { spokenPeriod } from "./spokenPeriod";
import { spokenOf, type Spoken } from "./spokenOf";

/** What a person typed about one figure of a document; texts as typed, blank where nothing was. */
export interface EntryTexts {
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
  /** The figure as printed, its growth with it: `1.3亿元`, `增长5.4%`, `4.85亿元，增长5.4%`, `预计300人`. */
  readonly stated: string;
  readonly source: string;
  readonly item?: string | undefined;
  readonly partner?: string | undefined;
  /** 实际, 能力 or 签约; where blank what the words of the figure say, else 实际. */
  readonly nature?: string | undefined;
}

export type EntryField = keyof EntryTexts;

/** How an entry reads, field by field; a form shows it while a person types. */
export interface Entry {
  readonly area: Area | undefined;
  readonly indicator: Indicator | undefined;
  /** Undefined while the indicator is unknown, whose unit and growth it takes. */
  readonly figure: StatedFigure | undefined;
  /** What keeps the entry from being a row, by the field where it is. */
  readonly faults: readonly { readonly field: EntryField; readonly message: string }[];
  /** The row that the entry makes; undefined while there are faults. */
  readonly row: Observation | undefined;
}

export type StatedFigure = EntryFigure & Pick<Spoken, "status" | "nature">;

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
  const partnersName = area && partnerAsked(ledger, area.area, indicator?.indicator);
  if (partnersName !== undefined) faults.push({ field: "area", message: partnersName });
  const time = take("period", readPeriod(texts.period));
  const period = time?.text;
  const nature = take("nature", readNature(texts.nature ?? ""));
  const figure = take("stated", readStated(texts.stated, { indicator, nature, time }));
  const written = (texts.partner ?? "").trim() || (asked?.partner ?? "");
  const partner = take("partner", readPartner(ledger, written));
  const personsSource = texts.source.trim();
  if (personsSource === "") {
    faults.push({ field: "source", message: "请写明资料来源，如文件标题和段落。" });
  }
  const isWhole = faults.length === 0 && area && indicator && figure && period !== undefined;
  if (!isWhole || partner === undefined) return { area, indicator, figure, faults, row: undefined };
  const item = (texts.item ?? "").trim() || (asked.item ?? "");
  const key = { area: area.area, indicator: indicator.indicator, item, partner, period };
  return {
    area,
    indicator,
    figure,
    faults,
    row: { ...personsRow, ...key, periodBasis: basisOf(texts.period), ...figure, personsSource },
  };
}

const personsRow = {
  id: "",
  note: "",
  isPersons: true,
  source: undefined,
  paragraph: undefined,
  occurrence: undefined,
} as const satisfies Partial<Observation>;

/** A person's period is as they wrote it, unless they say that they inferred it. */
function basisOf(period: string): Observation["periodBasis"] {
  return hasInferredMark(period) ? "inferred" : undefined;
}

interface Asked {
  readonly indicator: Indicator | undefined;
  readonly nature: Nature | undefined;
  readonly time: Period | undefined;
}

/** The figures of an entry and what its words say of them. */
function readStated(
  typed: string,
  { indicator, nature: chosen, time }: Asked,
): Answer<StatedFigure | undefined> {
  const text = removeBlanks(partNumbers(typed));
  if (text === "") return badInput("没有写数字，请照原文填写，如 1.3亿元。");
  if (indicator === undefined) return answer(undefined);
  const spoken = spokenOf(text, indicator, chosen);
  if (!spoken.ok) return spoken;
  const { status, nature, figures, understood } = spoken.value;
  const times = spokenPeriod(figures, time);
  if (!times.ok) return times;
  const words = [...understood, ...times.value];
  const figure = readEntryFigure(figures, indicator, (piece) =>
    words.reduce((rest, word) => rest.replace(word, ""), piece),
  );
  return figure.ok ? answer({ ...figure.value, status, nature }) : figure;
}
