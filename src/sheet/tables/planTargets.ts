import type { Ledger } from "../../core/ledger";
import { outcomes, type Outcome } from "../../core/model/enumerations";
import { outcomeWord, type RuleSet } from "../../core/targets";
import { judgedRow, type StandingCell } from "../../tables/judgedRow";
import { staleWord } from "../../tables/targetFormulas";
import { targets } from "../../tables/targets";
import type { ConditionalFormatPlan, SheetPlan } from "../plan";
import { columnPlace, planTable } from "./planTable";

/** 目标台账 with the verdicts of the core and the colours of their words. */
export function planTargets(
  ledger: Ledger,
  { sample }: { readonly sample: boolean },
  standing: StandingCell = () => undefined,
): SheetPlan {
  const rows = ledger.dataset.targets.map((target) => judgedRow(ledger, target, standing));
  const place = columnPlace(targets, "状态", rows.length);
  const conditionalFormats = outcomeFormats(place, ledger.rules);
  return planTable(targets, rows, { ledger, sample, conditionalFormats });
}

/** Colours beside the words of the verdicts, as the rule set has them. */
export function outcomeFormats(
  place: ConditionalFormatPlan["place"],
  rules: RuleSet,
): ConditionalFormatPlan[] {
  const ids = Object.keys(outcomes) as Outcome[];
  const judged = ids.map((id) => ({
    place,
    text: outcomeWord(id, rules),
    color: rules.colours[id].text,
    fill: rules.colours[id].fill,
  }));
  return [...judged, { place, text: staleWord, color: "#7A4B00", fill: "#FFE9B8" }];
}
