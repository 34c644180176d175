import { natures } from "../../src/core/model/enumerations";
import type { Dataset } from "../../src/core/model/dataset";

/** One heading with its counts, in the order of the catalogue. */
export interface CountTable {
  readonly heading: string;
  readonly counts: readonly (readonly [name: string, observations: number, targets: number])[];
}

/** Observations and targets by document, county, nature and domain. */
export function countTables(dataset: Dataset): readonly CountTable[] {
  const { observations, targets, sources, areas, indicators } = dataset;
  const domainOf = new Map(indicators.map((row) => [row.indicator, row.domain]));
  const used = new Set([...observations, ...targets].map((row) => row.area));
  const count = (
    name: string,
    isObservation: (row: (typeof observations)[number]) => boolean,
    isTarget: (row: (typeof targets)[number]) => boolean,
  ) => [name, observations.filter(isObservation).length, targets.filter(isTarget).length] as const;
  return [
    {
      heading: "资料",
      counts: sources.map(({ source, title }) =>
        count(
          `${source} ${title}`,
          (row) => row.source === source,
          (row) => row.source === source,
        ),
      ),
    },
    {
      heading: "地区",
      counts: areas
        .filter(({ area }) => used.has(area))
        .map(({ area, name }) =>
          count(
            name,
            (row) => row.area === area,
            (row) => row.area === area,
          ),
        ),
    },
    {
      heading: "数据性质",
      counts: Object.entries(natures).map(([nature, word]) =>
        count(
          word,
          (row) => row.nature === nature,
          () => false,
        ),
      ),
    },
    {
      heading: "领域",
      counts: [...new Set(domainOf.values())].map((domain) =>
        count(
          domain,
          (row) => domainOf.get(row.indicator) === domain,
          (row) => domainOf.get(row.indicator) === domain,
        ),
      ),
    },
  ];
}
