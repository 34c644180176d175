import { createLedger, type Ledger } from "../core/ledger";
import type { Area, Dataset, Indicator, SourceDocument } from "../core/model/dataset";
import { areas, readAreas } from "./areas";
import type { RawGrid } from "./cells/raw";
import type { Reading } from "./columns/tableRow";
import { indicators, readIndicators } from "./indicators";
import { readSources, sources } from "./sources";

/** The catalogues of a workbook as read, undefined where one is missing, and what they give names their ids by. */
export interface CatalogueReading {
  readonly areas: Reading<Area> | undefined;
  readonly indicators: Reading<Indicator> | undefined;
  readonly sources: Reading<SourceDocument> | undefined;
  readonly catalogue: Ledger;
}

export const catalogueTables = [areas.name, indicators.name, sources.name] as const;

/** A catalogue that is missing is the shipped one; what no table shows comes from the shipped row of the same id. */
export function readCatalogue(
  grids: ReadonlyMap<string, RawGrid>,
  shipped: Dataset,
): CatalogueReading {
  const read = <T>(name: string, reader: (grid: RawGrid) => Reading<T>) => {
    const grid = grids.get(name);
    return grid && reader(grid);
  };
  const reading = {
    areas: read(areas.name, readAreas),
    indicators: read(indicators.name, (grid) => readIndicators(grid, shipped.indicators)),
    sources: read(sources.name, readSources),
  };
  const catalogue = createLedger({
    ...shipped,
    areas: reading.areas?.records ?? shipped.areas,
    indicators: reading.indicators?.records ?? shipped.indicators,
    sources: reading.sources?.records ?? shipped.sources,
  });
  return { ...reading, catalogue };
}
