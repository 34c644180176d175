import { staleWord } from "../../tables/targetFormulas";
import { draftNotice } from "../county/titleSection";
import { fingerprint } from "../keep/fingerprint";
import type { StandingBlock } from "../keep/carriedText";
import { isInside } from "../keep/planGrid";
import type { Raw, RawGrid } from "../../tables/cells/raw";
import type { SheetRecord } from "../keep/workbookState";
import { writtenBefore } from "../keep/writtenBefore";
import type { Rectangle } from "../plan";
import { callsOurs } from "./ownFormula";

/** A sheet as it is seen, every grid from A1. */
export interface ShownSheet {
  readonly formulas: RawGrid;
  readonly values: RawGrid;
  /** Whether a cell shows an error, `#BUSY!` among them. */
  readonly isError: (row: number, column: number) => boolean;
}

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export interface FinalisedSheet {
  /** False where the sheet holds neither formulas of the add-in nor the notice that it does. */
  readonly isLive: boolean;
  /** What stood there, and what shall; texts begin with the apostrophe that keeps them texts. */
  readonly before: RawGrid;
  readonly after: RawGrid;
  /** Formulas that become values. */
  readonly count: number;
  /** Those that show an error: while there is one, nothing may be finalised. */
  readonly errors: readonly CellAt[];
  /** Those that show 待更新: as values they would never be made good. */
  readonly stale: readonly CellAt[];
  /** Cells of the person's own with `JM.` formulas that stay. */
  readonly remaining: readonly CellAt[];
  /** What the workbook remembers of the sheet from now on. */
  readonly record: SheetRecord;
}

export interface FinaliseChoice {
  /** `JM.` formulas in the person's own cells become values too. */
  readonly withOwnFormulas: boolean;
  /** Areas that such formulas fill: all of them has to be written, or it goes with the formula. */
  readonly spills: readonly Rectangle[];
}

/**
 * Turns the formulas of a generated sheet into what they show and takes its notice away. A person's native
 * formulas always stay, and so does a formula that a person typed over a generated cell.
 */
export function finaliseGrid(
  { formulas, values, isError }: ShownSheet,
  record: SheetRecord,
  persons: readonly StandingBlock[],
  { withOwnFormulas, spills }: FinaliseChoice,
): FinalisedSheet {
  const written = writtenBefore(record, formulas, new Set());
  const isOurs = (row: number, column: number, value: Raw): boolean =>
    written.covers(column) &&
    !persons.some((place) => isInside(place, row, column)) &&
    (written.hasRow(row) || written.has(row, column, value));
  const finalised: CellAt[] = [];
  const remaining: CellAt[] = [];
  const notices: CellAt[] = [];
  const rows: string[] = [];
  const after = formulas.map((line, row) => {
    const prints: string[] = [];
    const cells = line.map((raw, column): Raw => {
      const shown = values[row]?.[column] ?? "";
      const ours = isOurs(row, column, raw);
      const isFormula = typeof raw === "string" && raw.startsWith("=") && raw !== shown;
      const isNotice = ours && typeof raw === "string" && raw.includes(draftNotice);
      const isOwn = !ours && callsOurs(raw);
      if (isNotice) notices.push({ row, column });
      const isFinalised = isFormula && (ours || (isOwn && withOwnFormulas));
      if (isFinalised) finalised.push({ row, column });
      else if (isOwn) remaining.push({ row, column });
      const next = isNotice ? withoutNotice(raw) : isFinalised ? shown : raw;
      prints.push(fingerprint(ours ? next : ""));
      return next === raw ? raw : asText(next);
    });
    rows.push(prints.join("").replace(/\.+$/, ""));
    return cells;
  });
  return {
    isLive: notices.length + finalised.length > 0,
    before: withoutSpills(formulas, spills),
    after,
    count: finalised.length,
    errors: finalised.filter(({ row, column }) => isError(row, column)),
    stale: finalised.filter(({ row, column }) =>
      String(values[row]?.[column] ?? "").includes(staleWord),
    ),
    remaining,
    record: {
      ...record,
      rows,
      personsBlocks: persons.map(({ id, row, column, rows, columns }) => ({
        id,
        row,
        column,
        rows,
        columns,
      })),
    },
  };
}

/** Cells of the person's own whose `JM.` formulas would be finalised on demand. */
export function ownFormulas({ formulas }: ShownSheet): readonly CellAt[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((raw, column) => (callsOurs(raw) ? [{ row, column }] : [])),
  );
}

function withoutNotice(text: string): string {
  return text
    .split("　")
    .filter((part) => part !== draftNotice)
    .join("　");
}

// Excel would read a text such as 2024 or 1-2 as a number or a date.
function asText(value: Raw): Raw {
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}

/** Cells that a spill fills count as empty, so that their values are written. */
function withoutSpills(formulas: RawGrid, spills: readonly Rectangle[]): RawGrid {
  if (spills.length === 0) return formulas;
  return formulas.map((line, row) =>
    line.map((raw, column) => (spills.some((place) => isInside(place, row, column)) ? "" : raw)),
  );
}
