import { BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import { fromValueObject, toValueObject } from "./engineValues";

/** EDATE that stays in the month it lands in; the engine's own makes 2 March of 31 January + 1. */
export class Edate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor() {
    super("EDATE");
  }

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    const [from, count] = [start, months].map((argument) => numberOf(argument));
    if (from === undefined || count === undefined) return toValueObject({ error: "#VALUE!" });
    // Excel's day 0 is 30 December 1899.
    const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(from) * 86_400_000);
    const month = day.getUTCMonth() + Math.trunc(count);
    const last = new Date(Date.UTC(day.getUTCFullYear(), month + 1, 0)).getUTCDate();
    const moved = Date.UTC(day.getUTCFullYear(), month, Math.min(day.getUTCDate(), last));
    const serial = Math.round(moved / 86_400_000) + 25_569;
    return toValueObject(serial < 0 ? { error: "#NUM!" } : serial);
  }
}

function numberOf(argument: BaseValueObject): number | undefined {
  const value = fromValueObject(argument.isArray() ? firstOf(argument) : argument);
  if (value === null) return 0;
  if (typeof value === "object" || value === "") return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}

function firstOf(array: BaseValueObject): BaseValueObject | undefined {
  const list = array as BaseValueObject & { getFirstCell(): BaseValueObject };
  return list.getFirstCell();
}
