import type { CsvTable } from "../core/package";
import { parseCsv } from "./csv";

/**
 * Splits a CSV file as a person's program saved it, whatever its line ends, with or without a `sep=` line, with `,`,
 * `;` or a tab between the cells and blanks or capitals in its headings. Empty lines at the end do not count.
 */
export function personsCsv(text: string): CsvTable {
  const plain = text.replace(/\r\n?/g, "\n").replace(/\u001a$/, "");
  const [mark = "", told] = /^"?sep=(.)"?[,;\t]*\n/i.exec(plain) ?? [];
  const delimiter = told ?? delimiterOf(plain);
  const { header, rows, faults } = parseCsv(plain.slice(mark.length), delimiter);
  const shift = mark === "" ? 0 : 1;
  let filled = rows.length;
  while (filled > 0 && rows[filled - 1]?.cells.every((cell) => cell.trim() === "")) filled -= 1;
  return {
    header: header.map(headingOf),
    rows: rows.slice(0, filled).map((row) => ({ ...row, line: row.line + shift })),
    faults: faults.map((fault) => ({ ...fault, line: fault.line + shift })),
  };
}

/** The sign that parts most of the first lines, above whose headings a title may stand. */
function delimiterOf(text: string): string {
  const first = text.split("\n", 4).join("\n");
  const signs = [",", ";", "\t"].map((sign) => ({ sign, count: first.split(sign).length }));
  return signs.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

/** ` As Of ` is as_of. */
function headingOf(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, "_");
}
