import type { TypedFigure } from "../../core/figures";
import type { Raw } from "../../tables/cells/raw";

/**
 * 备注 of a target once the words about its 最新完成值 that have no column are kept there: 约, 以上, the upper end of a
 * range. Undefined where there are none, or where it says so already.
 * @param typed the figure as it was typed
 * @param before what stands in 备注
 */
export function latestNote(
  { qualifier, upper }: TypedFigure,
  typed: string,
  before: Raw,
): string | undefined {
  if (qualifier === "exact" && upper === undefined) return undefined;
  const note = `最新完成值原填“${typed}”`;
  const text = String(before);
  if (text.includes(note)) return undefined;
  return text === "" ? note : `${text}；${note}`;
}
