import type { Host } from "../../../workbench/host/host";

/** What a formula shows in its cell and those it fills. */
export interface ShownArea {
  readonly cells: (string | number | boolean | { readonly error: string })[][];
  /** Hover texts of its errors. */
  readonly messages: (string | undefined)[][];
}

/** The area that the formula of a cell fills. */
export function shownArea(host: Host, sheet: string, row: number, column: number): ShownArea {
  const on = host.book.findSheet(sheet);
  const { rows, columns } = on?.cell(row, column)?.spill ?? { rows: 1, columns: 1 };
  const filled = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => on?.cell(row + down, column + right)),
  );
  return {
    cells: filled.map((line) => line.map((cell) => cell?.value ?? "")),
    messages: filled.map((line) => line.map((cell) => cell?.message)),
  };
}
