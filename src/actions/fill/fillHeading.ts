import { fillFileHeadings, fillInHeadings, shortUpperHeading } from "../../tables/headings";
import { targets } from "../../tables/targets";

/** Our name of a column by what a person calls it: `As-Of`, `asof` and 数据截至 are `as_of`. */
export function fillHeading(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]/g, "");
  return names.get(plain) ?? text;
}

const names: ReadonlyMap<string, string> = new Map([
  ["target", "target"],
  [targets.key, "target"],
  ["value", "value"],
  [fillInHeadings.latest, "value"],
  ["asof", "as_of"],
  [fillInHeadings.latestAsOf, "as_of"],
  ["unit", "unit"],
  [fillInHeadings.unit, "unit"],
  ["upper", "upper"],
  [shortUpperHeading, "upper"],
  ...Object.entries(fillFileHeadings).flatMap(([name, heading]): [string, string][] => [
    [name, name],
    [heading, name],
  ]),
]);
