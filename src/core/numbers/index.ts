/** Decimal arithmetic that keeps printed digits, and reading and printing of plain numbers. */
export { addDecimal, subtractDecimal } from "./decimals";
export { isEqual } from "./isEqual";
export { numberFrom, percentFrom } from "./numberFrom";
export { decimalsOf, printNumber, roundDecimals } from "./printNumber";
export { roundTo15 } from "./roundTo15";
export { fractionToPercent, percentToFraction, scaleByTen } from "./scaleByTen";
