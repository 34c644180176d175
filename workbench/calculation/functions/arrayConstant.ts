import { BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import { toArrayObject } from "../engineValues";
import { arrayFunction, unpackArray } from "../text/arrayConstants";

/** Gives the array that `packArrays` packed into a text. */
export class ArrayConstant extends BaseFunction {
  constructor() {
    super(arrayFunction);
  }

  /** The packed text is no number, whatever it looks like. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(packed: BaseValueObject): BaseValueObject {
    return toArrayObject(unpackArray(String(packed.getValue())));
  }
}
