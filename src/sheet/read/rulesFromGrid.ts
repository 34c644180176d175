import { readTypedFigure } from "../../core/figures";
import { outcomes, type Outcome } from "../../core/model/enumerations";
import { numberFrom, percentToFraction } from "../../core/numbers";
import { findRuleSet, ownRuleSet, shippedRuleSets, type RuleSet } from "../../core/targets";
import type { RawGrid } from "../../tables/cells/raw";
import { behindHeader, onScheduleHeader } from "../../tables/rules";
import { readRows, type GridRow, type Reading } from "../../tables/columns/tableRow";
import { required } from "../../tables/columns/readCells";

/** The rule sets that people wrote into 判断规则; rows of shipped ones answer as they are shipped, and are left out. */
export function rulesFromGrid(grid: RawGrid): Reading<RuleSet> {
  const known = [...shippedRuleSets];
  const isShipped = (row: GridRow): boolean =>
    shippedRuleSets.some(({ id }) => id === row.text("代码"));
  const reading = readRows(grid, (row) => {
    if (isShipped(row)) return undefined;
    const rules = readRules(row, known);
    known.push(rules);
    return rules;
  });
  return { ...reading, records: reading.records.filter((rules) => rules !== undefined) };
}

function readRules(row: GridRow, known: readonly RuleSet[]): RuleSet {
  const name = required(row, "名称");
  if (findRuleSet(name, known).ok) row.refuse("名称", "已有同名的判断规则，请换一个名称");
  const onSchedule = readShare(row, onScheduleHeader);
  const behind = readShare(row, behindHeader);
  if (behind > onSchedule) row.refuse(behindHeader, `不应高于${onScheduleHeader}`);
  return ownRuleSet(name, { onSchedule, behind }, readWords(row));
}

/** A share above 0 and at most 1: 0.9, or 90% as number or text. */
function readShare(row: GridRow, column: string): number {
  const value = row.value(column);
  const share = typeof value === "string" ? typedShare(value) : value;
  return typeof share === "number" && share > 0 && share <= 1
    ? share
    : row.refuse(column, "应大于0%、不超过100%，例如90%");
}

/** A text without a percent sign is the number that it shows, as in a cell that is no text. */
function typedShare(text: string): number | undefined {
  const number = numberFrom(text);
  if (number !== undefined) return number;
  const typed = readTypedFigure(text, "%");
  return typed.ok ? percentToFraction(typed.value.value) : undefined;
}

function readWords(row: GridRow): RuleSet["words"] & object {
  const ids = Object.keys(outcomes) as Outcome[];
  const words = ids.map((outcome) => [outcome, row.text(outcomes[outcome])] as const);
  return Object.fromEntries(words.filter(([, word]) => word !== ""));
}
