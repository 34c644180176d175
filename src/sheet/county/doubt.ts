import { doubtMark } from "../../core/checks";
import type { CountySummary } from "../../core/county";
import type { FactLine } from "../../core/summary";
import { doubtfulCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import { paragraph, type SheetRow } from "../stack/section";
import { spoken } from "./factCells";
import { countyLayout } from "./layout";

type Disputed = Pick<CountySummary, "disputes">;

/** The cell of a figure, with ※ where others contradict it. */
export function withDoubt(summary: Disputed, { observation }: FactLine, cell: Cell): Cell {
  return isDisputed(summary, observation.id) ? spoken(doubtfulCell(cell)) : cell;
}

export function isDisputed({ disputes }: Disputed, row: string): boolean {
  return disputes.some(({ rows }) => rows.includes(row));
}

/** What the figures with ※ come to, of all disputes or of those that rows of a page take part in. */
export function disputeRows(
  { disputes }: Disputed,
  shown?: ReadonlySet<string>,
): readonly SheetRow[] {
  const told = disputes
    .filter(({ rows }) => shown === undefined || rows.some((row) => shown.has(row)))
    .map(({ arithmetic }) => `${doubtMark}${arithmetic}`);
  return told.length === 0 ? [] : [paragraph(countyLayout, told.join(""), "foot")];
}
