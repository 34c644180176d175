import { errorTexts, type CellValue } from "./cell";
import { checkFormula } from "../../calculation/text/tokens";

/** What a typed or written text becomes: a formula, or a value and perhaps a number format. */
export type Entry =
  { readonly formula: string } | { readonly value: CellValue; readonly format?: string };

/**
 * Reads text as Excel does when it is typed into a cell or written through `Range.values`.
 * A cell whose format is `@` keeps every text as it is.
 */
export function readEntry(text: string, format: string, year: number): Entry {
  if (text === "") return { value: undefined };
  if (format === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^[=＝]/.test(text) && text.length > 1) return formula(`=${text.slice(1)}`);
  const value = readConstant(text.trim(), year);
  if (value) return value;
  if (/^[+\-@]\s*[A-Za-z(\p{L}_$'"]/u.test(text)) {
    return formula(text.startsWith("@") ? `=${text.slice(1)}` : `=${text}`);
  }
  return { value: text };
}

function formula(text: string): Entry {
  checkFormula(text);
  return { formula: text };
}

function readConstant(text: string, year: number): Entry | undefined {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (errorTexts.some((error) => error === upper)) return { value: { error: upper } };
  const percent = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/.exec(text);
  if (percent) {
    const digits = percent[1] ?? "";
    return { value: Number(`${digits}e-2`), format: digits.includes(".") ? "0.00%" : "0%" };
  }
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return { value: Number(text) };
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(text)) {
    return { value: Number(text.replaceAll(",", "")), format: "#,##0" };
  }
  return readDate(text, year);
}

function readDate(text: string, year: number): Entry | undefined {
  const full = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/.exec(text);
  if (full) {
    const [, y = "", m, d, m2, d2] = full;
    return day(Number(y), Number(m ?? m2), Number(d ?? d2), m2 ? 'yyyy"年"m"月"d"日"' : "yyyy/m/d");
  }
  const month = /^(\d{4})(?:[-/](\d{1,2})|年(\d{1,2})月)$/.exec(text);
  if (month) return day(Number(month[1]), Number(month[2] ?? month[3]), 1, "mmm-yy");
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  return short ? day(year, Number(short[1]), Number(short[2]), 'm"月"d"日"') : undefined;
}

function day(year: number, month: number, date: number, format: string): Entry | undefined {
  const moment = new Date(Date.UTC(year, month - 1, date));
  const isReal = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
  if (!isReal || year < 1900) return undefined;
  // Excel counts 29 February 1900, which never was, so 1 March 1900 is day 61.
  const days = moment.getTime() / 86_400_000 + 25_569;
  return { value: days < 61 ? days - 1 : days, format };
}
