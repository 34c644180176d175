import { findFigures, removeBlanks } from "../figures";

/** Where one figure of an entry ends and the next begins: 4.85亿元，增长5.4%; 66.8%（提高0.6个百分点）. */
const border =
  /[，,、；;（(]|(?=同比|环比|[比较](?:上|去)年|增|提高|提升|上升|前移|上移|扩大|下降|减|降|下滑|回落|后移|下移)/;

/** The parts of a text that hold one figure each, as printed; one part where it does not fall apart. */
export function entryPieces(text: string): readonly string[] {
  const printed = removeBlanks(text);
  const figures = findFigures(grouped(printed)).filter(({ sort }) => sort === "figure");
  const pieces: string[] = [];
  let from = 0;
  for (const [index, { end }] of figures.entries()) {
    const next = figures[index + 1];
    const cut = next && border.exec(printed.slice(end, next.start));
    if (!cut) continue;
    pieces.push(printed.slice(from, end + cut.index));
    from = end + cut.index + cut[0].length;
  }
  if (from === 0) return [printed];
  return [...pieces, printed.slice(from)].map((piece) => piece.replace(/[）)。；;，,]+$/, ""));
}

/** The comma of 1，300万元 groups, wherever the figure stands: two levels were no entry anyway. */
function grouped(printed: string): string {
  return printed.replace(/(?<!\d，|[\d.])\d{1,3}(?:，\d{3})+(?!\d)/g, (digits) =>
    digits.replaceAll("，", ","),
  );
}
