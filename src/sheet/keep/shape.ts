/** Tells of a parsed value whether it is a T, wholly. */
export type Guard<T> = (value: unknown) => value is T;

export const isText: Guard<string> = (value) => typeof value === "string";
export const isNumber: Guard<number> = (value): value is number => Number.isFinite(value);
export const isFlag: Guard<boolean> = (value) => typeof value === "boolean";
export const isCount: Guard<number> = (value): value is number =>
  Number.isInteger(value) && Number(value) >= 0;

export function optional<T>(is: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || is(value);
}

export function oneOf<T extends string | true>(words: readonly T[]): Guard<T> {
  const known = new Set<unknown>(words);
  return (value): value is T => known.has(value);
}

export function listOf<T>(is: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(is);
}

export function mapOf<T>(is: Guard<T>): Guard<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> =>
    isObject(value) && Object.values(value).every(is);
}

/** A guard for each field; other fields may be there as well. */
export function objectOf<T extends object>(fields: {
  readonly [Key in keyof T]-?: Guard<T[Key]>;
}): Guard<T> {
  const guards = Object.entries<Guard<unknown>>(fields);
  return (value): value is T => isObject(value) && guards.every(([key, is]) => is(value[key]));
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
