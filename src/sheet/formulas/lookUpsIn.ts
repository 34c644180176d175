import type { RawGrid } from "../../tables/cells/raw";
import { callsOurs } from "./ownFormula";

/** Formulas of ours that answer, or judge by rules, from the workbook; the others follow from their cells alone. */
const lookUp =
  /JM[._](?:GET|TARGET|HISTORY|MATRIX|FACTS|DETAIL|COUNTIES|INDICATORS|SOURCE|YOYOF|STATUS|STATUSOF|WHY|WHYOF)\s*\(/iu;

/** Places of look-ups in a grid, counted from its own corner. */
export function lookUpsIn(formulas: RawGrid): readonly { row: number; column: number }[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((raw, column) => (callsOurs(raw) && lookUp.test(raw) ? [{ row, column }] : [])),
  );
}
