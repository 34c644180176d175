import type { Citation } from "../model/dataset";
import { dateInWords } from "../periods";
import type { Ledger } from "./rows/ledger";

/**
 * Where a figure comes from, for a reader.
 *
 * @example citeSource(ledger, row) → "《……计划》，正镶白旗人民政府办公室，2024年2月29日，第13段"
 * A person's row: 本单位录入.
 */
export function citeSource(
  ledger: Ledger,
  row: Citation & { readonly isPersons: boolean },
): string {
  if (row.isPersons) return "本单位录入";
  const source = row.source === undefined ? undefined : ledger.sourceById.get(row.source);
  if (source === undefined) return "来源未载明";
  const parts = [
    `《${source.title}》`,
    source.issuer,
    source.published === undefined ? "" : dateInWords(source.published),
    row.paragraph === undefined ? "" : `第${row.paragraph}段`,
  ];
  return parts.filter((part) => part !== "").join("，");
}
