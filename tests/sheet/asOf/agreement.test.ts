import { readFileSync } from "node:fs";
import path from "node:path";
import { createLedger, judgeTarget, type Ledger } from "../../../src/core/ledger";
import type { FillIn, Observation, Target } from "../../../src/core/model/dataset";
import {
  directions,
  measures,
  observationStatuses,
  qualifiers,
  targetKinds,
} from "../../../src/core/model/enumerations";
import { countySummary } from "../../../src/core/county";
import { setLedger } from "../../../src/session/currentLedger";
import { planCountySheet } from "../../../src/sheet/county";
import { planGrid } from "../../../src/sheet/keep/planGrid";
import { judgedRow } from "../../../src/tables/judgedRow";
import { readCatalogue, type Catalogue } from "../../../tools/formulas/catalogue";
import cases from "../../cases/targets/ledger-as-of.json";
import { datasetOf } from "../../core/ledger/inventedDataset";
import { indicatorRow, observationRow, targetRow } from "../../fixtures/inventedRows";
import { evaluate } from "../../functions/support/evaluate";

/*
 * The golden cases of §4, put to every place that says a verdict: STATUS, STATUSOF and WHYOF, the row of 目标台账,
 * the line of the county sheet.
 */

let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = await readCatalogue();
});

async function answerOf(formula: string): Promise<unknown> {
  return (await evaluate(catalogue, formula))[0]?.[0];
}

/** 状态 and 说明 of a target in 目标台账. */
const undatedBeside = /另有填报数\S*未写日期，未计入。$/u;

function inLedgerTable(ledger: Ledger, target: Target): readonly [string, string] {
  const { word, reason } = judgedRow(ledger, target, () => undefined);
  return [word, reason.replace(undatedBeside, "")];
}

/** 状态 and 说明 on the county sheet, by the name of the target's line; the reason stands below what was reached, or in its place. */
function onCountySheet(ledger: Ledger): ReadonlyMap<unknown, readonly [unknown, unknown]> {
  const summary = countySummary(ledger, "1");
  const grid = planGrid(planCountySheet(summary, { mode: "静态", sample: false, remarks: "" }));
  const start = grid.findIndex(([first]) => String(first).startsWith("附表1"));
  const end = grid.findIndex(([first]) => String(first).startsWith("附表2"));
  const list = grid.slice(start, end);
  const [name, status, reached] = ["目标", "状态", "完成值"].map(
    (header) => list[1]?.indexOf(header) ?? -1,
  );
  const figured = new Set(
    summary.targets.filter(({ actual }) => actual !== undefined).map((line) => line.name),
  );
  const names = new Set(summary.targets.map((line) => line.name));
  return new Map(
    list.flatMap((row, index) => {
      const called = String(row[name ?? -1]);
      // A reason may be as short as a name, but never stands beside a number.
      if (row[0] === "" || !names.has(called)) return [];
      const reason = figured.has(called)
        ? list[index + 1]?.[name ?? -1]
        : row[reached === -1 ? (list[1]?.indexOf("说明") ?? -1) : (reached ?? -1)];
      return [[called, [row[status ?? -1], reason]] as const];
    }),
  );
}

interface LedgerCase {
  readonly rule: string;
  readonly target: Partial<Target>;
  readonly rows: readonly Partial<Observation>[];
  readonly fillIns: readonly Pick<FillIn, "day" | "value" | "qualifier">[];
  readonly workbookAsOf?: string;
  readonly days: readonly { asOf: string; word: string }[];
}

