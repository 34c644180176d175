import { createLedger, type Ledger } from "../src/core/ledger";
import type { Dataset } from "../src/core/model/dataset";
import type { Row } from "./row";
import { bytesKept } from "./support/bytesKept";
import { generatedDataset, type Extent } from "../tests/fixtures/generatedDataset";
import { ask, questionsOf, type Question } from "./support/questions";
import { median, medianRatio, timeRounds } from "./support/timing";
import { countedRows } from "../tests/support/countedRows";

const extents = {
  "300": { areas: 3, indicators: 10, months: 10 },
  "3,000": { areas: 10, indicators: 20, months: 15 },
  "30,000": { areas: 50, indicators: 30, months: 20 },
  "300,000": { areas: 100, indicators: 50, months: 60 },
} as const satisfies Record<string, Extent>;
type Size = keyof typeof extents;
const sizes = Object.keys(extents) as Size[];

const callsPerRound = 10_000;
const rounds = 7;

/** What one GET costs on ledgers of 300 to 300,000 rows, and what such a ledger weighs. */
export async function lookups(): Promise<Row[]> {
  return [...memory(), ...sizes.map(rowsVisited), ...(await times())];
}

/** First of all, while nothing else fills the memory. */
function memory(): Row[] {
  return (["30,000", "300,000"] as const).flatMap((size) => {
    const records = bytesKept(() => generatedDataset(extents[size]));
    const indexes = bytesKept(() => createLedger(records.made));
    const rows = records.made.observations.length;
    return [
      { name: `台账每行占内存，${size} 行`, value: perRow(records.bytes + indexes.bytes, rows) },
      { name: `其中索引，${size} 行`, value: perRow(indexes.bytes, rows) },
    ].map((row) => ({ ...row, unit: "字节" }));
  });
}

function perRow(bytes: number, rows: number): number {
  return Math.round(bytes / rows);
}

/** The most rows that any call looks into: counted, so the same on every machine. */
function rowsVisited(size: Size): Row {
  const dataset = generatedDataset(extents[size]);
  const { rows, visitedIn } = countedRows(dataset.observations);
  const ledger = createLedger({ ...dataset, observations: rows });
  const visits = questionsOf(extents[size], 1000).map((question) =>
    visitedIn(() => {
      ask(ledger, question);
    }),
  );
  return { name: `GET 每次查看的行，${size} 行`, value: Math.max(...visits), unit: "行" };
}

async function times(): Promise<Row[]> {
  const works = Object.fromEntries(
    sizes.map((size) => {
      const ledger = createLedger(generatedDataset(extents[size]) satisfies Dataset);
      const questions = questionsOf(extents[size], 1000);
      return [size, () => askAll(ledger, questions)];
    }),
  ) as Record<Size, () => number>;
  const taken = await timeRounds(works, rounds);
  const each = sizes.map((size) => ({
    name: `GET 每次用时，${size} 行`,
    value: (median(taken[size]) * 1000) / callsPerRound,
    unit: "微秒",
  }));
  const ratio = (size: Size, note?: string): Row => ({
    name: `GET 用时之比，${size} 行比 300 行`,
    value: medianRatio(taken[size], taken["300"]),
    unit: "倍",
    ...(note !== undefined && { note }),
  });
  return [...each, ratio("3,000"), ratio("30,000", "应不超过 3"), ratio("300,000")];
}

function askAll(ledger: Ledger, questions: readonly Question[]): number {
  let answered = 0;
  for (let call = 0; call < callsPerRound; call += 1) {
    const question = questions[call % questions.length];
    if (question !== undefined && ask(ledger, question)) answered += 1;
  }
  return answered;
}
