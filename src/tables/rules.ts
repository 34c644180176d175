import type { Outcome } from "../core/model/enumerations";
import { outcomes } from "../core/model/enumerations";
import { shippedRuleSets, type RuleSet } from "../core/targets";
import { textCell } from "./cells/cells";
import type { Cell } from "./cells/cell";
import type { SheetPlan } from "../sheet/plan";
import { planTable, type TableColumn } from "../sheet/tables/planTable";

/** Headers of the two thresholds, shares of the elapsed time. */
export const onScheduleHeader = "达标线";
export const behindHeader = "滞后线";

/** 判断规则: the shipped rule sets, below which people write their own; those are never planned. */
export function planRules(options: { readonly sample: boolean }): SheetPlan {
  return planTable({
    kind: "rules",
    sheet: "判断规则",
    table: "JM_Rules",
    caption:
      "判断规则　完成进度÷序时进度：不低于达标线为达到序时进度，不低于滞后线为滞后，再低为严重滞后。可在表末增加本单位的规则（名称、两条线必填），各状态栏可另写说法",
    sample: options.sample,
    columns,
    keyColumn: "代码",
    rows: shippedRuleSets,
    frozenColumns: 2,
  });
}

// What is shipped is written anew where it was changed: the name must mean the same in every workbook.
const columns: readonly TableColumn<RuleSet>[] = [
  { header: "代码", width: 10, cell: ({ id }) => textCell(id) },
  { header: "名称", width: 14, owner: "generated", cell: ({ name }) => textCell(name) },
  {
    header: onScheduleHeader,
    width: 9,
    owner: "generated",
    cell: ({ thresholds }) => shareCell(thresholds.onSchedule),
  },
  {
    header: behindHeader,
    width: 9,
    owner: "generated",
    cell: ({ thresholds }) => shareCell(thresholds.behind),
  },
  ...(Object.keys(outcomes) as Outcome[]).map((outcome): TableColumn<RuleSet> => ({
    header: outcomes[outcome],
    width: 9,
    owner: "generated",
    cell: ({ words }) => textCell(words?.[outcome], "center"),
  })),
  { header: "备注", width: 20, owner: "persons", cell: () => textCell(undefined, "fillIn") },
];

function shareCell(share: number): Cell {
  return { content: share, style: "percent", format: "0.##%" };
}
