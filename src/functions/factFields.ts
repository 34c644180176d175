import { badInput, type Answer, answer } from "../core/answer";
import type { Ledger } from "../core/ledger";
import type { Observation } from "../core/model/dataset";
import { facts } from "../tables/facts";
import { quoted } from "../core/quoted";

/** Heading and cells of 数据台账 for some of its rows. */
export function factTable(
  ledger: Ledger,
  rows: readonly Observation[],
): readonly (readonly unknown[])[] {
  const { columns } = facts;
  return [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map(({ cell }) => cell(row, ledger).content)),
  ];
}

/** One cell of a row by the heading or id of its column. */
export function factField(ledger: Ledger, row: Observation, field: string): Answer<unknown> {
  const wanted = field.normalize("NFKC").toLowerCase();
  const known = facts.columns.find(({ heading, field: id }) => heading === wanted || id === wanted);
  if (known !== undefined) return answer(known.cell(row, ledger).content);
  const legal = facts.columns.map(({ heading }) => heading).join("、");
  return badInput(`没有名为${quoted(field)}的字段，可用：${legal}。`);
}

/** Every column with its meaning. */
export function factFields(): string[][] {
  return facts.columns.map(({ heading, meaning }) => [heading, meaning]);
}
