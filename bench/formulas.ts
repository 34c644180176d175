import type { Row } from "./row";
import { builtFunctions, type BuiltFunction } from "./support/builtFunctions";
import { median, medianRatio, timeRounds } from "./support/timing";

const calls = 100_000;
const rounds = 3;

/** What a column of YOY and STATUS costs: cell by cell, and as one formula over ranges. */
export async function formulas(): Promise<Row[]> {
  const functions = builtFunctions();
  const entry = (id: string): BuiltFunction => {
    const found = functions.get(id);
    if (found === undefined) throw new Error(`There is no function ${id}.`);
    return found;
  };
  const column = (numberAt: (index: number) => number): number[][] =>
    Array.from({ length: calls }, (_, index) => [numberAt(index)]);
  const actual = column((index) => 100 + index / 8);
  const target = column((index) => 9000 - (index % 1000));
  // Every day from 1 January 2024 to 31 December 2025.
  const asOf = column((index) => 45_292 + (index % 731));

  const yoy = entry("YOY");
  const status = entry("STATUS");
  const taken = await timeRounds(
    {
      yoyOneByOne: () => oneByOne(yoy, 3, actual, target),
      yoyRange: () => yoy(actual, target, null),
      statusOneByOne: () => oneByOne(status, 9, actual, target, asOf),
      statusRange: () => status(actual, target, asOf, ...lacking(6)),
    },
    rounds,
  );
  const each = (name: string, times: readonly number[]): Row => ({
    name,
    value: (median(times) * 1000) / calls,
    unit: "微秒",
  });
  const ratio = (name: string, times: readonly number[], others: readonly number[]): Row => ({
    name,
    value: medianRatio(times, others),
    unit: "倍",
  });
  const { yoyOneByOne, yoyRange, statusOneByOne, statusRange } = taken;
  const count = `${calls.toLocaleString("en-US")} 次`;
  return [
    { ...each("YOY 逐格", yoyOneByOne), note: count },
    { ...each("YOY 整列一次，每格", yoyRange), note: count },
    ratio("YOY 逐格比整列", yoyOneByOne, yoyRange),
    { ...each("STATUS 逐格", statusOneByOne), note: count },
    { ...each("STATUS 整列一次，每格", statusRange), note: count },
    ratio("STATUS 逐格比整列", statusOneByOne, statusRange),
    ratio("STATUS 比 YOY，逐格", statusOneByOne, yoyOneByOne),
    ratio("STATUS 比 YOY，整列", statusRange, yoyRange),
  ];
}

/** As office.js calls it: a cell comes as a range of one, an argument left out as null. The last answer. */
function oneByOne(entry: BuiltFunction, parameters: number, ...columns: number[][][]): unknown {
  const rest = lacking(parameters - columns.length);
  let last: unknown;
  for (let index = 0; index < calls; index += 1) {
    last = entry(...columns.map((column) => [column[index]]), ...rest);
  }
  return last;
}

function lacking(count: number): null[] {
  return Array.from({ length: count }, () => null);
}
