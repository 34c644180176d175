import type { Raw, RawGrid } from "../../tables/cells/raw";
import { citationHeadings, subjectHeadings } from "../../tables/headings";
import { targets } from "../../tables/targets";
import { isWritten } from "./tableRecord";
import type { TableRecord, WorkbookState } from "./workbookState";

/** Rows of the person's that bear the key of one of ours, each with the place of that one, both below the header. */
export type CopiedRows = ReadonlyMap<number, number>;

/**
 * Finds keys that stand twice in a ledger. Ours is the row that still says of what it is, as it was written, the upper
 * one where several do; a person copied the others, and they are the person's own.
 */
export function copiedRows(name: string, values: RawGrid, { sheets }: WorkbookState): CopiedRows {
  const subject = subjectHeadings[name];
  const [header = [], ...body] = values;
  const keyAt = header.indexOf(targets.key);
  if (subject === undefined || keyAt < 0) return new Map();
  const rowsOf = new Map<string, number[]>();
  body.forEach((row, index) => {
    const key = String(row[keyAt] ?? "").trim();
    if (key !== "") rowsOf.set(key, [...(rowsOf.get(key) ?? []), index]);
  });
  const places = subject.map((heading) => [heading, header.indexOf(heading)] as const);
  const records = recordsOf(name, sheets);
  return new Map(
    [...rowsOf].flatMap(([key, rows]) => {
      const [first = 0, ...others] = rows;
      if (others.length === 0) return [];
      const isOurs = (index: number): boolean =>
        places.every(([heading, at]) => isWritten(records, key, heading, body[index]?.[at] ?? ""));
      const ours = rows.find(isOurs) ?? first;
      return rows.filter((row) => row !== ours).map((row): [number, number] => [row, ours]);
    }),
  );
}

function recordsOf(name: string, sheets: WorkbookState["sheets"]): readonly TableRecord[] {
  return sheets
    .flatMap(({ tables, before = [] }) => [{ tables }, ...before])
    .flatMap(({ tables }) => tables.filter((table) => table.name === name));
}

/** The grid as it is read: a copied row has no key, and cites no document of ours for what the person made of it. */
export function withCopiesApart(values: RawGrid, copies: CopiedRows): RawGrid {
  if (copies.size === 0) return values;
  const [header = [], ...body] = values;
  const keyAt = header.indexOf(targets.key);
  const cited = new Set(citationHeadings.map((heading) => header.indexOf(heading)));
  const apart = body.map((row, index): readonly Raw[] => {
    const ours = copies.get(index);
    if (ours === undefined) return row;
    return row.map((cell, at) =>
      at === keyAt || (cited.has(at) && cell === body[ours]?.[at]) ? "" : cell,
    );
  });
  return [header, ...apart];
}
