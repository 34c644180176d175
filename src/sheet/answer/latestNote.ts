import type { TypedFigure } from "../../core/figures";
import type { Raw } from "../../tables/cells/raw";

/**
 * 备注 of a target once the words about its 最新完成值 that have no column are kept there: 约, 以上, the upper end of a
 * range. Those of an earlier figure go. Undefined where it says so already.
 * @param typed the figure as it was typed
 * @param before what stands in 备注
 */
export function latestNote(
  { qualifier, upper }: TypedFigure,
  typed: string,
  before: Raw,
): string | undefined {
  const isWhole = qualifier === "exact" && upper === undefined;
  const note = isWhole ? "" : `最新完成值原填“${typed}”`;
  const others = String(before).replace(ownNote, "").replace(/^；/u, "");
  const text = [others, note].filter((part) => part !== "").join("；");
  return text === String(before) ? undefined : text;
}

const ownNote = /；?最新完成值原填“[^”]*”/gu;
