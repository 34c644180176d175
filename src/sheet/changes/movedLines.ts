import { groupBy } from "../../core/groupBy";
import { sourceHeader, type LineHeader } from "../county/captions";
import type { SheetChange, Versions } from "./lineChanges";
import { citedInFull, figuresOf, lineCase, manyNames, type LineReading } from "./lineWords";
import type { SheetLine } from "./sheetLines";

const sameOf: readonly LineHeader[] = ["指标", "限定", "单位", "性质"];

export type MovedPair = readonly [old: SheetLine, line: SheetLine];

/** Rows that say the same figure of the same print, only of another period than before. */
export function movedPairs(
  gone: readonly SheetLine[],
  come: readonly SheetLine[],
  versions: Versions,
): readonly MovedPair[] {
  const left = new Set(come);
  return gone.flatMap((old) => {
    const line = [...left].find((one) => isSameFigure(old, one, versions));
    if (line === undefined) return [];
    left.delete(line);
    return [[old, line] as const];
  });
}

function isSameFigure(old: SheetLine, line: SheetLine, versions: Versions): boolean {
  const { before, now, titlesBefore, titles } = versions;
  if (old.kind !== "fact" || line.kind !== "fact") return false;
  if (sameOf.some((header) => old.printOf(header) !== line.printOf(header))) return false;
  const [was, is] = [before.reading(old)(sourceHeader), now.reading(line)(sourceHeader)];
  const isSameSource =
    old.printOf(sourceHeader) === line.printOf(sourceHeader) ||
    citedInFull(String(was), titlesBefore) === citedInFull(String(is), titles);
  if (!isSameSource) return false;
  return figuresOf.fact.every(({ words }) => {
    const [was, is] = [words(before.reading(old), ""), words(now.reading(line), "")];
    return was === undefined || is === undefined || was === is;
  });
}

/** One line for all rows of one period that gained the same other one, as when a document is dated. */
export function movedChanges(
  pairs: readonly MovedPair[],
  { before, now }: Versions,
): readonly SheetChange[] {
  const moves = pairs.map(([old, line]) => ({
    words: `时期由${periodIn(before.reading(old))}改为${periodIn(now.reading(line))}`,
    name: lineCase(now.reading(line)),
    place: { row: line.row, column: line.columnOf("时期") },
  }));
  return [...groupBy(moves, ({ words }) => words).values()].flatMap((alike) => {
    const [first] = alike;
    const names = manyNames(alike.map(({ name }) => name));
    return first === undefined ? [] : [{ text: `${names}的${first.words}。`, place: first.place }];
  });
}

function periodIn(read: LineReading): string {
  return String(read("时期") ?? "");
}
