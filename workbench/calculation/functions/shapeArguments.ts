import { isCard, isError, type CellValue, type NumberCard } from "../../model/data/cell";
import type { FunctionMetadata, FunctionParameter } from "./functionMetadata";

/** An argument as the formula gives it; `null` in it is an empty cell. */
export interface GivenArgument {
  readonly values: readonly (readonly (CellValue | NumberCard | null)[])[];
  /** `Sheet1!A1:B2` where the argument is a reference. */
  readonly address: string | undefined;
  readonly isOmitted: boolean;
}

export type Shaped =
  | {
      readonly ok: true;
      readonly values: unknown[];
      readonly addresses: unknown[];
      /** Those of the function, and 8 where objects among the values are JSON. */
      readonly flags: number;
    }
  | { readonly ok: false; readonly error: string };

/** What a cell without contents becomes: Excel on Windows gives 0, Excel on the web null. */
export type EmptyCells = 0 | null;

/** Gives each parameter what its metadata asks for, or the error Excel shows instead of calling. */
export function shapeArguments(
  { parameters, flags }: FunctionMetadata,
  given: readonly GivenArgument[],
  empty: EmptyCells,
): Shaped {
  const values: unknown[] = [];
  const addresses: unknown[] = [];
  const isRich = (flags & 8) !== 0 && given.some(({ values }) => values.flat().some(isCard));
  const shape = new Shaper((flags & 4) !== 0, isRich, empty);
  for (const [place, parameter] of parameters.entries()) {
    const own = parameter.isRepeating ? given.slice(place) : given.slice(place, place + 1);
    // Too few arguments; one left empty between commas arrives like an empty cell.
    if (own.length === 0 && !parameter.isOptional && !parameter.isRepeating) {
      return { ok: false, error: "#VALUE!" };
    }
    const shaped = own.map((argument) => shape.argument(parameter, argument));
    values.push(parameter.isRepeating ? shaped : (shaped[0] ?? null));
    const places = own.map(({ address }) => address ?? "");
    addresses.push(parameter.isRepeating ? places : (places[0] ?? ""));
  }
  if (given.length > parameters.length && parameters.at(-1)?.isRepeating !== true) {
    return { ok: false, error: "#VALUE!" };
  }
  return shape.error === undefined
    ? { ok: true, values, addresses, flags: isRich ? flags : flags & ~8 }
    : { ok: false, error: shape.error };
}

class Shaper {
  error: string | undefined;

  constructor(
    private readonly allowsErrors: boolean,
    private readonly isRich: boolean,
    private readonly empty: EmptyCells,
  ) {}

  argument(parameter: FunctionParameter, { values, isOmitted }: GivenArgument): unknown {
    if (isOmitted) return null;
    const matrix = values.map((line) => line.map((value) => this.value(parameter, value)));
    if (parameter.isMatrix) return matrix;
    const isSingle = matrix.length === 1 && matrix[0]?.length === 1;
    if (!isSingle) this.error ??= "#VALUE!";
    return matrix[0]?.[0] ?? null;
  }

  private value(parameter: FunctionParameter, value: CellValue | NumberCard | null): unknown {
    const { type } = parameter;
    if (value === null || value === undefined) return type === "string" ? "" : this.empty;
    if (isCard(value)) {
      const isTaken = this.isRich && type === "any";
      return isTaken ? this.object(value) : this.value(parameter, value.basicValue);
    }
    if (isError(value)) {
      if (this.allowsErrors && type === "any")
        return this.object({ type: "CustomFunctionError", code: value.error });
      this.error ??= value.error;
      return null;
    }
    if (type === "number") return this.number(value);
    if (type === "string")
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    if (type === "boolean") return this.truth(value);
    return value;
  }

  /** office.js reads every object among rich values out of its JSON. */
  private object(value: object): unknown {
    return this.isRich ? { value: JSON.stringify(value) } : value;
  }

  private number(value: string | number | boolean): number {
    const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
    if (Number.isNaN(number)) this.error ??= "#VALUE!";
    return number;
  }

  private truth(value: string | number | boolean): boolean {
    if (typeof value !== "string") return Boolean(value);
    if (!/^(?:true|false)$/i.test(value)) this.error ??= "#VALUE!";
    return /^true$/i.test(value);
  }
}
