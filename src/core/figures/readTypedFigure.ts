import { answer, badInput, type Answer } from "../answer";
import type { Qualifier } from "../model/enumerations";
import { numberFrom } from "../numbers";
import { parseFigure, type Figure } from "./parseFigure";
import { convert, unitOf } from "./units/units";

export interface TypedFigure {
  /** Base unit of the row's unit; percentages as printed. */
  readonly value: number;
  /** Upper end of a range. */
  readonly upper?: number | undefined;
  readonly qualifier: Qualifier;
}

/**
 * What a person typed where a figure of a known unit belongs: `1.3亿元`, `5.4%`, `约300人`.
 * A number without a unit is in `unit`, the unit shown in that row (5107.12 beside 万元).
 * `#VALUE!` where the text holds no single figure or one of another dimension, naming both units.
 */
export function readTypedFigure(text: string, unit: string): Answer<TypedFigure> {
  const base = unitOf(unit)?.base ?? unit;
  const number = numberFrom(text);
  if (number !== undefined) return typed(number, unit, base, "exact");
  const figure = parseFigure(text);
  if (!figure.ok) return badInput(figure.message);
  const from = unitRead(figure.value, base) || unit;
  const value = typed(figure.value.value, from, base, figure.value.qualifier, figure.value.upper);
  return value.ok ? value : badInput(`“${text}”不能填在以${unit}为单位的格里：${value.message}`);
}

function typed(
  value: number,
  from: string,
  base: string,
  qualifier: Qualifier,
  upper?: number,
): Answer<TypedFigure> {
  const inBase = convert(value, from, base);
  if (!inBase.ok) return inBase;
  const last = upper === undefined ? undefined : convert(upper, from, base);
  const end = last?.ok === true ? { upper: last.value } : {};
  return answer({ value: inBase.value, ...end, qualifier });
}

/** 28位 reads as people where nothing says otherwise; beside a rank it is a place. */
function unitRead(figure: Figure, base: string): string {
  return base === "位" && figure.unit === "人" ? base : figure.unit;
}
