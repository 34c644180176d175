import type { ErrorCode } from "../core/answer";

/** Stands in where the page has no custom-function runtime: a plain browser, a unit test. */
class PlainCellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

interface ErrorMaker {
  readonly Error?: new (code: string, message?: string) => Error;
}

/** An error value for a cell; Excel shows `message` when the pointer rests on it. */
export function cellError(code: ErrorCode, message: string): Error {
  const runtime: unknown = Reflect.get(globalThis, "CustomFunctions");
  const Maker = (runtime as ErrorMaker | undefined)?.Error ?? PlainCellError;
  return new Maker(code, message);
}

/** True for an error that arrived from a cell, whichever runtime made it. */
export function isCellError(value: unknown): value is Error {
  if (typeof value !== "object" || value === null) return false;
  const code: unknown = Reflect.get(value, "code");
  return typeof code === "string" && code.startsWith("#");
}
