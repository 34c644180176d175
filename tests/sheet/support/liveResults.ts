import type { Catalogue } from "../../../tools/formulas/catalogue";
import { evaluate } from "../../functions/support/evaluate";

/** The result of a formula of a live sheet, one inside a unit conversion included. */
export async function resultOf(catalogue: Catalogue, formula: string): Promise<unknown> {
  const converted = /^=JM\.TOUNIT\((JM\.\w+\(.*?\)),("[^"]*","[^"]*")\)$/.exec(formula);
  if (converted === null) return (await evaluate(catalogue, formula))[0]?.[0];
  const inner = await resultOf(catalogue, `=${converted[1] ?? ""}`);
  return (await evaluate(catalogue, `=JM.TOUNIT(${String(inner)},${converted[2] ?? ""})`))[0]?.[0];
}
