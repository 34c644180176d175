import type { TypedFigure } from "../../core/figures";
import type { Raw } from "../../tables/cells/raw";
import type { TargetHeading } from "../../tables/targets";

/** Figures of 目标台账 whose words 备注 keeps as they were typed; version 0.1.0 kept those of 最新完成值 there too. */
export const notedHeadings = ["目标值", "最新完成值"] as const satisfies readonly TargetHeading[];
type NotedHeading = (typeof notedHeadings)[number];

/**
 * 备注 of a target once what was typed with a figure and has no column is kept there: 约, 以上, the upper end of a
 * range. That of an earlier figure goes. Undefined where it says so already.
 * @param figure undefined for a number, which has no such words
 * @param typed the figure as it was typed
 * @param before what stands in 备注
 */
export function typedNote(
  heading: NotedHeading,
  figure: TypedFigure | undefined,
  typed: string,
  before: Raw,
): string | undefined {
  const isWhole = figure?.qualifier === "exact" && figure.upper === undefined;
  const note = figure === undefined || isWhole ? "" : `${heading}原填“${typed}”`;
  const others = String(before).replace(noteOf(heading), "").replace(/^；/u, "");
  const text = [others, note].filter((part) => part !== "").join("；");
  return text === String(before) ? undefined : text;
}

/** The figure that 备注 keeps as it was typed. */
export function notedText(heading: NotedHeading, note: Raw): string | undefined {
  return noteOf(heading).exec(String(note))?.[1];
}

function noteOf(heading: NotedHeading): RegExp {
  return new RegExp(`；?${heading}原填“([^”]*)”`, "u");
}
