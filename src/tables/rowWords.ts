import { parsePeriod, periodInWords } from "../core/periods";
import type { Raw } from "./cells/raw";
import type { Heading } from "./tables";

/** Columns that say what a row is about, whichever of our tables it stands in. */
const telling: readonly Heading[] = ["旗县", "领域", "指标", "对象", "时期", "名称", "标题"];
const periodHeading = "时期" satisfies Heading;

/** What a row is called on paper, where its 编号 says nothing: 正镶白旗·固定资产投资·2024年. */
export function rowWords(header: readonly Raw[], row: readonly Raw[]): string {
  const words = telling.map((heading) => {
    const text = String(row[header.indexOf(heading)] ?? "");
    return heading === periodHeading && text !== "" ? periodWords(text) : text;
  });
  return words.filter((word) => word !== "").join("·");
}

function periodWords(text: string): string {
  const period = parsePeriod(text);
  return period.ok ? periodInWords(period.value) : text;
}
