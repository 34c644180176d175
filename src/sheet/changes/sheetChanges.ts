import { groupBy } from "../../core/groupBy";
import { gridFingerprint } from "../keep/fingerprint";
import { planGrid } from "../keep/planGrid";
import type { RawGrid } from "../../tables/cells/raw";
import type { SheetRecord } from "../keep/workbookState";
import type { SheetPlan } from "../plan";
import { captionChanges, sourceTitles } from "./captions";
import { changedLines, goneLine, newLine, type SheetChange } from "./lineChanges";
import { isSameLine, kindsListed, type SheetLine } from "./sheetLines";
import { movedChanges, movedPairs } from "./movedLines";
import { versionBefore, versionNow } from "./versions";

/**
 * What a county sheet that is made again says otherwise than the version that stands there: captions, figures and
 * verdicts in their order, rows of another period, rows that are gone, rows that are new. Fingerprints tell what changed, the cells what it
 * was; a cell that a person typed over is recorded elsewhere, and one with a formula follows the ledger by itself.
 * @param rows fingerprints of the plan
 * @param grid the sheet's formulas from A1
 * @param asThen the plan as of the day that the sheet says, where a person set another: what the day alone changes is
 * told by the day
 */
export function sheetChanges(
  plan: SheetPlan,
  rows: readonly string[],
  record: SheetRecord,
  grid: RawGrid,
  asThen: SheetPlan = plan,
): readonly SheetChange[] {
  // Where a run broke off, the version before is the last one that came to its end.
  const base = record.before ? record.before[0] : record;
  if (plan.kind !== "county" || !base || base.rows.join("\n") === rows.join("\n")) return [];
  const planned = planGrid(plan);
  const told = planGrid(asThen);
  const rowsTold = asThen === plan ? rows : gridFingerprint(told);
  const versions = {
    before: versionBefore(base.rows, grid),
    now: versionNow(asThen, rowsTold, rows),
    titlesBefore: sourceTitles(grid),
    titles: sourceTitles(told),
  };
  // An annex that is left out, or comes again, changes nothing of what the county has.
  const [listedBefore, listed] = [kindsListed(base.rows), kindsListed(rowsTold)];
  const isListed = ({ kind }: SheetLine): boolean => listedBefore.has(kind) && listed.has(kind);
  const pairs = pairsOf(
    versions.before.lines.filter(isListed),
    versions.now.lines.filter(isListed),
  );
  const gone = pairs.flatMap(([old, line]) => (old && !line ? [old] : []));
  const come = pairs.flatMap(([old, line]) => (line && !old ? [line] : []));
  const moved = movedPairs(gone, come, versions);
  const isMoved = new Set(moved.flat());
  return [
    ...captionChanges(planned, base.rows, grid),
    ...changedLines(
      pairs.flatMap(([old, line]) => (old && line ? [[old, line] as const] : [])),
      versions,
    ),
    ...movedChanges(moved, versions),
    ...gone.flatMap((line) => (isMoved.has(line) ? [] : goneLine(line, versions))),
    ...come.flatMap((line) => (isMoved.has(line) ? [] : newLine(line, versions))),
  ];
}

type Pair = readonly [old: SheetLine | undefined, line: SheetLine | undefined];

/** Rows that differ, matched by what tells them from their neighbours; among several alike, by their order. */
function pairsOf(before: readonly SheetLine[], now: readonly SheetLine[]): readonly Pair[] {
  const [olds, lines] = [before, now].map((all) => groupBy(all, ({ key }) => key));
  return [...new Set([...now, ...before].map(({ key }) => key))].flatMap((key) => {
    const [old, fresh] = [olds?.get(key) ?? [], lines?.get(key) ?? []];
    const gone = old.filter((one) => !fresh.some((line) => isSameLine(one, line)));
    const come = fresh.filter((line) => !old.some((one) => isSameLine(one, line)));
    const count = Math.max(gone.length, come.length);
    return Array.from({ length: count }, (_, i): Pair => [gone[i], come[i]]);
  });
}