describe.each(cases as unknown as readonly LedgerCase[])("$rule", (one) => {
  const target = targetRow("t", one.target);
  const rows = one.rows.map((row, index) => observationRow(`o${index}`, row));
  const fillIns = one.fillIns.map((fillIn) => fillInOf(target, fillIn));
  const ledgerOf = (asOf: string | undefined) =>
    createLedger(datasetOf(rows, [target]), { fillIns, asOf });

  test.each(one.days)("as of $asOf: $word everywhere", async ({ asOf, word }) => {
    const whole = ledgerOf(one.workbookAsOf);
    const { reason } = judgeTarget(whole, target, { asOf });
    const name = whole.indicatorById.get(target.indicator)?.name ?? "";
    const subject = target.item === "" ? name : `${name}·${target.item}`;
    const period = target.period === "" ? "" : `"${target.period}"`;
    setLedger(whole);
    const asked = `"正镶白旗","${subject}",${period},"${asOf}"`;
    expect(await answerOf(`=JM.STATUSOF(${asked})`)).toBe(word);
    expect(await answerOf(`=JM.WHYOF(${asked})`)).toBe(reason);
    // A figure without a day takes the workbook's own day, so no other can be set for the sheets.
    if (one.workbookAsOf !== undefined && one.workbookAsOf !== asOf) return;
    const dated = ledgerOf(asOf);
    expect(inLedgerTable(dated, target)).toEqual([word, reason]);
    expect([...onCountySheet(dated).values()]).toEqual([[word, reason]]);
  });
});

function fillInOf(target: Target, rest: Pick<FillIn, "day" | "value" | "qualifier">): FillIn {
  const { area, indicator, item, period, kind } = target;
  return { area, indicator, item, period, kind, ...rest };
}

const [header = "", ...lines] = readFileSync(
  path.join(__dirname, "../../cases/targets/as-of.tsv"),
  "utf8",
)
  .trimEnd()
  .split("\n");

interface Line extends Readonly<Record<string, string | undefined>> {
  readonly item: string;
}

/** Each case is an item of its own, so that those of one day stand in one ledger. */
const table = lines.map((line, index): Line => {
  const cells = line.split("\t");
  const named = header.split("\t").map((name, at) => [name, cells[at] ?? ""]);
  return { ...Object.fromEntries(named), item: `例${index + 1}` } as Line;
});
/** Of a target that has not begun the ledger takes no figure, where STATUS takes what it is given. */
const isBegun = ({ end }: Line): boolean => end === "" || (end ?? "") >= "2024-01-01";
const judged = table.filter((row) => row["target"] !== "" && isBegun(row));
const days = [...new Set(judged.map((row) => row["asOf"] ?? ""))];

const oneOf = <K extends string>(names: Readonly<Record<K, unknown>>, text: string | undefined) =>
  (Object.keys(names) as K[]).find((name) => name === text);
const numberIn = (text: string | undefined) =>
  text === undefined || text === "" ? undefined : Number(text);

function indicatorId(row: Line): string {
  return ["measure", "direction", "unit"].map((name) => row[name] ?? "").join("_");
}

function ledgerOfDay(asOf: string) {
  const own = judged.filter((row) => row["asOf"] === asOf);
  const targets = own.map((row) => targetOf(row));
  const fillIns = own.flatMap((row, index): FillIn[] => {
    const [value, target] = [numberIn(row["actual"]), targets[index]];
    if (value === undefined || target === undefined || isRow(row)) return [];
    const qualifier = oneOf(qualifiers, row["qualifier"]) ?? "exact";
    const day = row["end"] === "" ? undefined : row["end"];
    return [fillInOf(target, { day, value, qualifier })];
  });
  const rows = own.filter(isRow).map((row) =>
    observationRow(row.item, {
      indicator: indicatorId(row),
      item: row.item,
      period: `2024-01/${(row["end"] ?? "").slice(0, 7)}`,
      value: numberIn(row["actual"]),
      yoy: row["kind"] === "growth" ? numberIn(row["actual"]) : undefined,
      status: oneOf(observationStatuses, row["status"]) ?? "A",
    }),
  );
  const indicators = new Map(
    own.map((row) => {
      const id = indicatorId(row);
      const unit = row["unit"] ?? "";
      return [
        id,
        indicatorRow(id, id, {
          unit,
          displayUnit: unit,
          measure: oneOf(measures, row["measure"]) ?? "flow",
          direction: oneOf(directions, row["direction"]) ?? "none",
        }),
      ];
    }),
  );
  const dataset = { ...datasetOf(rows, targets), indicators: [...indicators.values()] };
  const options = { fillIns, asOf: asOf === "" ? undefined : asOf };
  return { ledger: createLedger(dataset, options), own, targets };
}

