import { findArea, findIndicator, type Ledger } from "../../core/ledger";
import type { Citation, Indicator, Observation } from "../../core/model/dataset";
import { periodBases, type PeriodBasis } from "../../core/model/enumerations";
import { hasInferredMark } from "../../core/periods";
import { readCount, readPeriod, readWord } from "./readCells";
import type { ReadCell } from "./tableRow";

/* How the cells are read that 数据台账 and 目标台账 have in common. */

/** A row without a key is the person's; its id lasts only as long as the row keeps its place. */
export function readKey(
  cell: ReadCell,
  kind: "facts" | "targets",
): { readonly id: string; readonly isPersons: boolean } {
  const isPersons = cell.text === "";
  return { id: isPersons ? personsId(kind, cell.row) : cell.text, isPersons };
}

export function personsId(kind: "facts" | "targets", index: number): string {
  return `${kind}-row-${index + 1}`;
}

export function readArea(cell: ReadCell, catalogue: Ledger): string {
  const area = findArea(catalogue, cell.text);
  return area.ok ? area.value.area : cell.refuse(area.message);
}

/** A partner may be a name that is no area of ours. */
export function readPartner({ text }: ReadCell, catalogue: Ledger): string {
  const area = text === "" ? undefined : findArea(catalogue, text);
  return area?.ok === true ? area.value.area : text;
}

export function readIndicator(cell: ReadCell, catalogue: Ledger): Indicator {
  const found = findIndicator(catalogue, cell.text);
  return found.ok ? found.value.indicator : cell.refuse(found.message);
}

/** A document by its number or title, else the person's own words. */
export function readSource(
  { text }: ReadCell,
  catalogue: Ledger,
): { readonly source: string | undefined; readonly personsSource: string } {
  const document =
    catalogue.sourceById.get(text) ??
    catalogue.dataset.sources.find((source) => source.title === text);
  return { source: document?.source, personsSource: document === undefined ? text : "" };
}

/**
 * By what a period is known; undefined where nobody says so. What we inferred is one period: where another stands
 * beside our 推定, a person wrote it.
 */
export function readBasis(
  cell: ReadCell,
  period: ReadCell,
  known: Pick<Observation, "period" | "periodBasis"> | undefined,
): PeriodBasis | undefined {
  if (cell.text === "") return hasInferredMark(period.text) ? "inferred" : undefined;
  const basis = readWord<PeriodBasis>(cell, periodBases, "stated");
  const isOurs = basis === "inferred" && known?.periodBasis === "inferred";
  return isOurs && readPeriod(period) !== known.period ? undefined : basis;
}

type Known = (Citation & { readonly yoyStated?: string }) | undefined;

/** Where in its document a figure is printed; the sheet shows the printed rate where no level is printed. */
export function readPrint(
  print: ReadCell,
  place: ReadCell,
  known: Known,
): Pick<Citation, "stated" | "occurrence"> {
  const stated = known?.stated === "" && known.yoyStated === print.text ? "" : print.text;
  const isSamePlace = known?.paragraph === readCount(place) && known?.stated === stated;
  return { stated, occurrence: isSamePlace ? known.occurrence : undefined };
}
