import { groupBy } from "../../core/groupBy";
import type { LineHeader } from "../county/captions";
import type { SheetChange, Versions } from "./lineChanges";
import { citationWords, figuresOf, lineCase, manyNames, periodIn } from "./lineWords";
import type { SheetLine } from "./sheetLines";

const sameOf: readonly LineHeader[] = ["指标", "性质"];

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
  const { before, now } = versions;
  if (old.kind !== "fact" || line.kind !== "fact") return false;
  if (sameOf.some((header) => old.printOf(header) !== line.printOf(header))) return false;
  if (citationWords(before.reading(old), now.reading(line), versions) !== undefined) return false;
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
    isSame: periodIn(before.reading(old)) === periodIn(now.reading(line)),
    place: now.placeOf(line, "时期"),
  }));
  return [
    ...groupBy(
      // Only the sign of an inferred period is another than in earlier versions.
      moves.filter(({ isSame }) => !isSame),
      ({ words }) => words,
    ).values(),
  ].flatMap((alike) => {
    const [first] = alike;
    const names = manyNames(alike.map(({ name }) => name));
    return first === undefined ? [] : [{ text: `${names}的${first.words}。`, place: first.place }];
  });
}
