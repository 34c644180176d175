import {
  BaseFunction,
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { quoteSheetName, rectAddress } from "../../model/data/address";
import type { WorkbookData } from "../../model/data/workbookData";
import type { FunctionMetadata } from "./functionMetadata";
import { busy, isBusy, type FunctionCalls } from "./functionCalls";
import { cardIn, givenValue, toArrayObject, toValueObject } from "../engineValues";
import type { GivenArgument } from "./shapeArguments";

/** A custom function inside the engine: it asks office.js and answers `#BUSY!` until it knows. */
export class BridgeFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly book: WorkbookData,
    private readonly calls: FunctionCalls,
  ) {
    super(metadata.fullName);
  }

  /** A text in a formula stays text, though it looks like a date or a percentage. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const sheet = this.book.sheets.find(({ id }) => id === this.subUnitId);
    if (!sheet) return toValueObject({ error: "#REF!" });
    // A call without arguments reaches the engine as one empty argument.
    const given = variants.map((variant) => this.argument(variant));
    const isEmptyCall = given.length === 1 && given[0]?.isOmitted === true;
    const args = isEmptyCall ? [] : given;
    if (args.some(({ values }) => values.some((line) => line.some(isBusy))))
      return toValueObject(busy);
    const { value, message, messages } = this.calls.ask(
      this.metadata,
      sheet,
      this.row,
      this.column,
      args,
    );
    const cell = sheet.ensureCell(this.row, this.column);
    cell.message = message;
    cell.messages = messages;
    if (!Array.isArray(value)) return toValueObject(value);
    return value.length === 0 ? toValueObject({ error: "#VALUE!" }) : toArrayObject(value);
  }

  private argument(variant: BaseValueObject): GivenArgument {
    if (variant.isReferenceObject()) {
      const reference = variant as unknown as BaseReferenceObject;
      const sheet = this.book.sheets.find(({ id }) => id === reference.getSheetId());
      const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
      const rect = {
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      };
      const address = sheet ? `${quoteSheetName(sheet.name)}!${rectAddress(rect)}` : "";
      const plain = matrixOf(reference.toArrayValueObject(false));
      // A value that the engine reads out of a cell has lost what it carries.
      const values = this.calls.canShowCards
        ? plain.map((line, r) =>
            line.map(
              (value, c) =>
                cardIn(reference.getCellData(startRow + r, startColumn + c)?.custom) ?? value,
            ),
          )
        : plain;
      return { values, address, isOmitted: false };
    }
    if (variant.isArray()) {
      return {
        values: matrixOf(variant),
        address: undefined,
        isOmitted: false,
      };
    }
    const value = givenValue(variant);
    return { values: [[value]], address: undefined, isOmitted: value === null };
  }
}

function matrixOf(array: object): GivenArgument["values"] {
  if (!(array instanceof ArrayValueObject)) return [];
  return array
    .getArrayValue()
    .map((line) => Array.from(line, (value) => givenValue(value ?? null)));
}
