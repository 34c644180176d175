/**
 * Measures the deeds on a generated dataset: `npx tsx bench/deeds.ts [counties] [observations]`, 100 and 20,000 by default.
 * Prints round trips, actions and bytes, and what the last sheets cost beside the first, as JSON and as a table.
 */
import type { CountedRequest } from "../workbench/host/counts";
import { generatedPackage } from "./support/generatedPackage";
import { openAddin, type OpenAddin } from "./support/openAddin";

interface Measured {
  readonly deed: string;
  readonly seconds: number;
  readonly syncs: number;
  readonly actions: number;
  readonly megabytes: number;
  readonly largestRequest: number;
}

const sheetsCompared = 10;
const [counties = 100, observations = 20_000] = process.argv.slice(2).map(Number);

async function measure(
  { host }: OpenAddin,
  deed: string,
  run: () => Promise<unknown>,
): Promise<Measured> {
  host.counts.reset();
  const start = performance.now();
  await run();
  const { syncs, actions, bytes, largestRequest } = host.counts;
  const seconds = (performance.now() - start) / 1000;
  const round = (number: number): number => Math.round(number * 1000) / 1000;
  return {
    deed,
    seconds: round(seconds),
    syncs,
    actions,
    megabytes: round(bytes / 1e6),
    largestRequest: round(largestRequest / 1e6),
  };
}

async function main(): Promise<void> {
  const addin = await openAddin(generatedPackage({ counties, observations, targetsPerCounty: 6 }));
  const ends: number[] = [];
  const progress = ({ text }: { readonly text: string }): void => {
    if (text.startsWith("写好汇总-")) ends.push(process.cpuUsage().user / 1e6);
  };
  const load = (): Promise<unknown> => addin.loadDataset();
  const build = (): Promise<unknown> => addin.buildCountySheets({ mode: "静态" }, { progress });
  const first = await measure(addin, "load", load);
  const sheets = await measure(addin, "build all sheets", build);
  const requests = sheetRequests(addin.host.counts.requests);
  const figures = [
    first,
    sheets,
    await measure(addin, "load again", load),
    await measure(addin, "build again", build),
  ];
  const outcome = {
    counties,
    observations,
    deeds: figures,
    countySheet: requests,
    marginalTimeOfLastSheets: marginalTime(ends.slice(0, counties)),
  };
  console.log(JSON.stringify(outcome));
  console.table(figures);
  console.table([{ ...requests, marginalTimeOfLastSheets: outcome.marginalTimeOfLastSheets }]);
  addin.close();
}

/** Medians of the requests that each write one sheet: those with more than the few actions of a question. */
function sheetRequests(requests: readonly CountedRequest[]): Record<string, number> {
  const writing = requests.filter(({ changes }) => changes > 0);
  const median = (numbers: readonly number[]): number =>
    [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  return {
    requestsThatWrite: writing.length,
    medianActions: median(writing.map(({ actions }) => actions)),
    medianBytes: median(writing.map(({ bytes }) => bytes)),
  };
}

/** Time of the last ten sheets over that of ten early ones; the very first has warming up in it. */
function marginalTime(ends: readonly number[]): number | undefined {
  const span = (from: number, to: number): number => (ends[to] ?? NaN) - (ends[from] ?? NaN);
  if (ends.length <= 2 * sheetsCompared) return undefined;
  const last = ends.length - 1;
  return Math.round((span(last - sheetsCompared, last) / span(0, sheetsCompared)) * 100) / 100;
}

void main();
