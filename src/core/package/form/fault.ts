import { quoted } from "../../quoted";

/** One fault of the data package: where it is, what was found there, and what would be legal. */
export interface Fault {
  readonly file: string;
  /** Line of the file, from 1; 0 where the fault is of the file as a whole. */
  readonly line: number;
  /** Name of the column; empty where the fault is of the row or the file as a whole. */
  readonly column: string;
  readonly found: string;
  readonly legal: string;
}

// A list that fills a screen is read no better than its beginning.
const mostFaultsTold = 5;

/**
 * @example faultInWords({ file: "observations.csv", line: 12, column: "value", found: "abc", legal: "数字" })
 * → "observations.csv 第12行 value 列：现为“abc”，应为数字"
 */
export function faultInWords({ file, line, column, found, legal }: Fault): string {
  const place = [file, line > 0 ? `第${line}行` : "", column === "" ? "" : `${column} 列`];
  const what = found === "" ? "现为空" : `现为${quoted(found)}`;
  return `${place.filter((part) => part !== "").join(" ")}：${what}，应为${legal}`;
}

/** The faults as one sentence, the first few in full. */
export function faultsInWords(faults: readonly Fault[]): string {
  const told = faults.slice(0, mostFaultsTold).map(faultInWords).join("；");
  const rest = faults.length - mostFaultsTold;
  return rest > 0 ? `${told}；另有${rest}处。` : `${told}。`;
}

/** Orders faults by file, then line. */
export function compareFaults(one: Fault, other: Fault): number {
  return (one.file === other.file ? 0 : one.file < other.file ? -1 : 1) || one.line - other.line;
}
