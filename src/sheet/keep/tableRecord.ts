import { cellOf, fingerprint } from "./fingerprint";
import type { Raw } from "../../tables/cells/raw";
import type { TableRecord } from "./workbookState";

/* What the record of a table tells of the writing before: which values and rows are ours, by fingerprint. */

/** Whether a value stands in a row and column by our own hand. */
export function isWritten(
  records: readonly TableRecord[],
  key: string,
  column: string,
  value: Raw,
): boolean {
  const print = fingerprint(value);
  const has = (row: string | undefined, at: number): boolean => cellOf(row, at) === print;
  return records.some(({ columns, rows, keyless = [] }) => {
    const at = columns.indexOf(column);
    if (key === "") return keyless.some((row) => has(row, at));
    return has(Object.hasOwn(rows, key) ? rows[key] : undefined, at);
  });
}

/** A key that was written and is gone was deleted by the person. */
export function wasThere(
  key: string,
  base: TableRecord | undefined,
  before: readonly TableRecord[] | undefined,
): boolean {
  const ended = before ?? (base ? [base] : []);
  return ended.some(({ rows }) => Object.hasOwn(rows, key));
}

/** The fingerprints of a record's rows, in another order of columns. */
export function rowsInOrder(
  record: TableRecord,
  columns: readonly string[],
): Record<string, string> {
  if (record.columns.join() === columns.join()) return { ...record.rows };
  const order = columns.map((column) => record.columns.indexOf(column));
  return Object.fromEntries(
    Object.entries(record.rows).map(([key, row]) => [
      key,
      order
        .map((at) => cellOf(row, at))
        .join("")
        .replace(/\.+$/, ""),
    ]),
  );
}
