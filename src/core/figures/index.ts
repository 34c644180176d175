/** Printed figures as numbers and numbers as printed figures: units, qualifiers, Chinese numerals. */
export { amountInWords } from "./amountInWords";
export { findFigures, type FigurePlace } from "./findFigures";
export { removeBlanks } from "./foldText";
export { parseFigure, type Figure, type FigureKind } from "./parseFigure";
export { nameOfQualifier, qualifierFrom } from "./qualifiers";
export { readTypedFigure, type TypedFigure } from "./readTypedFigure";
export { convert, displayIn, displayValue, toBase, unitOf, type Unit } from "./units/units";
