import Papa from "papaparse";
import type { CsvTable } from "../core/package";

/**
 * Splits CSV text (RFC 4180, one header line) into rows that carry the line they begin on.
 * What is malformed (a quote that never closes, text after a closing quote) is told, not mended.
 */
export function parseCsv(text: string, delimiter = ","): CsvTable {
  const lines: { line: number; cells: string[] }[] = [];
  const faults: CsvTable["faults"][number][] = [];
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }) => {
      lines.push({ line, cells: data });
      for (const error of errors) faults.push({ line, code: error.code });
      line += countLineBreaks(text, read, meta.cursor);
      read = meta.cursor;
    },
  });
  // Papa gives the empty line after the last line break as a row of one empty cell.
  if (text.endsWith("\n")) lines.pop();
  const [header, ...rows] = lines;
  return { header: header?.cells ?? [], rows, faults };
}

function countLineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) {
    count += 1;
  }
  return count;
}