/** Only rows of the ledger have a status. */
function isRow(row: Line): boolean {
  return row["status"] !== "";
}

function targetOf(row: Line): Target {
  return targetRow(row.item, {
    indicator: indicatorId(row),
    item: row.item,
    period: row["rule"] === "1 a goal without a period" ? "" : "2024",
    kind: oneOf(targetKinds, row["kind"]) ?? "level",
    value: numberIn(row["target"]) ?? 0,
    valueUpper: numberIn(row["upper"]),
    baseline: numberIn(row["baseline"]),
  });
}

test.each(days)(
  "the cases as of %s: one word in 目标台账, on the county sheet and by STATUSOF",
  async (day) => {
    const { ledger, own, targets } = ledgerOfDay(day);
    setLedger(ledger);
    const lines = onCountySheet(ledger);
    for (const [index, row] of own.entries()) {
      const target = targets[index];
      if (target === undefined) continue;
      const { rule, outcome } = row;
      const [tableWord, tableReason] = inLedgerTable(ledger, target);
      const line = lines.get(`${indicatorId(row)}（${row.item}）`);
      const asked = `"正镶白旗","${indicatorId(row)}·${row.item}"${day === "" ? "" : `,,"${day}"`}`;
      const found = {
        table: tableWord,
        sheet: line?.[0],
        formula: await answerOf(`=JM.STATUSOF(${asked})`),
        sheetReason: line?.[1],
        formulaReason: await answerOf(`=JM.WHYOF(${asked})`),
      };
      expect({ rule, ...found }).toEqual({
        rule,
        table: outcome,
        sheet: outcome,
        formula: outcome,
        sheetReason: tableReason,
        formulaReason: tableReason,
      });
    }
  },
);

/** How STATUS is asked to read a target, where it can: it knows no unit, no qualifier and no status. */
function readingOf(row: Line): string | undefined {
  const { kind, measure, unit, direction } = row;
  const isPlain = row["qualifier"] === "" && row["status"] === "" && row["upper"] === "";
  if (!isPlain || row["rule"] === "1 a goal without a period") return undefined;
  if (row["actual"] !== "" && row["end"] !== row["asOf"]) return undefined;
  switch (kind) {
    case "growth":
    case "points":
      return "按百分点";
    case "rank":
      return "按现值";
    case "milestone":
      return "按时点";
    case "level":
      if (unit === "%") return undefined;
      if (measure === "flow") return direction === "down" ? undefined : "累计";
      return measure !== "rate" && row["baseline"] !== "" ? "按基期" : "按现值";
    default:
      return undefined;
  }
}

const expressible = table
  .filter((row) => row["target"] !== "")
  .filter((row) => readingOf(row) !== undefined);

test("STATUS says the word of the cases that it can be asked", async () => {
  setLedger(createLedger(datasetOf([])));
  for (const row of expressible) {
    const isFraction = row["kind"] === "growth" || row["kind"] === "points";
    const figure = (text: string | undefined) =>
      text === undefined || text === "" ? "" : String(Number(text) / (isFraction ? 100 : 1));
    const runsDown = row["kind"] === "rank" || row["direction"] === "down";
    const given = [
      figure(row["actual"]),
      figure(row["target"]),
      row["asOf"] === "" ? "" : `"${row["asOf"] ?? ""}"`,
      '"2024-12-31"',
      runsDown ? '"越低越好"' : "",
      "",
      '"2024-01-01"',
      readingOf(row) === "按基期" ? (row["baseline"] ?? "") : "",
      `"${readingOf(row) ?? ""}"`,
    ];
    const formula = `=JM.STATUS(${given.join(",")})`;
    const { rule, outcome } = row;
    expect({ rule, formula, word: await answerOf(formula) }).toEqual({
      rule,
      formula,
      word: outcome,
    });
  }
  expect(expressible.length).toBeGreaterThan(100);
});
