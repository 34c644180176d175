/** Printed figures as numbers and numbers as printed figures: units, qualifiers, Chinese numerals. */
export { amountInWords, exactAmountInWords } from "./amountInWords";
export { chineseNumber } from "./grammar/chineseNumeral";
export { findFigures } from "./findFigures";
export { partNumbers, removeBlanks } from "../foldText";
export { parseFigure, type Figure } from "./parseFigure";
export { printedUnit } from "./printedUnit";
export { nameOfQualifier, qualifierFrom } from "./qualifiers";
export {
  figureExample,
  readTypedFigure,
  type FigureRow,
  type TypedFigure,
} from "./readTypedFigure";
export { convert, displayIn, displayValue, distanceUnit, toBase, unitOf } from "./units/units";
