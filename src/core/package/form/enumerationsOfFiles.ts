import {
  aggregations,
  areaLevels,
  directions,
  growthMethods,
  measures,
  natures,
  observationStatuses,
  periodBases,
  pillars,
  priceBases,
  qualifiers,
  relationKinds,
  standings,
  targetKinds,
} from "../../model/enumerations";
import type { TableFile } from "./columns";

/** The words that the columns with a closed list may hold. */
export const enumerationsOfFiles: Record<TableFile, Readonly<Record<string, readonly string[]>>> = {
  "areas.csv": { level: Object.keys(areaLevels) },
  "indicators.csv": {
    pillar: Object.keys(pillars),
    measure: Object.keys(measures),
    direction: Object.keys(directions),
    aggregation: Object.keys(aggregations),
    growth: Object.keys(growthMethods),
    price: Object.keys(priceBases),
  },
  "observations.csv": {
    period_basis: Object.keys(periodBases),
    nature: Object.keys(natures),
    qualifier: Object.keys(qualifiers),
    status: Object.keys(observationStatuses),
  },
  "targets.csv": { kind: Object.keys(targetKinds), qualifier: Object.keys(qualifiers) },
  "sources.csv": { standing: Object.keys(standings) },
  "relations.csv": { relation: Object.keys(relationKinds) },
  "excluded.csv": {},
};
