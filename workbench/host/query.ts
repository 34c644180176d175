import {
  OfficeCollection,
  OfficeObject,
  memberOf,
  propertyNames,
  readMember,
} from "../model/officeObject";
import type { QueryInfo } from "./messages";

/** Property names to load, each with what to load below it. */
type Wanted = Map<string, Wanted>;

/** Answers a load: values under raised names, collections as `_Items`. */
export function answerQuery(object: OfficeObject, info: QueryInfo | undefined): unknown {
  const wanted: Wanted = new Map();
  const paths = [...(info?.Select ?? []), ...(info?.Expand ?? [])];
  for (const path of paths) {
    let level = wanted;
    for (const segment of path.split("/").map(lower)) {
      if (segment === "items" || segment === "") continue;
      const next = level.get(segment) ?? new Map<string, Wanted>();
      level.set(segment, next);
      level = next;
    }
  }
  return describe(object, wanted, info?.Top, info?.Skip);
}

function describe(object: OfficeObject, wanted: Wanted, top?: number, skip?: number): unknown {
  const answer: Record<string, unknown> = { ...object.identity };
  const below: Wanted = new Map();
  for (const [name, deeper] of expandStar(object, wanted)) {
    if (object instanceof OfficeCollection && memberOf(object, name)?.kind !== "property") {
      below.set(name, deeper);
    } else {
      const value = readMember(object, name);
      answer[raise(name)] =
        value instanceof OfficeObject ? describe(value, deeper) : (value ?? null);
    }
  }
  if (object instanceof OfficeCollection) {
    const items = object.items as readonly OfficeObject[];
    const first = skip ?? 0;
    const chosen = top === undefined ? items.slice(first) : items.slice(first, first + top);
    answer["_Items"] = chosen.map((item) => describe(item, below));
  }
  return answer;
}

/** Nothing chosen, or `*`, means every property that is a plain value. */
function expandStar(object: OfficeObject, wanted: Wanted): Wanted {
  if (wanted.size > 0 && !wanted.has("*")) return wanted;
  if (object instanceof OfficeCollection) return new Map();
  const all: Wanted = new Map(wanted);
  all.delete("*");
  for (const name of propertyNames(object)) {
    if (!all.has(name) && !(readMember(object, name) instanceof OfficeObject)) {
      all.set(name, new Map());
    }
  }
  return all;
}

/** Paths and methods come with a capital; names with an underscore stay. */
export function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Answers without a capital are ignored by office.js. */
function raise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
