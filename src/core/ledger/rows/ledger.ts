import type {
  Area,
  Dataset,
  DateText,
  FillIn,
  Indicator,
  Observation,
  SourceDocument,
  Target,
} from "../../model/dataset";
import type { Doubling } from "../../model/doubling";
import type { Nature } from "../../model/enumerations";
import type { Period } from "../../periods";
import type { RuleSet } from "../../targets";
import type { NameIndex } from "../names/nameIndex";
import type { Accounts } from "./accounts";
import type { Shelf } from "./shelf";
import type { UnreadRow } from "./unread";

/** What a look-up asks a row to hold: a level, or a growth rate (printed, or two levels). */
export type Held = "value" | "growth";

/** A dataset with its indexes; immutable, so a changed ledger is a new one. */
export interface Ledger {
  readonly dataset: Dataset;
  readonly areas: NameIndex<Area>;
  readonly indicators: NameIndex<Indicator>;
  readonly areaByCode: ReadonlyMap<string, Area>;
  readonly indicatorById: ReadonlyMap<string, Indicator>;
  readonly sourceById: ReadonlyMap<string, SourceDocument>;
  readonly observationById: ReadonlyMap<string, Observation>;
  readonly targetById: ReadonlyMap<string, Target>;
  /** Read with `observationShelf`. */
  readonly observations: ReadonlyMap<string, Shelf<Observation>>;
  /** Read with `targetShelf`. */
  readonly targets: ReadonlyMap<string, Shelf<Target>>;
  /** Rows of an area by its code, in the order of the ledger. */
  readonly observationsOfArea: ReadonlyMap<string, readonly Observation[]>;
  readonly targetsOfArea: ReadonlyMap<string, readonly Target[]>;
  /** What ought to reconcile. */
  readonly accounts: Accounts;
  /** Codes of the areas that have any row of an indicator. */
  readonly areasOfIndicator: ReadonlyMap<string, ReadonlySet<string>>;
  /** Items of an indicator by their name key, anywhere in the ledger. */
  readonly itemsOfIndicator: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Rows of the workbook that cannot be read, and therefore are no rows of the dataset. */
  readonly unread: readonly UnreadRow[];
  /** Figures that people reported, by the key of their target; read with `fillInsOf`. */
  readonly fillIns: ReadonlyMap<string, readonly FillIn[]>;
  /** Those of targets that are gone. */
  readonly orphans: readonly FillIn[];
  /** What 倍增台账 says, by the area's code: one row a pillar. */
  readonly doublingsOfArea: ReadonlyMap<string, readonly Doubling[]>;
  /** The workbook's as-of date: the one set for it, else the latest day that data reach to. */
  readonly asOf: DateText | undefined;
  /** The latest end of any closed actual, estimates apart, and of any fill-in. */
  readonly latestActualEnd: DateText | undefined;
  /** By which the workbook's targets are judged where no question names another. */
  readonly rules: RuleSet;
  /** Every rule set that can be named: the shipped ones, then the workbook's own. */
  readonly ruleSets: readonly RuleSet[];
  /** The parsed period of a stored text. */
  readonly periodOf: (stored: string) => Period;
}

// No name holds a line break, so joined keys cannot be mistaken for one another.
const joint = "\n";

export function observationShelfKey(
  area: string,
  indicator: string,
  nature: Nature,
  held: Held,
): string {
  return `${area}${joint}${indicator}${joint}${nature}${joint}${held}`;
}

export function targetShelfKey(area: string, indicator: string): string {
  return `${area}${joint}${indicator}`;
}

export function observationShelf(
  ledger: Ledger,
  question: { area: string; indicator: string; nature: Nature; held: Held },
): Shelf<Observation> | undefined {
  const { area, indicator, nature, held } = question;
  return ledger.observations.get(observationShelfKey(area, indicator, nature, held));
}

export function targetShelf(
  ledger: Ledger,
  area: string,
  indicator: string,
): Shelf<Target> | undefined {
  return ledger.targets.get(targetShelfKey(area, indicator));
}

/** Name of an area for sentences: its own, else the code. */
export function areaName(ledger: Ledger, code: string): string {
  return ledger.areaByCode.get(code)?.name ?? code;
}
