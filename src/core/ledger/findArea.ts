import type { Answer } from "../answer";
import type { Area } from "../model/dataset";
import type { Ledger } from "./rows/ledger";
import { findByName } from "./names/findByName";

/**
 * The area that a text names by code, name, short name or alias.
 * Errors: `#VALUE!` naming the nearest areas, or both where the text fits two.
 */
export function findArea(ledger: Ledger, text: string): Answer<Area> {
  const { areas } = ledger.dataset;
  const counties = areas.filter(({ level }) => level === "county");
  const names = [...new Set([...counties, ...areas])].map((area) => area.name).slice(0, 6);
  const advice = names.length > 0 ? `可以写${names.join("、")}` : "请先载入数据";
  return findByName(ledger.areas, text, { noun: "地区", advice });
}
