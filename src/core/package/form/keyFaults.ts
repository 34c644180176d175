import type { NamedRow } from "./csvTable";
import type { Resource } from "./descriptor";
import type { Fault } from "./fault";

/** Rows of a file with its part of the descriptor. */
export interface ReadTable {
  readonly file: string;
  readonly resource: Resource;
  readonly rows: readonly NamedRow[];
}

/** Rows that share a key which ought to be theirs alone. */
export function keyFaults({ file, resource, rows }: ReadTable): Fault[] {
  const { fields, primaryKey, uniqueKeys = [] } = resource.schema;
  const unique = fields.filter(({ constraints }) => constraints?.unique === true);
  const primary = primaryKey === undefined ? [] : [primaryKey].flat();
  const keys = [primary, ...uniqueKeys, ...unique.map(({ name }) => [name])];
  const distinct = new Map(keys.filter((key) => key.length > 0).map((key) => [key.join(), key]));
  return [...distinct.values()].flatMap((key) => repeatedKeys(file, rows, key));
}

function repeatedKeys(file: string, rows: readonly NamedRow[], key: readonly string[]): Fault[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({ line, cell }) => {
    const values = key.map(cell);
    // An optional cell that is empty is no key.
    if (key.length === 1 && values[0] === "") return [];
    const first = lines.get(values.join("\n"));
    if (first === undefined) {
      lines.set(values.join("\n"), line);
      return [];
    }
    const found = values.join("+");
    return [{ file, line, column: key.join("+"), found, legal: `不与第${first}行重复` }];
  });
}

/** Cells that refer to a row which does not exist. */
export function referenceFaults(
  { file, resource, rows }: ReadTable,
  all: readonly ReadTable[],
): Fault[] {
  return (resource.schema.foreignKeys ?? []).flatMap(({ fields: column, reference }) => {
    const target = all.find(
      ({ resource: { name } }) => name === (reference.resource || resource.name),
    );
    const known = new Set(target?.rows.map(({ cell }) => cell(reference.fields)));
    return rows
      .filter(({ cell }) => cell(column) !== "" && !known.has(cell(column)))
      .map(({ line, cell }) => ({
        file,
        line,
        column,
        found: cell(column),
        legal: `${target?.file ?? reference.resource} 中有的 ${reference.fields}`,
      }));
  });
}
