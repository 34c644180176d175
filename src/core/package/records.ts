import type {
  Area,
  Dataset,
  Indicator,
  Observation,
  Relation,
  SourceDocument,
  Target,
} from "../model/dataset";
import type { TableFile } from "./form/columns";
import type { NamedRow } from "./form/csvTable";

/** Typed records of rows in which no fault was found; their enumerations are thus known to be legal. */
export function datasetOf(
  version: string,
  rows: (file: TableFile) => readonly NamedRow[],
): Dataset {
  return {
    version,
    areas: rows("areas.csv").map(areaOf),
    indicators: rows("indicators.csv").map(indicatorOf),
    observations: rows("observations.csv").map(observationOf),
    targets: rows("targets.csv").map(targetOf),
    sources: rows("sources.csv").map(sourceOf),
    relations: rows("relations.csv").map(relationOf),
  };
}

function areaOf({ cell }: NamedRow): Area {
  return {
    area: cell("area"),
    name: cell("name"),
    shortName: cell("short_name"),
    aliases: listIn(cell("aliases")),
    initials: cell("initials"),
    level: cell("level") as Area["level"],
    parent: textOrNone(cell("parent")),
    partner: textOrNone(cell("partner")),
  };
}

function indicatorOf({ cell }: NamedRow): Indicator {
  return {
    indicator: cell("indicator"),
    name: cell("name"),
    nameEn: cell("name_en"),
    aliases: listIn(cell("aliases")),
    initials: cell("initials"),
    domain: cell("domain"),
    pillar: textOrNone(cell("pillar")) as Indicator["pillar"],
    unit: cell("unit"),
    displayUnit: cell("display_unit"),
    measure: cell("measure") as Indicator["measure"],
    direction: cell("direction") as Indicator["direction"],
    aggregation: cell("aggregation") as Indicator["aggregation"],
    growth: cell("growth") as Indicator["growth"],
    price: cell("price") as Indicator["price"],
    headline: numberOrNone(cell("headline")),
    lead: cell("lead") === "1",
    decimals: Number(cell("decimals")),
  };
}

function observationOf({ cell }: NamedRow): Observation {
  return {
    id: cell("id"),
    area: cell("area"),
    indicator: cell("indicator"),
    item: cell("item"),
    partner: cell("partner"),
    period: cell("period"),
    // Nothing is known by a time that is not given.
    periodBasis:
      cell("period") === "" ? undefined : (cell("period_basis") as Observation["periodBasis"]),
    nature: cell("nature") as Observation["nature"],
    value: numberOrNone(cell("value")),
    valueUpper: numberOrNone(cell("value_upper")),
    qualifier: cell("qualifier") as Observation["qualifier"],
    change: numberOrNone(cell("change")),
    yoy: numberOrNone(cell("yoy")),
    status: cell("status") as Observation["status"],
    source: cell("source"),
    paragraph: numberOrNone(cell("paragraph")),
    occurrence: numberOrNone(cell("occurrence")),
    stated: cell("stated"),
    yoyStated: cell("yoy_stated"),
    note: cell("note"),
    isPersons: false,
    personsSource: "",
  };
}

function targetOf({ cell }: NamedRow): Target {
  return {
    id: cell("id"),
    area: cell("area"),
    indicator: cell("indicator"),
    item: cell("item"),
    period: cell("period"),
    kind: cell("kind") as Target["kind"],
    value: Number(cell("value")),
    valueUpper: numberOrNone(cell("value_upper")),
    qualifier: cell("qualifier") as Target["qualifier"],
    baseline: numberOrNone(cell("baseline")),
    source: cell("source"),
    paragraph: numberOrNone(cell("paragraph")),
    occurrence: numberOrNone(cell("occurrence")),
    stated: cell("stated"),
    note: cell("note"),
    latest: undefined,
    latestAsOf: undefined,
    isPersons: false,
    personsSource: "",
  };
}

function sourceOf({ cell }: NamedRow): SourceDocument {
  return {
    source: cell("source"),
    title: cell("title"),
    issuer: cell("issuer"),
    published: textOrNone(cell("published")),
    documentNumber: cell("document_number"),
    covers: cell("covers"),
    standing: cell("standing") as SourceDocument["standing"],
    note: cell("note"),
  };
}

function relationOf({ cell }: NamedRow): Relation {
  return {
    relation: cell("relation") as Relation["relation"],
    total: textOrNone(cell("total")),
    part: cell("part"),
    share: numberOrNone(cell("share")),
    note: cell("note"),
  };
}

function listIn(text: string): readonly string[] {
  return text.split("|").filter((part) => part !== "");
}

function textOrNone(text: string): string | undefined {
  return text === "" ? undefined : text;
}

function numberOrNone(text: string): number | undefined {
  return text === "" ? undefined : Number(text);
}
