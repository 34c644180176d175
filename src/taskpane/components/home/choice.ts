import type { BuildOptions } from "../../../actions/build/buildOptions";
import type { AnnexChoice } from "../../../core/county";
import { counties, type Ledger } from "../../../core/ledger";
import type { Area, DateText } from "../../../core/model/dataset";
import type { RuleSet } from "../../../core/targets";
import type { StandingSheet } from "../../../session/standing";
import { fixedMode, liveMode, type Mode } from "../../../sheet/county";

/** What a person wants made otherwise than the workbook has it; what nobody has touched is undefined. */
export interface Choice {
  /** Codes of counties that are left out: one that comes into the ledger is chosen at once. */
  readonly left: ReadonlySet<string>;
  /** ISO day; empty follows the ledger. */
  readonly day?: DateText | undefined;
  /** Name of a rule set. */
  readonly rules?: string | undefined;
  readonly annex?: AnnexChoice | undefined;
  readonly mode?: Mode | undefined;
}

export const untouched: Choice = { left: new Set() };

/** Whether anything but the counties was chosen. */
export function changesAnything({ day, rules, annex, mode }: Choice): boolean {
  return [day, rules, annex, mode].some((one) => one !== undefined);
}

export function chosenCounties(ledger: Ledger, { left }: Choice): readonly Area[] {
  return counties(ledger).filter(({ area }) => !left.has(area));
}

export function optionsOf(ledger: Ledger, choice: Choice): BuildOptions {
  const { day, rules, annex, mode } = choice;
  const areas = chosenCounties(ledger, choice).map(({ area }) => area);
  return { areas, mode, asOf: day === "" ? null : day, rules, annex };
}

/** The day of judgement that the choice comes to. */
export function dayOf(ledger: Ledger, { day }: Choice): DateText | undefined {
  if (day === undefined) return ledger.asOf;
  return day === "" ? ledger.latestActualEnd : day;
}

export function rulesOf({ ruleSets, rules }: Ledger, choice: Choice): RuleSet {
  return ruleSets.find(({ name }) => name === choice.rules) ?? rules;
}

/** What of the workbook the choice changes. */
export function isChanging(
  ledger: Ledger,
  choice: Choice,
  annex: AnnexChoice,
): { readonly day: boolean; readonly rules: boolean; readonly annex: boolean } {
  return {
    day: dayOf(ledger, choice) !== ledger.asOf,
    rules: rulesOf(ledger, choice).name !== ledger.rules.name,
    annex: (choice.annex ?? annex) !== annex,
  };
}

/** Sheets that stand in the other mode, and would be made in the chosen one. */
export function modeChanges(
  { mode, left }: Choice,
  sheets: readonly StandingSheet[],
): { readonly isLive: boolean; readonly count: number } {
  const isLive = mode === liveMode;
  const others = sheets.filter(
    (sheet) => sheet.isLive !== isLive && (sheet.area === undefined || !left.has(sheet.area)),
  );
  return { isLive, count: mode === undefined ? 0 : others.length };
}

/** What is shown as chosen where nobody has: the mode of all sheets that stand; undefined where they differ. */
export function modeOf({ mode }: Choice, sheets: readonly StandingSheet[]): Mode | undefined {
  if (mode !== undefined || sheets.length === 0) return mode ?? fixedMode;
  const [first, ...others] = new Set(sheets.map(({ isLive }) => isLive));
  if (others.length > 0) return undefined;
  return first === true ? liveMode : fixedMode;
}
