import type { Ledger } from "../../core/ledger";
import type { Citation } from "../../core/model/dataset";
import type { GridRow } from "./tableRow";
import { readCount } from "./readCells";

export interface ReadCitation extends Citation {
  readonly isPersons: boolean;
  readonly personsSource: string;
}

/** Where a row's figure stands: a document by its number or title, else the person's own words. */
export function readCitation(
  row: GridRow,
  catalogue: Ledger,
  known: (Citation & { readonly yoyStated?: string }) | undefined,
): ReadCitation {
  const text = row.text("资料来源");
  const document =
    catalogue.sourceById.get(text) ??
    catalogue.dataset.sources.find((source) => source.title === text);
  const paragraph = readCount(row, "段落");
  const print = row.text("原文数字");
  // The sheet shows the printed rate where no level is printed.
  const stated = known?.stated === "" && known.yoyStated === print ? "" : print;
  const isSamePlace = known?.paragraph === paragraph && known?.stated === stated;
  return {
    source: document?.source,
    paragraph,
    occurrence: isSamePlace ? known.occurrence : undefined,
    stated,
    isPersons: row.text("编号") === "",
    personsSource: document === undefined ? text : "",
  };
}
