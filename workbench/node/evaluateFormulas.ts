import type { Host } from "../host/host";
import type { SheetData } from "../model/data/sheetData";
import { HostError } from "../model/hostError";

type Value = string | number | boolean;

/** What a formula shows; `unreadable` where Excel would not let it be entered. */
export interface FormulaAnswer {
  readonly formula: string;
  readonly value?: Value | readonly (readonly Value[])[];
  readonly error?: string;
  readonly message?: string;
  /** Errors within a spilled result, with their place counted from 1 and the function's sentence. */
  readonly errors?: readonly SpilledError[];
}

export interface SpilledError {
  readonly row: number;
  readonly column: number;
  readonly error: string;
  readonly message?: string;
}

/** Enters each formula into a sheet of its own, waits for the functions, and reads what stands there. */
export async function evaluateFormulas(
  host: Host,
  formulas: readonly string[],
): Promise<FormulaAnswer[]> {
  const places: { formula: string; sheet: string; refusal: string | undefined }[] = [];
  for (const text of formulas) {
    const formula = /^[=＝]/.test(text) ? `=${text.slice(1)}` : `=${text}`;
    const sheet = `公式${host.book.sheets.length}`;
    await host.person.addSheet(sheet);
    places.push({ formula, sheet, refusal: await enter(host, sheet, formula) });
  }
  await host.settle();
  return places.map(({ formula, sheet, refusal }) =>
    refusal === undefined
      ? read(host, formula, sheet)
      : { formula, error: "unreadable", message: refusal },
  );
}

async function enter(host: Host, sheet: string, formula: string): Promise<string | undefined> {
  try {
    await host.person.typeInto(sheet, "A1", formula);
    return undefined;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return `公式读不懂：${formula}。请检查括号、引号是否成对，末尾是否缺了内容。`;
  }
}

function read(host: Host, formula: string, sheet: string): FormulaAnswer {
  const { value, message } = host.person.see(sheet, "A1");
  const data = host.book.findSheet(sheet);
  const cell = data?.cell(0, 0);
  if (data && cell?.spill) return readSpill(data, formula, cell.spill);
  if (typeof cell?.value !== "object") return { formula, value };
  const error = cell.value.error;
  const reason = message ?? (error === "#NAME?" ? unknownName(formula) : undefined);
  return { formula, error, ...(reason !== undefined && { message: reason }) };
}

function readSpill(
  data: SheetData,
  formula: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): FormulaAnswer {
  const errors: SpilledError[] = [];
  const value = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cell = data.cell(row, column);
      const content = cell?.value ?? "";
      if (typeof content !== "object") return content;
      const { error } = content;
      const message = cell?.message;
      errors.push({
        row: row + 1,
        column: column + 1,
        error,
        ...(message !== undefined && { message }),
      });
      return error;
    }),
  );
  return { formula, value, ...(errors.length > 0 && { errors }) };
}

function unknownName(formula: string): string {
  const name = /([\p{L}_][\p{L}\p{N}_.]*)\(/u.exec(formula)?.[1] ?? formula;
  return `公式里有 Excel 和本加载项都没有的名称，例如 ${name}。`;
}
