import { annexChoices } from "../../core/county";
import type { DateText, FillIn } from "../../core/model/dataset";
import {
  qualifiers,
  targetKinds,
  type Qualifier,
  type TargetKind,
} from "../../core/model/enumerations";
import { parseDate } from "../../core/periods";
import type { ReportFigure, TakenPair } from "../../core/reports";
import { tables } from "../../tables/tables";
import type { SheetKind } from "../plan";
import {
  isCount,
  isFlag,
  isNumber,
  isText,
  listOf,
  mapOf,
  objectOf,
  oneOf,
  optional,
  type Guard,
} from "./shape";
import type {
  PersonsBlock,
  SheetRecord,
  TableRecord,
  WorkbookSettings,
  Written,
} from "./workbookState";

/* What each part of a state looks like: another program, or a hand, may have left anything in its place. */

const kinds: readonly SheetKind[] = [...tables.map(({ kind }) => kind), "overview", "county"];

const isDay: Guard<DateText> = (value): value is DateText => {
  const day = isText(value) ? parseDate(value) : undefined;
  return day?.ok === true && day.value === value;
};

const isPrint: Guard<string> = (value): value is string =>
  isText(value) && /^(?:\.|[A-Za-z0-9_-]{4})*$/.test(value);

export const isSettings = objectOf<WorkbookSettings>({
  asOf: optional(isDay),
  rules: optional(isText),
  annex: optional(oneOf(annexChoices)),
  cards: optional(isFlag),
  isSample: optional(isFlag),
});

const isPersonsBlock = objectOf<PersonsBlock>({
  id: isText,
  row: isCount,
  column: isCount,
  rows: isCount,
  columns: isCount,
});

const isTableRecord = objectOf<TableRecord>({
  name: isText,
  columns: listOf(isText),
  rows: mapOf(isPrint),
  keyless: optional(listOf(isPrint)),
});

const written = {
  rows: listOf(isPrint),
  personsBlocks: listOf(isPersonsBlock),
  tables: listOf(isTableRecord),
};

export const isSheetRecord = objectOf<SheetRecord>({
  ...written,
  kind: oneOf(kinds),
  area: optional(isText),
  sheetId: isText,
  name: isText,
  layout: isText,
  madeOf: optional(isPrint),
  isUnprinted: optional(oneOf([true])),
  before: optional(listOf(objectOf<Written>(written))),
});

const isQualifier = oneOf(Object.keys(qualifiers) as Qualifier[]);

const isFigure = objectOf<ReportFigure>({
  value: isNumber,
  valueUpper: optional(isNumber),
  qualifier: isQualifier,
});

export const isFillIn = objectOf<FillIn>({
  area: isText,
  indicator: isText,
  item: isText,
  period: isText,
  kind: oneOf(Object.keys(targetKinds) as TargetKind[]),
  day: optional(isDay),
  value: isNumber,
  valueUpper: optional(isNumber),
  qualifier: isQualifier,
});

const isNothing: Guard<null> = (value) => value === null;

export const isTakenPair = objectOf<TakenPair>({
  value: isNumber,
  day: optional(isDay),
  at: isDay,
  before: (value): value is TakenPair["before"] =>
    value === undefined || isNothing(value) || isFigure(value),
});
