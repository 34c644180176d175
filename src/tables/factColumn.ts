import type { Ledger } from "../core/ledger";
import type { Indicator, Observation } from "../core/model/dataset";
import type { Cell } from "./cells/cell";
import type { RowUnits } from "./cells/shownUnits";
import type { Column } from "./columns/column";
import type { ReadCell } from "./columns/tableRow";

/** What a row that is being read is about, and the cells on which others depend. */
interface FactSubject {
  readonly catalogue: Ledger;
  /** The row of the same id in the data package. */
  readonly known: Observation | undefined;
  readonly indicator: Indicator;
  readonly units: RowUnits;
  readonly value: ReadCell;
  readonly paragraph: ReadCell;
  readonly period: ReadCell;
}

type Figure = (row: Partial<Observation>, indicator: Indicator | undefined) => Cell;

export interface FactColumn extends Column<Observation, FactSubject> {
  /** Its name in the data package, by which JM.DETAIL may ask. */
  readonly field: string;
  /** What JM.FIELDS says of it. */
  readonly meaning: string;
  /** A column of figures: how one looks, also before it is typed. */
  readonly figure?: Figure;
}

export function figures(figure: Figure) {
  const cell: FactColumn["cell"] = (row, ledger) =>
    figure(row, ledger.indicatorById.get(row.indicator));
  return { figure, cell };
}
