import type { TargetKind } from "../../model/enumerations";
import { convert, distanceUnit } from "../../figures";
import { decimalsOf } from "../../numbers";
import type { TargetCase } from "../verdict/targetCase";

/** How numbers of a case are written: in which unit, with how many decimals, and how distances are told. */
export interface Scale {
  readonly unit: string;
  /** Unit of a distance: percentages are 个百分点 apart. */
  readonly distanceUnit: string;
  readonly decimals: number;
  readonly toShown: (value: number) => number;
}

const asItIs = (value: number): number => value;

/** Decimals at most, where the case says none; rates are printed with what they were printed with. */
const plainDecimals = 4;
const rateDecimals = 2;
/** Decimals at most that somebody writes; a figure with more of them was computed. */
const writtenDecimals = 6;

const scaleOfKind: Partial<Record<TargetKind, Scale>> = {
  growth: { unit: "%", distanceUnit: "个百分点", decimals: rateDecimals, toShown: asItIs },
  points: { unit: "个百分点", distanceUnit: "个百分点", decimals: rateDecimals, toShown: asItIs },
  multiple: { unit: "倍", distanceUnit: "倍", decimals: rateDecimals, toShown: asItIs },
  rank: { unit: "位", distanceUnit: "位", decimals: 0, toShown: asItIs },
  milestone: { unit: "项", distanceUnit: "项", decimals: 0, toShown: asItIs },
};

/** The scale of target and actual: the kind's own unit, else the indicator's display unit, else plain numbers. */
export function scaleOf(input: TargetCase): Scale {
  const scale = scaleOfKind[input.kind] ?? levelScale(input);
  if (input.isBesideFigures !== true) return scale;
  const { target, targetUpper, actual } = input;
  const written = [target, targetUpper, actual].map((value) =>
    value === undefined ? 0 : decimalsOf(scale.toShown(value)),
  );
  const decimals = Math.max(scale.decimals, ...written.filter((one) => one <= writtenDecimals));
  return { ...scale, decimals };
}

/** The scale of the indicator's levels, whatever the kind of the target. */
export function levelScale({ unit, displayUnit, decimals }: TargetCase): Scale {
  if (unit === undefined || unit === "") {
    return { unit: "", distanceUnit: "", decimals: decimals ?? plainDecimals, toShown: asItIs };
  }
  const shownUnit =
    displayUnit !== undefined && convert(1, unit, displayUnit).ok ? displayUnit : unit;
  return {
    unit: shownUnit,
    distanceUnit: distanceUnit(shownUnit),
    decimals: decimals ?? rateDecimals,
    toShown: (value) => {
      const shown = convert(value, unit, shownUnit);
      return shown.ok ? shown.value : value;
    },
  };
}
