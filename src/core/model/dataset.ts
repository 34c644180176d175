/**
 * The records of the data package, one interface a CSV file, and the package as a whole.
 *
 * Units inside the core are those of the files: levels in the indicator's base unit (元, 亩, 人 …),
 * every percentage as printed (66.8, −50). Cells hold fractions instead; only the edges convert
 * (`percentToFraction` and `fractionToPercent` in core/numbers).
 */
import type {
  Aggregation,
  AreaLevel,
  Direction,
  GrowthMethod,
  Measure,
  Nature,
  ObservationStatus,
  PeriodBasis,
  Pillar,
  PriceBasis,
  Qualifier,
  RelationKind,
  Standing,
  TargetKind,
} from "./enumerations";

/** A calendar day, `2024-06-30`. */
export type DateText = string;

export interface Area {
  /** GB/T 2260 code, or an id of our own where the standard has none (`BDA`). */
  readonly area: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  /** Pinyin initials of the name, lower case, for finding. */
  readonly initials: string;
  readonly level: AreaLevel;
  readonly parent: string | undefined;
  /** The paired area, only where a document names it. */
  readonly partner: string | undefined;
}

export interface Indicator {
  readonly indicator: string;
  readonly name: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly initials: string;
  readonly domain: string;
  readonly pillar: Pillar | undefined;
  /** Base unit, in which values are stored: 元, 亩, 人, %, 位 … */
  readonly unit: string;
  /** Unit shown beside the figure: 万元, 亿元 … */
  readonly displayUnit: string;
  readonly measure: Measure;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  readonly growth: GrowthMethod;
  readonly price: PriceBasis;
  /** Order among the headline indicators, from 1; undefined for the rest. */
  readonly headline: number | undefined;
  /** The suggested lead indicator of its pillar, by which the doubling is measured. */
  readonly lead: boolean;
  /** Decimals shown in the display unit. */
  readonly decimals: number;
}

/** Where a figure stands in its document. */
export interface Citation {
  /** Key of a `SourceDocument`; a person's row has none. */
  readonly source: string | undefined;
  /** 1-based among the non-empty lines of the document. */
  readonly paragraph: number | undefined;
  /** Which occurrence of `stated` in that paragraph, from 1. */
  readonly occurrence: number | undefined;
  /** The figure exactly as printed. */
  readonly stated: string;
}

export interface Observation extends Citation {
  readonly id: string;
  readonly area: string;
  readonly indicator: string;
  readonly item: string;
  readonly partner: string;
  /** As stored: `2023`, `2021/2023`, `2018/`, `/2019-08`, `2024-01`, or empty. */
  readonly period: string;
  /** Undefined without a period, and where nobody wrote it: in a person's row, or before the column was there. */
  readonly periodBasis: PeriodBasis | undefined;
  readonly nature: Nature;
  /** Base unit, percentages as printed; undefined where only a growth rate is printed. */
  readonly value: number | undefined;
  readonly valueUpper: number | undefined;
  readonly qualifier: Qualifier;
  /** 单位 of its row where a person wrote another of the same kind (万元 for 亿元). */
  readonly shownUnit?: string | undefined;
  /** Its 数值 is a text that a person typed, such as 约28.2亿元. */
  readonly valueIsText?: true;
  /** Printed absolute change against the year before, base unit. */
  readonly change: number | undefined;
  /** Printed growth rate in percent, or points for percent indicators. */
  readonly yoy: number | undefined;
  readonly status: ObservationStatus;
  readonly yoyStated: string;
  readonly note: string;
  /** Typed by a person in 数据台账 rather than shipped. */
  readonly isPersons: boolean;
  /** Text of the person's own source, where the row is a person's; empty otherwise. */
  readonly personsSource: string;
}

export interface Target extends Citation {
  readonly id: string;
  readonly area: string;
  readonly indicator: string;
  readonly item: string;
  /** As stored; empty for a goal without a period, which is shown and never judged. */
  readonly period: string;
  readonly kind: TargetKind;
  /** Unit by kind: level, ceiling, increase the indicator's base unit; growth %; points 个百分点; multiple 倍; rank 位; milestone 项. */
  readonly value: number;
  readonly valueUpper: number | undefined;
  readonly qualifier: Qualifier;
  readonly baseline: number | undefined;
  readonly note: string;
  /** 单位 of its row where a person wrote another of the same kind (万元 for 亿元). */
  readonly shownUnit?: string | undefined;
  /** 最新完成值, as a person filled it in; same unit as `value`. */
  readonly latest: number | undefined;
  /** The upper end and the 限定词 of 最新完成值 while it stands as it was typed: 近30亿元. */
  readonly latestUpper?: number | undefined;
  readonly latestQualifier?: Qualifier | undefined;
  /** 数据截至, as a person filled it in. */
  readonly latestAsOf: DateText | undefined;
  /** 责任单位, as a person wrote it. */
  readonly responsible?: string | undefined;
  readonly isPersons: boolean;
  readonly personsSource: string;
}

/** A figure that a person reported of a target: one a target and day. */
export interface FillIn extends Pick<Target, "area" | "indicator" | "item" | "period" | "kind"> {
  /** Day that the figure reaches to; undefined where nobody wrote it. */
  readonly day: DateText | undefined;
  /** In the unit of the target's kind. */
  readonly value: number;
  readonly valueUpper?: number | undefined;
  readonly qualifier: Qualifier;
}

/** A fill-in as 填报记录 keeps it. */
export interface Report extends FillIn {
  readonly day: DateText;
  /** 单位 of its row. */
  readonly shownUnit: string;
  /** Who says it: 录入, a file's name, a version. */
  readonly source: string;
  readonly note: string;
  /** Place of its row below the header; undefined before it is written. */
  readonly row?: number | undefined;
}

export interface SourceDocument {
  /** `000` … `004`. */
  readonly source: string;
  readonly title: string;
  readonly issuer: string;
  readonly published: DateText | undefined;
  readonly documentNumber: string;
  /** What time the document speaks of, in words. */
  readonly covers: string;
  readonly standing: Standing;
  readonly note: string;
}

/** One part of something that ought to reconcile. `total` and `part` are observation ids. */
export interface Relation {
  readonly relation: RelationKind;
  /** Undefined where the total is not printed. */
  readonly total: string | undefined;
  readonly part: string;
  /** The printed share of a `share` relation, in percent. */
  readonly share: number | undefined;
  readonly note: string;
}

export interface Dataset {
  /** Semantic version of the data. */
  readonly version: string;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly sources: readonly SourceDocument[];
  readonly relations: readonly Relation[];
}
