import type { BuildOutcome } from "../../../src/actions/build/buildOptions";
import type { Worded, WordedProgress } from "../../../src/commands/scripted";
import type { SnapshotSheet } from "../../../workbench/model/snapshot";
import { generatedPackage, type PackageSize } from "../../fixtures/generatedPackage";
import { inventedCounty } from "../../fixtures/inventedRows";
import { openWorkbook, type Opened } from "./openWorkbook";

/** Region, prefectures and districts, which the package takes from the shipped catalogue. */
const catalogueAreas = 8;

/** A deed as it was seen from outside. */
interface Run<Outcome> {
  readonly outcome: Outcome;
  readonly progress: readonly WordedProgress[];
  readonly syncs: number;
  readonly largestRequest: number;
}

/**
 * The tests of a workbook with many counties, from loading to the last sheet.
 * @param made after how many county sheets the first build is cancelled
 */
export function testManyCounties(size: PackageSize, made: number): void {
  let load: Run<Awaited<ReturnType<Opened["load"]>>>;
  let cancelled: Run<Worded<BuildOutcome>>;
  let completed: Run<Worded<BuildOutcome>>;
  /** Sheets as they stood after the build that was cancelled, and at the end. */
  let standing: readonly SnapshotSheet[];
  let final: readonly SnapshotSheet[];

  beforeAll(async () => {
    const book = await openWorkbook(generatedPackage(size));
    load = await run(book, (progress) => book.load({ progress }));
    const abort = new AbortController();
    cancelled = await run(book, (progress) => {
      const cancelInTheMiddle = (step: WordedProgress): void => {
        progress(step);
        if (step.text === `写好${sheetName(made)}`) abort.abort();
      };
      return book.build({}, { progress: cancelInTheMiddle, signal: abort.signal });
    });
    standing = book.host.snapshot().sheets;
    completed = await run(book, (progress) => book.build({}, { progress }));
    final = book.host.snapshot().sheets;
    book.close();
  });

  test("all are loaded step by step", () => {
    expect(load.outcome.counts).toMatchObject({
      facts: size.observations,
      targets: size.counties * size.targetsPerCounty,
      areas: size.counties + catalogueAreas,
    });
    expect(load.outcome.problems).toEqual([]);
    expect(steps(load)).toEqual([0, 1, 2, 3, 4]);
    expect(load.progress.every(({ total, text }) => total === 4 && text !== "")).toBe(true);
  });

  test("a build that is cancelled in the middle leaves whole sheets only, and says which", () => {
    expect(cancelled.outcome).toMatchObject({
      isCancelled: true,
      written: ["总览", ...sheetNames(1, made)],
      problems: [],
      sentence: `已取消：${["总览", ...sheetNames(1, made)].join("、")}已写好，其余没有改动。`,
    });
    const counties = standing.filter(({ name }) => name.startsWith("汇总-"));
    expect(counties.map(({ name }) => name)).toEqual(sheetNames(1, made));
    const complete = new Map(final.map((sheet) => [sheet.name, sheet]));
    expect(counties.filter((sheet) => !isSame(sheet, complete.get(sheet.name)))).toEqual([]);
  });

  test("the next build makes the others and writes no sheet twice", () => {
    expect(completed.outcome).toMatchObject({
      isCancelled: false,
      written: sheetNames(made + 1, size.counties),
      unchanged: ["总览", ...sheetNames(1, made)],
      problems: [],
    });
    const counties = final.filter(({ name }) => name.startsWith("汇总-"));
    expect(counties.map(({ name }) => name)).toEqual(sheetNames(1, size.counties));
    const parts = counties.map(({ charts, merges }) => [charts.length, merges.length]);
    expect(new Set(parts.map(String)).size).toBe(1);
  });

  test("progress grows sheet by sheet, names each county, and ends at its total", () => {
    const [reading, ...writing] = completed.progress;
    expect(reading).toMatchObject({ done: 0, text: "读取工作簿" });
    expect(writing.map(({ done }) => done)).toEqual(writing.map((_, index) => index + 1));
    expect(new Set(writing.map(({ total }) => total))).toEqual(new Set([writing.length]));
    expect(writing.map(({ text }) => text)).toEqual(
      expect.arrayContaining(sheetNames(made + 1, size.counties).map((name) => `写好${name}`)),
    );
    expect(steps(cancelled)).toEqual(Array.from({ length: made + 2 }, (_, index) => index));
    expect(cancelled.progress.at(-1)?.total).toBeGreaterThanOrEqual(size.counties + 1);
  });

  test("a county sheet takes three round trips at most, and no request comes near Excel's 5 MB", () => {
    expect(cancelled.syncs).toBeLessThanOrEqual(3 * cancelled.outcome.written.length);
    expect(completed.syncs).toBeLessThanOrEqual(3 * completed.outcome.written.length);
    for (const { largestRequest } of [load, cancelled, completed]) {
      expect(largestRequest).toBeLessThan(4_000_000);
    }
  });
}

async function run<Outcome>(
  { host: { counts } }: Opened,
  deed: (progress: (step: WordedProgress) => void) => Promise<Outcome>,
): Promise<Run<Outcome>> {
  const progress: WordedProgress[] = [];
  counts.reset();
  const outcome = await deed((step) => progress.push(step));
  return { outcome, progress, syncs: counts.syncs, largestRequest: counts.largestRequest };
}

/** The county's sheet, counted from 1. */
function sheetName(county: number): string {
  return `汇总-${inventedCounty(county - 1).name}`;
}

function sheetNames(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => sheetName(first + index));
}

function steps({ progress }: Run<unknown>): readonly number[] {
  return progress.map(({ done }) => done);
}

function isSame(one: SnapshotSheet, other: SnapshotSheet | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
