import { groupBy } from "../../core/groupBy";
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

/** Colours beside the words of the verdicts, as the rule set has them; words of the same colours take one format. */
export function outcomeFormats(
  place: ConditionalFormatPlan["place"],
  rules: RuleSet,
): ConditionalFormatPlan[] {
  const ids = Object.keys(outcomes) as Outcome[];
  const alike = groupBy(ids, (id) => `${rules.colours[id].text} ${rules.colours[id].fill}`);
  const judged = [...alike.values()].flatMap((words) => {
    const [first] = words;
    if (first === undefined) return [];
    const { text: color, fill } = rules.colours[first];
    return [{ place, texts: words.map((id) => outcomeWord(id, rules)), color, fill }];
  });
  return [...judged, { place, texts: [staleWord], color: "#7A4B00", fill: "#FFE9B8" }];
}
