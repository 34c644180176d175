import type { Ledger } from "../../core/ledger";
import type { Target } from "../../core/model/dataset";
import type { Raw, RawGrid } from "../../tables/cells/raw";
import { personsId } from "../../tables/columns/readLedgerCells";
import type { UnreadableRow } from "../../tables/columns/tableRow";
import type { Heading } from "../../tables/tables";
import { targets, type TargetHeading } from "../../tables/targets";
import { heldContent } from "../../tables/unreadCells";

/** A cell of a table of ours to write; its row counts below the header from 0. */
export interface AnsweredCell {
  readonly row: number;
  readonly column: Heading;
  /** Undefined leaves what stands there. */
  readonly value: Raw | undefined;
  /** Number format; a text cell would keep a number as text. Undefined leaves it as it is. */
  readonly format?: string | undefined;
}

export interface EditedTargets {
  /** The whole table, header row first. */
  readonly formulas: RawGrid;
  readonly values: RawGrid;
  /** The ledger as the table now stands, and what of the table could not be read. */
  readonly ledger: Ledger;
  readonly unreadable: readonly UnreadableRow[];
  /** The columns of a row, counted from 0, into which the person typed. */
  readonly typedInto: (row: number) => ReadonlySet<string>;
}

/** One row by its column headings. */
export class StandingRow {
  readonly target: Target | undefined;
  private readonly header: readonly string[];

  constructor(
    private readonly edited: EditedTargets,
    readonly row: number,
  ) {
    this.header = (edited.values[0] ?? []).map(String);
    const key = String(this.value(targets.key)).trim();
    this.target = edited.ledger.targetById.get(key === "" ? personsId("targets", row) : key);
  }

  has(column: TargetHeading): boolean {
    return this.header.includes(column);
  }

  isTypedInto(column: TargetHeading): boolean {
    return this.edited.typedInto(this.row).has(column);
  }

  value(column: TargetHeading): Raw {
    return this.edited.values[this.row + 1]?.[this.header.indexOf(column)] ?? "";
  }

  formula(column: TargetHeading): Raw {
    return this.edited.formulas[this.row + 1]?.[this.header.indexOf(column)] ?? "";
  }

  /** What a cell holds, whatever it shows. */
  held(column: TargetHeading): Raw {
    return heldContent(this.formula(column), this.value(column));
  }

  /** Text typed into a cell; a formula's result is the formula's business. */
  typed(column: TargetHeading): string | undefined {
    const raw = this.formula(column);
    if (typeof raw !== "string" || raw.trim() === "") return undefined;
    return raw.startsWith("=") && this.value(column) !== raw ? undefined : raw;
  }
}
