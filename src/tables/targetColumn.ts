import type { Ledger } from "../core/ledger";
import type { DateText, Indicator, Target } from "../core/model/dataset";
import type { TargetKind } from "../core/model/enumerations";
import type { Period } from "../core/periods";
import type { Cell } from "./cells/cell";
import { levelCell } from "./cells/figureCells";
import type { RowUnits } from "./cells/shownUnits";
import type { StyleName } from "./cells/styles";
import type { Column } from "./columns/column";
import type { ReadCell } from "./columns/tableRow";

/** The units of a row's figures. */
export interface TargetUnits {
  readonly units: RowUnits;
  /** Of 基期值: a growth starts from a level. */
  readonly unitsBefore: RowUnits;
}

/** A target with its verdict, as its row shows them. */
export interface JudgedRow extends TargetUnits {
  readonly target: Target;
  /** 折算目标值 in the indicator's base unit, where a level follows from the target. */
  readonly asLevel: number | undefined;
  /** Percent rows: their gap is in percentage points. */
  readonly isPercent: boolean;
  readonly word: string;
  readonly reason: string;
  /** The figure judged and the day that time is measured to; undefined where none is, or it cannot be compared. */
  readonly actual: number | undefined;
  readonly actualDay: DateText | undefined;
  /** 判定依据. */
  readonly judgedOn: string;
}

/** What a row that is being read is about, and the cells on which others depend. */
interface TargetSubject extends TargetUnits {
  readonly catalogue: Ledger;
  /** The row of the same id in the data package. */
  readonly known: Target | undefined;
  readonly indicator: Indicator;
  readonly kind: TargetKind;
  readonly period: Period;
  readonly goal: ReadCell;
  readonly paragraph: ReadCell;
}

type Figure = (target: Partial<Target>, row: TargetUnits) => Cell;

export interface TargetColumn extends Column<JudgedRow, TargetSubject> {
  /** A column of figures: how one looks, also before it is typed. */
  readonly figure?: Figure;
}

export function figures(
  field: "value" | "valueUpper" | "baseline" | "latest",
  unitsOf: (row: TargetUnits) => RowUnits,
  style?: StyleName,
) {
  const figure: Figure = (target, row) => levelCell(target[field], unitsOf(row), style);
  const cell: TargetColumn["cell"] = (row) => figure(row.target, row);
  return { figure, cell };
}
