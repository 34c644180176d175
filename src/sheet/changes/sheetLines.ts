import {
  annexTitles,
  detailHeaders,
  firstDetailTitle,
  sourceHeader,
  type LineHeader,
} from "../county/captions";
import { cellsOf, emptyPrint, fingerprint } from "../keep/fingerprint";

export type LineKind = "fact" | "target";

/** A row of a county sheet's tables by its fingerprints: enough to find it again and to see that it changed. */
export interface SheetLine {
  readonly kind: LineKind;
  /** What tells the row from its neighbours: name, period, and nature. */
  readonly key: string;
  readonly row: number;
  readonly columnOf: (header: LineHeader) => number;
  readonly printOf: (header: LineHeader) => string;
}

/** What a row says; its place in its list, what was reached and what follows from that are not told. */
const headersOf: HeadersOf = {
  fact: [...detailHeaders.filter((header) => header !== "序号"), sourceHeader],
  target: ["目标", "时期", "目标值", "限定", "单位", "完成率", "序时进度", "状态"],
};
/** What every version's table has. */
const neededOf: HeadersOf = {
  fact: ["指标", "时期", "数值", "性质"],
  target: ["目标", "时期", "目标值", "状态"],
};
const keysOf: HeadersOf = {
  fact: ["指标", "时期", "性质"],
  target: ["目标", "时期"],
};

type HeadersOf = Readonly<Record<LineKind, readonly LineHeader[]>>;

const detailPrints = [annexTitles.details, firstDetailTitle].map(fingerprint);
/** Every table of the sheet has this column, and no other row has the word. */
const headerPrint = fingerprint("时期" satisfies LineHeader);

/**
 * The rows of 目标进度 and of 明细, which hold every verdict and figure; the other parts repeat them.
 * Tables are known by the words of their headers, so rows and columns that a person inserted do not matter.
 * @param rows fingerprints row by row, as a sheet's record has them
 */
export function sheetLines(rows: readonly string[]): readonly SheetLine[] {
  let isDetail = false;
  let lineOf: LineReader | undefined;
  return rows.flatMap((print, row): readonly SheetLine[] => {
    const cells = cellsOf(print);
    if (cells.some((cell) => detailPrints.includes(cell))) isDetail = true;
    if (cells.includes(headerPrint)) {
      lineOf = isDetail ? tableOf("fact", cells) : tableOf("target", cells);
      return [];
    }
    return lineOf?.(cells, row) ?? [];
  });
}

/** The kinds of rows that a sheet with these annexes would list: it says nothing of the others. */
export function kindsListed(rows: readonly string[]): ReadonlySet<LineKind> {
  const prints = new Set(rows.flatMap(cellsOf));
  const hasDetails = detailPrints.some((print) => prints.has(print));
  const hasTargets = prints.has(fingerprint(annexTitles.targets));
  return new Set([
    ...(hasDetails ? (["fact", "target"] as const) : []),
    ...(hasTargets ? (["target"] as const) : []),
  ]);
}

type LineReader = (cells: readonly string[], row: number) => readonly SheetLine[];

function tableOf(kind: LineKind, header: readonly string[]): LineReader | undefined {
  const columns = new Map(headersOf[kind].map((word) => [word, header.indexOf(fingerprint(word))]));
  if (neededOf[kind].some((word) => columns.get(word) === -1)) return undefined;
  const columnOf = (word: LineHeader): number => columns.get(word) ?? -1;
  return (cells, row) => {
    const printOf = (word: LineHeader): string => cells[columnOf(word)] ?? emptyPrint;
    const key = keysOf[kind].map(printOf);
    return key.includes(emptyPrint)
      ? []
      : [{ kind, key: [kind, ...key].join(), row, columnOf, printOf }];
  };
}

/** Whether two rows say the same in every column. */
export function isSameLine(one: SheetLine, other: SheetLine): boolean {
  return headersOf[one.kind].every((word) => one.printOf(word) === other.printOf(word));
}
