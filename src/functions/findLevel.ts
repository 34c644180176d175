import { answer, type Answer } from "../core/answer";
import { findObservation, type Held } from "../core/ledger";
import type { Observation } from "../core/model/dataset";
import type { Nature } from "../core/model/enumerations";
import type { Period } from "../core/periods";
import { subjectOf, type Asking } from "./lookUp";

/** A level of the ledger: its row, its number in the base unit (percentages as printed), that unit. */
export interface Level {
  readonly row: Observation;
  readonly value: number;
  readonly unit: string;
}

/** Finds the level that answers a look-up and says of it what the formula is for. */
export function findLevel<T>(
  asking: Asking,
  area: string,
  indicator: string,
  period: Period | undefined,
  nature: Nature,
  say: (level: Level) => Answer<T>,
): Answer<T> {
  const found = findRow(asking, area, indicator, period, nature, "value");
  if (!found.ok) return found;
  const { row, unit } = found.value;
  return say({ row, value: row.value ?? 0, unit });
}

/** The row that holds a level, else the one that holds a growth rate. */
export function findAnyRow(
  asking: Asking,
  area: string,
  indicator: string,
  period: Period | undefined,
): Answer<Observation> {
  const level = findLevel(asking, area, indicator, period, "actual", ({ row }) => answer(row));
  if (level.ok || level.error === "#VALUE!") return level;
  const growth = findRow(asking, area, indicator, period, "actual", "growth");
  return growth.ok ? answer(growth.value.row) : level;
}

function findRow(
  asking: Asking,
  area: string,
  indicator: string,
  period: Period | undefined,
  nature: Nature,
  holds: Held,
): Answer<{ readonly row: Observation; readonly unit: string }> {
  const subject = subjectOf(asking, area, indicator);
  if (!subject.ok) return subject;
  const { indicator: found, item, partner } = subject.value.asked;
  const place = subject.value.area.area;
  const question = {
    area: place,
    indicator: found.indicator,
    item,
    partner,
    period,
    nature,
    holds,
  };
  const row = findObservation(asking.ledger, question);
  return row.ok ? answer({ row: row.value, unit: found.unit }) : row;
}
