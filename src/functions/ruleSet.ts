import { answer } from "../core/answer";
import { findRuleSet, scheduleRules, shippedRuleSets, type RuleSet } from "../core/targets";
import { optionText, type Argument } from "./arguments";
import { askForEverything, fromLedger, type Invocation } from "./lookUp";

/**
 * Judges numbers by a rule set by its name or id; blank is 序时. Shipped ones are known at once, the
 * workbook's own once the workbook has been asked, and the cell follows them from then on.
 */
export function byRules(
  invocation: Invocation,
  given: unknown,
  judgeBy: (rules: Argument<RuleSet>) => Promise<unknown[][]>,
): Promise<unknown[][]> {
  const asked = optionText(given);
  const named = (ruleSets: readonly RuleSet[]): Argument<RuleSet> => ({
    ...asked,
    read: (cell) => {
      const text = asked.read(cell);
      if (!text.ok) return text;
      return text.value === undefined ? answer(scheduleRules) : findRuleSet(text.value, ruleSets);
    },
  });
  const shipped = named(shippedRuleSets);
  if (shipped.read(shipped.cells[0]?.[0]).ok) return judgeBy(shipped);
  return fromLedger(invocation, (asking) => {
    askForEverything(asking);
    return judgeBy(named(asking.ledger.ruleSets));
  });
}
