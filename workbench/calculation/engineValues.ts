import { CellValueType } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  ErrorType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { isRecord } from "../model/arguments";
import {
  errorTexts,
  isCard,
  isError,
  type Cell,
  type CellValue,
  type NumberCard,
} from "../model/data/cell";
import type { EngineCell } from "./engineResults";

/** The engine has no `#BUSY!`; this error of its own passes through formulas like one. */
const engineBusy: string = ErrorType.CONNECT;
const engineErrors = new Map<string, ErrorType>(
  Object.values(ErrorType).map((error) => [error, error]),
);

/** A cell as the engine is told of it; undefined where it is empty. */
export function toEngineCell(
  cell: Cell | undefined,
  formula: string | undefined,
): EngineCell | undefined {
  // Whoever reads a formula that is not computed now reads the result that stands.
  if (formula !== undefined) return { ...toEngineCell(cell, undefined), f: formula };
  // What a spill fills belongs to the formula, not to the cell.
  if (!cell || cell.spilledFrom !== undefined || cell.value === undefined) return undefined;
  const { value } = cell;
  if (isError(value))
    return { v: value.error === "#BUSY!" ? engineBusy : value.error, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** A result as the cell keeps it; a formula never gives an empty cell but 0. */
export function fromEngineCell(cell: EngineCell | null): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return 0;
  if (cell?.t === CellValueType.BOOLEAN) return Number(value) === 1;
  if (typeof value === "boolean" || typeof value === "number") return value;
  if (value === engineBusy) return { error: "#BUSY!" };
  if (value === "#CYCLE!" || value === "#ERROR!")
    return { error: value === "#CYCLE!" ? "#REF!" : "#VALUE!" };
  return errorTexts.some((error) => error === value) ? { error: value } : value;
}

/** The card among what the engine keeps beside a value, until something is computed from it. */
export function cardIn(custom: unknown): NumberCard | undefined {
  const card = isRecord(custom) ? custom["card"] : undefined;
  return isRecord(card) ? (card as unknown as NumberCard) : undefined;
}

export function toValueObject(value: CellValue | NumberCard): BaseValueObject {
  if (value === undefined) return StringValueObject.create("");
  if (isCard(value))
    return NumberValueObject.create(value.basicValue).withCustomData({ card: value });
  if (isError(value)) {
    const error = value.error === "#BUSY!" ? ErrorType.CONNECT : engineErrors.get(value.error);
    return ErrorValueObject.create(error ?? ErrorType.VALUE);
  }
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "boolean"
    ? BooleanValueObject.create(value)
    : StringValueObject.create(value);
}

export function toArrayObject(
  rows: readonly (readonly (CellValue | NumberCard)[])[],
): BaseValueObject {
  const columns = Math.max(...rows.map((line) => line.length));
  return ArrayValueObject.create({
    calculateValueList: rows.map((line) =>
      Array.from({ length: columns }, (_, index) =>
        toValueObject(index < line.length ? line[index] : { error: "#N/A" }),
      ),
    ),
    rowCount: rows.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** As `fromValueObject`, a number with what it carries. */
export function givenValue(object: BaseValueObject | null): CellValue | NumberCard | null {
  return cardIn(object?.getCustomData()) ?? fromValueObject(object);
}

/** null is an empty cell. */
export function fromValueObject(object: BaseValueObject | null | undefined): CellValue | null {
  if (!object || object.isNull() || object instanceof NullValueObject) return null;
  if (object instanceof ErrorValueObject) {
    return fromEngineCell({ v: object.getErrorType(), t: CellValueType.STRING });
  }
  const value = object.getValue();
  if (object.isBoolean()) return Boolean(value);
  return object.isNumber() ? Number(value) : String(value);
}
