import { parseFigure, unitOf, type Figure } from "../../figures";
import { roundTo15 } from "../../numbers";
import type { NamedRow } from "../form/csvTable";
import type { Fault } from "../form/fault";

/** What a printed figure has to support in the columns beside it. */
export interface Printed {
  readonly file: string;
  readonly row: NamedRow;
  /** The column that holds the printed form: stated, yoy_stated. */
  readonly column: string;
  /** The column that holds its number. */
  readonly number: string;
  readonly upper?: string;
  readonly qualifier?: string;
  /** Base units that the figure may be printed in. */
  readonly units: readonly string[];
}

/**
 * Columns that their printed form does not support: number and sign, upper end, qualifier, unit.
 * A printed form without a unit (百万) supports any.
 */
export function printedFaults(printed: Printed): Fault[] {
  const { file, row, column } = printed;
  const text = row.cell(column);
  const figure = parseFigure(text);
  if (!figure.ok) return [{ file, line: row.line, column, found: text, legal: "只含一个数的原文" }];
  return [
    ...numberFaults(printed, printed.number, figure.value.value),
    ...(printed.upper === undefined
      ? []
      : numberFaults(printed, printed.upper, figure.value.upper)),
    ...qualifierFaults(printed, figure.value),
    ...unitFaults(printed, figure.value),
  ];
}

function numberFaults(
  { file, row, column }: Printed,
  place: string,
  read: number | undefined,
): Fault[] {
  const found = row.cell(place);
  const agrees =
    read === undefined ? found === "" : found !== "" && roundTo15(Number(found)) === read;
  if (agrees) return [];
  const legal = `${read ?? "空"}（原文“${row.cell(column)}”）`;
  return [{ file, line: row.line, column: place, found, legal }];
}

function qualifierFaults(
  { file, row, column, qualifier: place }: Printed,
  figure: Figure,
): Fault[] {
  if (place === undefined || row.cell(place) === figure.qualifier) return [];
  const legal = `${figure.qualifier}（原文“${row.cell(column)}”）`;
  return [{ file, line: row.line, column: place, found: row.cell(place), legal }];
}

function unitFaults({ file, row, column, units }: Printed, figure: Figure): Fault[] {
  if (figure.unit === "" || units.some((unit) => unitOf(unit)?.base === figure.unit)) return [];
  const legal = `以${units.join("或")}为单位的数`;
  return [{ file, line: row.line, column, found: row.cell(column), legal }];
}
