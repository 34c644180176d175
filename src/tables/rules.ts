import { readTypedFigure } from "../core/figures";
import { outcomes, type Outcome } from "../core/model/enumerations";
import { numberFrom, percentToFraction } from "../core/numbers";
import {
  findRuleSet,
  ownRuleSet,
  scheduleRules,
  shippedRuleSets,
  type RuleSet,
} from "../core/targets";
import type { Cell } from "./cells/cell";
import { numberCell, textCell } from "./cells/cells";
import type { RawGrid } from "./cells/raw";
import type { Column, HeadingOf, Table } from "./columns/column";
import { required } from "./columns/readCells";
import {
  readColumns,
  readRows,
  type ReadCell,
  type Reading,
  type TableRow,
} from "./columns/tableRow";

const outcomeIds = Object.keys(outcomes) as Outcome[];

// What is shipped is written anew where it was changed: the name must mean the same in every workbook.
const columns = [
  { heading: "代码", width: 10, owner: "ours", cell: ({ id }) => textCell(id) },
  {
    heading: "名称",
    width: 14,
    owner: "computed",
    cell: ({ name }) => textCell(name),
    read: (cell, known) => ({ name: readName(cell, known) }),
  },
  {
    heading: "达标线",
    width: 9,
    owner: "computed",
    cell: ({ thresholds }) => shareCell(thresholds.onSchedule),
    read: (cell) => ({ onSchedule: readShare(cell) }),
  },
  {
    heading: "滞后线",
    width: 9,
    owner: "computed",
    cell: ({ thresholds }) => shareCell(thresholds.behind),
    read: (cell) => ({ behind: readShare(cell) }),
  },
  ...outcomeIds.map((outcome) => ({
    heading: outcomes[outcome],
    width: 9,
    owner: "computed" as const,
    cell: ({ words }: RuleSet) => textCell(words?.[outcome], "center"),
  })),
  {
    heading: "备注",
    width: 20,
    owner: "persons",
    isOptional: true,
    cell: () => textCell(undefined, "fillIn"),
  },
  {
    heading: "百分点",
    width: 9,
    owner: "computed",
    cell: ({ thresholds }) => numberCell(thresholds.points),
    read: (cell) => ({ points: readPoints(cell) }),
  },
] as const satisfies readonly Column<RuleSet, readonly RuleSet[]>[];

/** 判断规则: the shipped rule sets, below which people write their own; those are never planned. */
export const rules = {
  kind: "rules",
  sheet: "判断规则",
  name: "JM_Rules",
  key: "代码",
  caption:
    "判断规则　完成进度÷序时进度：不低于达标线为达到序时进度，不低于滞后线为滞后，再低为严重滞后；百分数按现值评判，差距不超过百分点一栏为当前未达标。可在表末增加本单位的规则（名称、两条线必填），各状态栏可另写说法",
  frozenColumns: 2,
  partsBefore: "达到序时进度",
  columns,
} as const satisfies Table<typeof columns>;

type RuleRow = TableRow<HeadingOf<typeof rules>>;

/** The rule sets that people wrote into 判断规则; rows of shipped ones answer as they are shipped, and are left out. */
export function readRules(grid: RawGrid): Reading<RuleSet> {
  const known = [...shippedRuleSets];
  const isShipped = (row: RuleRow): boolean =>
    shippedRuleSets.some(({ id }) => id === row.text("代码"));
  const reading = readRows(
    grid,
    (row: RuleRow) => {
      if (isShipped(row)) return undefined;
      const own = readRule(row, known);
      known.push(own);
      return own;
    },
    // All of a row of a person's own is the person's: what the add-in computes in shipped ones is no formula.
    columns.map(({ heading }) => ({ heading, owner: "persons" })),
  );
  return { ...reading, records: reading.records.filter((own) => own !== undefined) };
}

function readRule(row: RuleRow, known: readonly RuleSet[]): RuleSet {
  const { name, onSchedule, behind, points } = readColumns(row, columns, known);
  if (behind > onSchedule) {
    row.cell("滞后线").refuse(`不应高于${row.cell("达标线").heading}`);
  }
  const words = outcomeIds.map((outcome) => [outcome, row.text(outcomes[outcome])] as const);
  return ownRuleSet(
    name,
    { onSchedule, behind, points },
    Object.fromEntries(words.filter(([, word]) => word !== "")),
  );
}

function readName(cell: ReadCell, known: readonly RuleSet[]): string {
  const name = required(cell);
  return findRuleSet(name, known).ok ? cell.refuse("已有同名的判断规则，请换一个名称") : name;
}

function shareCell(share: number): Cell {
  return { content: share, style: "percent", format: "0.##%" };
}

/** A share above 0 and at most 1: 0.9, or 90% as number or text. */
function readShare(cell: ReadCell): number {
  const { value } = cell;
  const share = typeof value === "string" ? typedShare(value) : value;
  return typeof share === "number" && share > 0 && share <= 1
    ? share
    : cell.refuse("应大于0%、不超过100%，例如90%");
}

/** 个百分点; blank, as in a workbook of version 0.1.0, is those of 序时. */
function readPoints(cell: ReadCell): number {
  const { value } = cell;
  if (value === "") return scheduleRules.thresholds.points;
  const points = typeof value === "string" ? typedPoints(value) : value;
  return typeof points === "number" && points >= 0 && points <= 100
    ? points
    : cell.refuse("应是0到100之间的数，例如1");
}

function typedPoints(text: string): number | undefined {
  const number = numberFrom(text);
  if (number !== undefined) return number;
  const units = { shown: "个百分点", base: "个百分点", holds: "level" } as const;
  const typed = readTypedFigure(text, units);
  return typed.ok ? typed.value.value : undefined;
}

/** A text without a percent sign is the number that it shows, as in a cell that is no text. */
function typedShare(text: string): number | undefined {
  const number = numberFrom(text);
  if (number !== undefined) return number;
  const typed = readTypedFigure(text, { shown: "%", base: "%", holds: "level" });
  return typed.ok ? percentToFraction(typed.value.value) : undefined;
}
