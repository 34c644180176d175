import { caseRows, citeSource, factName, type Account, type Ledger } from "../ledger";
import type { Observation } from "../model/dataset";
import { addDecimal } from "../numbers";
import { amountLike, distanceLike, figureInWords } from "./finding";
import { imbalanceOf, type Imbalance } from "./imbalance";

/** Figures of one window that contradict each other: each of them carries ※ wherever a sheet shows it. */
export interface Dispute {
  /** Code of the area of the whole. */
  readonly area: string;
  /** Ids of the rows that contradict each other, the whole first. */
  readonly rows: readonly string[];
  /** What the parts are more than the whole, less where negative; base unit. */
  readonly difference: number;
  /** The sentence for the foot of a page: what is printed, what was reckoned, how far they are apart. */
  readonly arithmetic: string;
  /** What is said beside the whole alone, and beside a part alone. */
  readonly ofWhole: string;
  readonly ofPart: string;
}

/** Stands behind a figure that others contradict; it says nothing of the number itself. */
export const doubtMark = "※";

/** All disputes of the ledger, or those in which a figure of one area takes part. */
export function disputesOf(ledger: Ledger, area?: string): readonly Dispute[] {
  const { all, byArea } = ledger.accounts;
  return disputesAmong(ledger, area === undefined ? all : (byArea.get(area) ?? []));
}

/** What is said beside one figure alone that is disputed, a phrase a dispute; empty where it is not. */
export function doubtsOf(ledger: Ledger, row: Observation): readonly string[] {
  return disputesAmong(ledger, accountsWith(ledger, row))
    .filter(({ rows }) => rows.includes(row.id))
    .map(({ rows: [whole], ofWhole, ofPart }) => (whole === row.id ? ofWhole : ofPart));
}

/** Ids of the rows that a figure ought to reconcile with, its own among them. */
export function reconciledWith(ledger: Ledger, row: Observation): readonly string[] {
  return accountsWith(ledger, row).flatMap(({ total, parts }) => [total ?? [], parts].flat());
}

/** Where a figure comes from, and what contradicts it: `《……》，……，第17段；与分项合计不符，差686.18万元`. */
export function sourceInWords(ledger: Ledger, row: Observation): string {
  return [citeSource(ledger, row), ...doubtsOf(ledger, row)].join("；");
}

function accountsWith(ledger: Ledger, row: Observation): readonly Account[] {
  // A person's row stands for the one that the relations name.
  const ids = new Set([row, ...caseRows(ledger, row)].map(({ id }) => id));
  return [...new Set([...ids].flatMap((id) => ledger.accounts.byRow.get(id) ?? []))];
}

function disputesAmong(ledger: Ledger, accounts: readonly Account[]): readonly Dispute[] {
  const found = accounts.flatMap((account) => imbalanceOf(ledger, account) ?? []);
  return found.filter(({ isOneWindow }) => isOneWindow).map((one) => disputeOf(ledger, one));
}

function disputeOf(ledger: Ledger, imbalance: Imbalance): Dispute {
  const { whole, parts, difference } = imbalance;
  return {
    area: whole.area,
    rows: [whole, ...parts].map(({ id }) => id),
    difference,
    arithmetic: `${arithmeticOf(ledger, imbalance)}。`,
    ...phrasesOf(ledger, imbalance),
  };
}

/** Without a full stop at its end. */
export function arithmeticOf(ledger: Ledger, imbalance: Imbalance): string {
  const { account, whole, parts, difference } = imbalance;
  const names = namesOf(ledger, imbalance);
  switch (account.relation) {
    case "same":
      return `${names.part}与${names.whole}应当一致，相差${names.apart}`;
    case "of_which":
      return `${names.part}应含在${names.whole}之内，却多出${names.apart}`;
    default: {
      const printed = `${whole.isPersons ? "录作" : "印作"}${figureInWords(ledger, whole)}`;
      const terms = parts.map((part) => figureInWords(ledger, part)).join("＋");
      const sum = sumInWords(ledger, whole, parts);
      return `${factName(ledger, whole)}${printed}，各项${terms}＝${sum}，${difference > 0 ? "多出" : "少"}${names.apart}`;
    }
  }
}

function sumInWords(ledger: Ledger, whole: Observation, parts: readonly Observation[]): string {
  const sum = (ends: readonly number[]): string =>
    amountLike(ledger, whole, ends.reduce(addDecimal));
  const [low, high] = [
    sum(parts.map(({ value = 0 }) => value)),
    sum(parts.map(({ value = 0, valueUpper = value }) => valueUpper)),
  ];
  return low === high ? low : `${low}至${high}`;
}

function phrasesOf(ledger: Ledger, imbalance: Imbalance): Pick<Dispute, "ofWhole" | "ofPart"> {
  const { whole, part, apart } = namesOf(ledger, imbalance);
  switch (imbalance.account.relation) {
    case "same":
      return {
        ofWhole: `与应当一致的${part}不符，差${apart}`,
        ofPart: `与应当一致的${whole}不符，差${apart}`,
      };
    case "of_which":
      return {
        ofWhole: `少于其中的${part}，差${apart}`,
        ofPart: `多于所属的${whole}，差${apart}`,
      };
    default:
      return {
        ofWhole: `与分项合计不符，差${apart}`,
        ofPart: `所属的${whole}与分项合计不符，差${apart}`,
      };
  }
}

/** Whole and part by name and figure, and how far they are apart; of a sum the part is its first. */
function namesOf(
  ledger: Ledger,
  { whole, parts: [part = whole], difference }: Imbalance,
): { readonly whole: string; readonly part: string; readonly apart: string } {
  const named = (row: Observation) => `${factName(ledger, row)}${figureInWords(ledger, row)}`;
  return {
    whole: named(whole),
    part: named(part),
    apart: distanceLike(ledger, whole, Math.abs(difference)),
  };
}
