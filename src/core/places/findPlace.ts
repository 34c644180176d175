import { answer, noAnswer, type Answer } from "../answer";
import {
  findGrowth,
  findObservation,
  findRowIfAny,
  growthWithGrounds,
  type Held,
  type Ledger,
  type ObservationQuestion,
} from "../ledger";
import type { Observation } from "../model/dataset";
import type { Direction } from "../model/enumerations";
import { nameKey } from "../nameKey";
import { isClosed } from "../periods";
import { countyFigure, type CountyFigure } from "./countyFigure";
import { placeAmong } from "./placeAmong";
import { notClosed, whyAlone, whyOtherItem, whyUncertain, whyUnsure } from "./refusals";

export interface PlaceQuestion extends Pick<
  ObservationQuestion,
  "area" | "indicator" | "item" | "partner" | "period"
> {
  /** What is compared; `stated`: the level, the growth where no level is registered. */
  readonly by: "stated" | Held;
  /** Codes of the areas to compare with; the one asked for may be among them, and is counted in any case. */
  readonly among: readonly string[];
}

export interface FoundPlace {
  /** 1 is best. */
  readonly place: number;
  /** How many areas have a figure, the one asked for among them. */
  readonly count: number;
  /** The row of the area asked for. */
  readonly row: Observation;
}

/**
 * The place of an area among others by their figures of the same window; without a period, of its own latest one.
 * An area without a figure is left out.
 * Errors: `#N/A` where the area has no figure, no other has one of this window, or the place is not certain: figures
 * that cannot be told before or behind, rows of any of the areas that disagree or cannot be read, other items.
 */
export function findPlace(ledger: Ledger, question: PlaceQuestion): Answer<FoundPlace> {
  const row = ownRow(ledger, question);
  if (!row.ok) return row;
  const held = heldBy(question, row.value);
  const own = countyFigure(ledger, row.value, held);
  if (!own.ok) return own;
  if (!isClosed(ledger.periodOf(row.value.period))) return noAnswer(notClosed(ledger, row.value));
  const others = otherFigures(ledger, question, own.value);
  if (!others.ok) return others;
  const figures = others.value;
  if (figures.length === 0) return noAnswer(whyAlone(ledger, own.value, question.among));
  const found = placeAmong(own.value, figures, directionOf(ledger, question.indicator, held));
  return "place" in found
    ? answer({ place: found.place, count: figures.length + 1, row: row.value })
    : noAnswer(whyUnsure(ledger, own.value, found.rivals));
}

function ownRow(ledger: Ledger, { by, ...question }: PlaceQuestion): Answer<Observation> {
  const level = { ...question, holds: "value" } as const;
  switch (by) {
    case "value":
      return findObservation(ledger, level);
    case "growth": {
      const growth = findGrowth(ledger, question);
      return growth.ok ? answer(growth.value.current) : growth;
    }
    case "stated":
      return (
        findRowIfAny(ledger, level) ??
        findRowIfAny(ledger, { ...question, holds: "growth" }) ??
        findObservation(ledger, level)
      );
  }
}

function heldBy({ by }: PlaceQuestion, row: Observation): Held {
  if (by !== "stated") return by;
  return row.value === undefined ? "growth" : "value";
}

function otherFigures(
  ledger: Ledger,
  { indicator, item, partner, among }: PlaceQuestion,
  own: CountyFigure,
): Answer<readonly CountyFigure[]> {
  const period = ledger.periodOf(own.row.period);
  const asked = { indicator, item, partner, period, holds: own.held };
  const figures: CountyFigure[] = [];
  for (const area of new Set(among)) {
    if (area === own.row.area) continue;
    const row = findRowIfAny(ledger, { ...asked, area });
    if (row === undefined || (row.ok && !hasFigure(ledger, row.value, own.held))) continue;
    const figure = row.ok ? countyFigure(ledger, row.value, own.held) : row;
    if (!figure.ok) return noAnswer(whyUncertain(ledger, own.row, figure.message));
    const isOtherItem = nameKey(figure.value.row.item) !== nameKey(own.row.item);
    if (isOtherItem) return noAnswer(whyOtherItem(ledger, own.row, figure.value.row));
    figures.push(figure.value);
  }
  return answer(figures);
}

/** A row with two levels may still have no growth: on a base of 0 there is none. */
function hasFigure(ledger: Ledger, row: Observation, held: Held): boolean {
  return held === "value" || growthWithGrounds(ledger, row).ok;
}

/** Places won are the better the more they are, though the better rank is the smaller one. */
function directionOf(ledger: Ledger, indicator: string, held: Held): Direction {
  const { direction = "up", growth } = ledger.indicatorById.get(indicator) ?? {};
  return held === "growth" && growth === "places" ? "up" : direction;
}
