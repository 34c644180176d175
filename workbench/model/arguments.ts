import { invalidArgument } from "./hostError";

/** Arguments of Office.js calls arrive as anything; these narrow them or refuse. */
export function textArgument(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  throw invalidArgument(`${name} must be a text.`);
}

export function numberArgument(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(`${name} must be a number.`);
}

export function wholeArgument(value: unknown, name: string, least = 0): number {
  const number = numberArgument(value, name);
  if (Number.isInteger(number) && number >= least) return number;
  throw invalidArgument(`${name} must be a whole number from ${least}.`);
}

export function flagArgument(value: unknown, otherwise: boolean): boolean {
  return typeof value === "boolean" ? value : otherwise;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function oneOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  name: string,
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw invalidArgument(`${name} must be one of ${choices.join(", ")}.`);
}

const colorNames: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** `#RRGGBB` in capitals; `""` where none is allowed to mean no colour. */
export function colorArgument(value: unknown, name: string): string {
  const text = textArgument(value, name);
  if (text === "") return "";
  const named = colorNames[text.toLowerCase()];
  if (named !== undefined) return named;
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  throw invalidArgument(`${name} is no colour: ${text}`);
}
