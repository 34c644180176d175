import { nameKey } from "../../nameKey";

/** Entries by every name they answer to. */
export interface NameIndex<T> {
  readonly entries: readonly NamedEntry<T>[];
  readonly byKey: ReadonlyMap<string, readonly T[]>;
}

export interface NamedEntry<T> {
  readonly entry: T;
  readonly id: string;
  /** The name shown in sentences. */
  readonly name: string;
  /** Keys of all its names, the id among them. */
  readonly keys: readonly string[];
  readonly initials: string;
}

/** Reads of an entry what a name index needs. */
export interface Naming<T> {
  readonly id: (entry: T) => string;
  readonly name: (entry: T) => string;
  readonly others: (entry: T) => readonly string[];
  readonly initials: (entry: T) => string;
}

/** Indexes entries by id, name, short name and aliases, so that finding one is one look into a Map. */
export function createNameIndex<T>(entries: readonly T[], naming: Naming<T>): NameIndex<T> {
  const byKey = new Map<string, T[]>();
  const named = entries.map((entry) => {
    const id = naming.id(entry);
    const name = naming.name(entry);
    const keys = [...new Set([id, name, ...naming.others(entry)].map(nameKey))].filter(
      (key) => key !== "",
    );
    for (const key of keys) {
      const sharing = byKey.get(key);
      if (sharing === undefined) byKey.set(key, [entry]);
      else sharing.push(entry);
    }
    return { entry, id, name, keys, initials: nameKey(naming.initials(entry)) };
  });
  return { entries: named, byKey };
}
