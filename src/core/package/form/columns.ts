/** Every file of the package with the columns it must have, in their order. */
export const columnsOfFiles = {
  "areas.csv": ["area", "name", "short_name", "aliases", "initials", "level", "parent", "partner"],
  "indicators.csv": [
    "indicator",
    "name",
    "name_en",
    "aliases",
    "initials",
    "domain",
    "pillar",
    "unit",
    "display_unit",
    "measure",
    "direction",
    "aggregation",
    "growth",
    "price",
    "headline",
    "lead",
    "decimals",
  ],
  "observations.csv": [
    "id",
    "area",
    "indicator",
    "item",
    "partner",
    "period",
    "period_basis",
    "nature",
    "value",
    "value_upper",
    "qualifier",
    "change",
    "yoy",
    "status",
    "source",
    "paragraph",
    "occurrence",
    "stated",
    "yoy_stated",
    "note",
  ],
  "targets.csv": [
    "id",
    "area",
    "indicator",
    "item",
    "period",
    "kind",
    "value",
    "value_upper",
    "qualifier",
    "baseline",
    "source",
    "paragraph",
    "occurrence",
    "stated",
    "note",
  ],
  "sources.csv": [
    "source",
    "title",
    "issuer",
    "published",
    "document_number",
    "covers",
    "standing",
    "note",
  ],
  "relations.csv": ["relation", "total", "part", "share", "note"],
  "excluded.csv": ["source", "paragraph", "occurrence", "expression", "reason"],
} as const;

export type TableFile = keyof typeof columnsOfFiles;

export const tableFiles = Object.keys(columnsOfFiles) as TableFile[];

export const descriptorFile = "datapackage.json";

/** Everything to fetch or read before `readPackage` is called. */
export const packageFiles: readonly string[] = [descriptorFile, ...tableFiles];
