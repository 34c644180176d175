import { quoted } from "../core/quoted";
import { asShown } from "./cells/shownFigure";

/**
 * Which cell cannot be read, and why: `“最新完成值”填的“300x”里的“x”读不懂，…`. A reason that begins with what was
 * typed is not told it twice.
 */
export function unreadWords(
  column: string,
  found: string,
  reason: string,
  joint: "填的" | "列" = "填的",
): string {
  if (found.trim() === "") return `“${column}”是空的，请填写`;
  const typed = quoted(asShown(found));
  const why = reason.replace(/。$/u, "");
  const where = `“${column}”${joint}`;
  return why.startsWith(typed) ? where + why : `${where}${typed}读不出：${why}`;
}
