import type { WorkbookData } from "../model/data/workbookData";
import type { Json, JsonObject } from "./savedWorkbook";

/**
 * How one kind of value is written as JSON and read again. An `undefined` is written by leaving its key
 * out. `at` names the place, so that a refusal says what it does not know.
 */
export interface Form<T> {
  save(value: T, at: string): Json | undefined;
  open(saved: Json | undefined, book: WorkbookData, at: string): T;
}

/** The forms of all fields of a type; a field without one does not compile. */
export type Fields<T> = { readonly [Key in keyof T]-?: Form<T[Key]> };

/** Anything that is JSON already; refuses what JSON would drop or bend. */
export function plain<T>(): Form<T> {
  return {
    save: (value, at) => plainJson(value, at),
    open: (saved, _, at) => required(saved, at) as T,
  };
}

function plainJson(value: unknown, at: string): Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((one, index) => plainJson(one, `${at}[${index}]`));
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    const filled = Object.entries(value).filter(([, one]) => one !== undefined);
    return Object.fromEntries(filled.map(([key, one]) => [key, plainJson(one, `${at}.${key}`)]));
  }
  throw new Error(`${at} is no JSON (${typeof value}).`);
}

export function optional<T>(form: Form<T>): Form<T | undefined> {
  return {
    save: (value, at) => (value === undefined ? undefined : form.save(value, at)),
    open: (saved, book, at) => (saved === undefined ? undefined : form.open(saved, book, at)),
  };
}

/** A list may hold `undefined`, which is written as null. */
export function list<T>(form: Form<T>): Form<T[]> {
  return {
    save: (values, at) => values.map((value, index) => form.save(value, `${at}[${index}]`) ?? null),
    open: (saved, book, at) =>
      asList(saved, at).map((one, index) => form.open(one ?? undefined, book, `${at}[${index}]`)),
  };
}

/** A map is an object; `names` turns its keys to words and back. */
export function mapping<Key, T>(names: KeyNames<Key>, form: Form<T>): Form<Map<Key, T>> {
  return {
    save: (values, at) => {
      const keys = names.compare ? [...values.keys()].sort(names.compare) : [...values.keys()];
      return Object.fromEntries(
        keys.map((key) => {
          const name = names.name(key);
          // The key is one of the map's own.
          return [name, form.save(values.get(key) as T, `${at}.${name}`) ?? null];
        }),
      );
    },
    open: (saved, book, at) => {
      const opened = new Map<Key, T>();
      for (const [name, one] of Object.entries(asObject(saved, at))) {
        opened.set(names.key(name), form.open(one ?? undefined, book, `${at}.${name}`));
      }
      return opened;
    },
  };
}

export interface KeyNames<Key> {
  readonly name: (key: Key) => string;
  readonly key: (name: string) => Key;
  /** Order in the file; that of the map where it is not given. */
  readonly compare?: (a: Key, b: Key) => number;
}

export const textKeys: KeyNames<string> = { name: (key) => key, key: (name) => name };

/** An object with the given fields; one that it does not know is refused both ways. */
export function record<T extends object>(fields: Fields<T>): Form<T> {
  const forms = Object.entries<Form<unknown>>(fields);
  return {
    save: (value, at) => saveFields(value, fields, at),
    open: (saved, book, at) => {
      const given = asObject(saved, at);
      refuseUnknown(given, fields, at);
      const opened: Record<string, unknown> = {};
      for (const [key, form] of forms) {
        const field = form.open(given[key], book, `${at}.${key}`);
        if (field !== undefined) opened[key] = field;
      }
      return opened as T;
    },
  };
}

/** Writes the fields in the order in which they are declared; `passedBy` names those that are not for a file. */
export function saveFields<T extends object>(
  value: T,
  fields: Fields<T>,
  at: string,
  passedBy: readonly string[] = [],
): JsonObject {
  refuseUnknown(value, fields, at, passedBy);
  return Object.fromEntries(
    Object.entries<Form<unknown>>(fields).flatMap(([key, form]) => {
      const saved = form.save(value[key as keyof T], `${at}.${key}`);
      return saved === undefined ? [] : [[key, saved] as const];
    }),
  );
}

export function refuseUnknown(
  value: object,
  fields: object,
  at: string,
  passedBy: readonly string[] = [],
): void {
  for (const key of Object.keys(value)) {
    if (key in fields || passedBy.includes(key)) continue;
    if (Reflect.get(value, key) === undefined) continue;
    throw new Error(`The saved workbook has no place for ${at}.${key}.`);
  }
}

export function asObject(saved: Json | undefined, at: string): JsonObject {
  if (typeof saved === "object" && saved !== null && !Array.isArray(saved)) {
    return saved as JsonObject;
  }
  throw new Error(`${at} should be an object.`);
}

export function asList(saved: Json | undefined, at: string): readonly Json[] {
  if (Array.isArray(saved)) return saved as readonly Json[];
  throw new Error(`${at} should be a list.`);
}

export function asText(saved: Json | undefined, at: string): string {
  if (typeof saved === "string") return saved;
  throw new Error(`${at} should be a text.`);
}

function required(saved: Json | undefined, at: string): Json {
  if (saved === undefined) throw new Error(`${at} is missing.`);
  return saved;
}
