import { citeSource, type Ledger } from "../ledger";
import type { Indicator, Observation } from "../model/dataset";
import { figureInWords } from "./figureInWords";
import { natureInWords } from "./natureInWords";

/** A row that is in the ledger already, with its source: `1.02亿元（协议），《……》，……`. */
export function presentInWords(ledger: Ledger, row: Observation, indicator: Indicator): string {
  const source =
    row.isPersons && row.personsSource !== "" ? row.personsSource : citeSource(ledger, row);
  return `${figureInWords(row, indicator)}${natureInWords(row)}，${source}`;
}
