import { isRecord } from "../../model/arguments";
import type { CellValue, NumberCard } from "../../model/data/cell";
import { readNumberCard } from "./numberCard";

export type ResultValue = CellValue | NumberCard;

/** What a custom function answered, as cells show it. */
export interface FunctionResult {
  readonly value: ResultValue | ResultValue[][];
  /** Sentence behind an error; Excel shows it for `#N/A` and `#VALUE!` only. */
  readonly message?: string;
  /** The sentences of an area, cell by cell; `message` is the first of them. */
  readonly messages?: readonly (readonly (string | undefined)[])[];
}

const errors: Record<number, string> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#N/A",
};

/**
 * Reads a row of `SetInvocationArrayResults`: `[id, true, value]` or `[id, false, text, code]`.
 * Where cards are not allowed, a number with properties is no value.
 */
export function readResult(row: readonly unknown[], allowsCards: boolean): FunctionResult {
  const [, isDone, content, code] = row;
  if (isDone === true) return readValue(content, allowsCards);
  const error = errors[Number(code)] ?? "#VALUE!";
  const hasMessage = error === "#N/A" || error === "#VALUE!";
  return {
    value: { error },
    ...(hasMessage && typeof content === "string" && content !== "" && { message: content }),
  };
}

function readValue(content: unknown, allowsCards: boolean): FunctionResult {
  if (!Array.isArray(content)) return readScalar(content, allowsCards);
  const rows = content.map((line: unknown) =>
    (Array.isArray(line) ? line : [line]).map((one) => readScalar(one, allowsCards)),
  );
  const messages = rows.map((line) => line.map((cell) => cell.message));
  const message = messages.flat().find((one) => one !== undefined);
  return {
    value: rows.map((line) => line.map(({ value }) => (Array.isArray(value) ? undefined : value))),
    ...(message !== undefined && { message, messages }),
  };
}

function readScalar(content: unknown, allowsCards: boolean): FunctionResult {
  if (content === null || content === undefined) return { value: 0 };
  if (typeof content === "string" || typeof content === "boolean") return { value: content };
  if (typeof content === "number") return { value: content };
  if (!isRecord(content)) return { value: { error: "#VALUE!" } };
  if (content["type"] === "Error" || content["valueType"] === "CustomFunctionError") {
    const error = errors[Number(content["code"])] ?? namedError(content) ?? "#VALUE!";
    const message = content["message"];
    return { value: { error }, ...(typeof message === "string" && message !== "" && { message }) };
  }
  const card = allowsCards ? readNumberCard(content) : undefined;
  return { value: card ?? { error: "#VALUE!" } };
}

function namedError(content: Record<string, unknown>): string | undefined {
  const names: Record<string, string> = {
    NotAvailable: "#N/A",
    Div0: "#DIV/0!",
    Num: "#NUM!",
    Null: "#NULL!",
    Value: "#VALUE!",
  };
  const code = content["code"];
  return (
    names[String(content["errorType"])] ??
    (typeof code === "string" && code.startsWith("#") ? code : undefined)
  );
}
