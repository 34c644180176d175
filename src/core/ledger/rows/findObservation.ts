import { answer, noAnswer, type Answer } from "../../answer";
import type { DateText, Observation } from "../../model/dataset";
import type { Nature } from "../../model/enumerations";
import { isEqual } from "../../numbers";
import type { Period } from "../../periods";
import { growthWithGrounds } from "./growthWithGrounds";
import { observationShelf, type Held, type Ledger } from "./ledger";
import { whyNoRow } from "./refusals";
import { answeringRows } from "./answeringRows";
import { unreadInstead, unreadWord } from "./unread";
import { disagreement } from "./disagreement";
import { partInstead } from "./partInstead";

export interface ObservationQuestion {
  /** Area code. */
  readonly area: string;
  /** Indicator id. */
  readonly indicator: string;
  /** As the ledger writes it; undefined: the total, else whatever there is. */
  readonly item?: string | undefined;
  /** Area code; undefined: none, else whatever there is. */
  readonly partner?: string | undefined;
  /** Undefined asks for the latest. */
  readonly period?: Period | undefined;
  /** `actual` unless asked. */
  readonly nature?: Nature | undefined;
  /** A level, or a growth rate (printed, or two levels to make it from). */
  readonly holds: Held;
  /** Cases of rows that this day does not know are none yet; undefined where the question knows no day. */
  readonly asOf?: DateText | undefined;
  /** Whoever asks says the case of the answer beside it, so a part passes for nothing else. */
  readonly namesCase?: boolean | undefined;
}

/**
 * The row that answers (domain: which row answers).
 * Errors: `#N/A` where no row holds what is asked, saying what there is, and where rows of the same
 * standing disagree, listing them.
 */
export function findObservation(ledger: Ledger, asked: ObservationQuestion): Answer<Observation> {
  const question = { ...asked, nature: asked.nature ?? "actual", held: asked.holds };
  const rows = answeringRows(observationShelf(ledger, question), question);
  const [first, ...others] = rows;
  const unread = unreadInstead(ledger, { ...question, table: "facts" }, first);
  if (unread !== undefined) return noAnswer(unread, unreadWord);
  if (first === undefined) return noAnswer(whyNoRow(ledger, question));
  const held = (row: Observation) => (asked.holds === "value" ? row.value : rateOf(ledger, row));
  if (!others.every((row) => agree(held(first), held(row)))) {
    return noAnswer(disagreement(ledger, question, rows));
  }
  const part = asked.namesCase === true ? undefined : partInstead(ledger, question, first);
  return part === undefined ? answer(first) : noAnswer(part);
}

function rateOf(ledger: Ledger, row: Observation): number | undefined {
  const growth = growthWithGrounds(ledger, row);
  return growth.ok ? growth.value.rate : undefined;
}

function agree(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return isEqual(one, other);
}
