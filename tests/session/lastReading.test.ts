import fc from "fast-check";
import { LastReading } from "../../src/session/lastReading";
import { planGrid } from "../../src/sheet/keep/planGrid";
import { planTable, planTargets } from "../../src/sheet/tables";
import { areas } from "../../src/tables/areas";
import type { Raw, RawGrid } from "../../src/tables/cells/raw";
import { facts } from "../../src/tables/facts";
import { indicators } from "../../src/tables/indicators";
import { readFacts } from "../../src/tables/readFacts";
import { readTargets } from "../../src/tables/readTargets";
import { sources } from "../../src/tables/sources";
import { targets } from "../../src/tables/targets";
import { shippedLedger } from "../sheet/support/changedLedger";

const ledger = shippedLedger();
const { dataset } = ledger;
const options = { ledger, sample: false };

function gridOf(plan: Parameters<typeof planGrid>[0]): RawGrid {
  return planGrid(plan).slice(plan.tables[0]?.place.row ?? 0);
}

/** What a workbook holds in which nothing was typed, but for most of its rows. */
const standing: ReadonlyMap<string, RawGrid> = new Map<string, RawGrid>([
  [areas.name, gridOf(planTable(areas, dataset.areas, options))],
  [indicators.name, gridOf(planTable(indicators, dataset.indicators, options))],
  [sources.name, gridOf(planTable(sources, dataset.sources, options))],
  [facts.name, gridOf(planTable(facts, dataset.observations, options)).slice(0, 40)],
  [targets.name, gridOf(planTargets(ledger, options)).slice(0, 12)],
]);

interface Edit {
  readonly table: string;
  readonly kind: "type" | "insert" | "delete" | "rename";
  readonly row: number;
  readonly column: number;
  readonly typed: Raw;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  table: fc.constantFrom(...standing.keys()),
  kind: fc.constantFrom("type", "type", "type", "insert", "delete", "rename"),
  row: fc.nat(38),
  column: fc.nat(20),
  typed: fc.constantFrom<Raw[]>("", 1, 5, "1", "5亿元", "约3", "#N/A", "2024", "正镶白旗", true),
});

function edited(grids: ReadonlyMap<string, RawGrid>, made: Edit): ReadonlyMap<string, RawGrid> {
  const [header = [], ...rows] = grids.get(made.table) ?? [];
  const typed = (line: readonly Raw[] = []): readonly Raw[] =>
    line.map((raw, column) => (column === made.column ? made.typed : raw));
  const row = made.row % Math.max(rows.length, 1);
  const next = {
    type: [header, ...rows.map((line, at) => (at === row ? typed(line) : line))],
    insert: [header, ...rows.slice(0, row), typed(rows[row]), ...rows.slice(row)],
    delete: [header, ...rows.filter((_, at) => at !== row)],
    rename: [[...header.slice(1), header[0] ?? ""], ...rows],
  };
  return new Map([...grids, [made.table, next[made.kind]]]);
}

/** One with a figure that cannot be read: what is said of it names its row. */
function withUnreadable(grids: ReadonlyMap<string, RawGrid>): ReadonlyMap<string, RawGrid> {
  const column = grids.get(facts.name)?.[0]?.indexOf("数值") ?? 0;
  return edited(grids, { table: facts.name, kind: "type", row: 37, column, typed: "快完成了" });
}

function readingOf(reading: LastReading, grids: ReadonlyMap<string, RawGrid>): unknown {
  const { catalogue, areas: read, indicators, sources, ...known } = reading.by(grids, dataset);
  return [
    ...[read, indicators, sources],
    readFacts(grids.get(facts.name) ?? [], catalogue, known.facts),
    readTargets(grids.get(targets.name) ?? [], catalogue, known.targets),
  ];
}

test("whatever was edited, tables that were read before say what they say when read anew", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 2, maxLength: 6 }), (edits) => {
      const last = new LastReading();
      let grids = withUnreadable(standing);
      readingOf(last, grids);
      for (const made of edits) {
        grids = edited(grids, made);
        expect(readingOf(last, grids)).toEqual(readingOf(new LastReading(), grids));
      }
    }),
    { numRuns: 5 },
  );
});

test("after an edit of one row the records of all others are those of before", () => {
  const last = new LastReading();
  const read = (grids: ReadonlyMap<string, RawGrid>) => {
    const known = last.by(grids, dataset);
    return readFacts(grids.get(facts.name) ?? [], known.catalogue, known.facts).records;
  };
  const before = read(standing);
  const column = standing.get(facts.name)?.[0]?.indexOf("数值") ?? 0;
  const typed = { table: facts.name, kind: "type", row: 3, column, typed: 5 } as const;
  const after = read(edited(standing, typed));
  expect(after.flatMap((record, row) => (record === before[row] ? [] : [row]))).toEqual([3]);
  expect(after[3]).not.toEqual(before[3]);
});

test("rows are read anew by another 指标目录, though nothing in them changed", () => {
  const last = new LastReading();
  const read = (grids: ReadonlyMap<string, RawGrid>) => {
    const { indicators, catalogue, facts: known } = last.by(grids, dataset);
    const { records } = readFacts(grids.get(facts.name) ?? [], catalogue, known);
    return { unit: indicators?.records[0]?.displayUnit, first: records[0] };
  };
  const before = read(standing);
  const column = standing.get(indicators.name)?.[0]?.indexOf("显示单位") ?? 0;
  const typed = { table: indicators.name, kind: "type", row: 0, column, typed: "亿元" } as const;
  const after = read(edited(standing, typed));
  expect([before.unit, after.unit]).toEqual(["万元", "亿元"]);
  expect(after.first === before.first).toBe(false);
});
