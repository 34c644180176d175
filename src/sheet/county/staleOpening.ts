import type { CountySummary } from "../../core/county";
import type { Sentence } from "../../core/opening";
import { serialFromDate } from "../../core/periods";
import type { TargetLine } from "../../core/summary";
import { formulaText } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import type { Raw } from "../../tables/cells/raw";
import { growthCell, levelCell } from "../../tables/cells/figureCells";
import { unitsOfIndicator, withUnit, type RowUnits } from "../../tables/cells/shownUnits";
import { columnReference, type Headed } from "../../tables/columns/column";
import { facts } from "../../tables/facts";
import { staleWord } from "../../tables/targetFormulas";
import { targets, type TargetHeading } from "../../tables/targets";

/** 综述 is text in both modes: a live sheet says where the numbers in it went on without it. */
const staleNotice = `综述${staleWord}：其中的数在生成以后有改动，请重新生成`;

/** With so many rows the formula stays far below the 8192 characters that Excel takes. */
const mostRows = 50;

/**
 * Compares the rows that the sentences rest on with the ledger as it stands, in Excel's own functions, so that it
 * speaks without the add-in too. It names no cell: rows that a person inserts leave it as it is. A row that a person
 * wrote has no 编号 to be found by, and is not watched. Undefined where there is nothing to watch.
 */
export function staleOpeningFormula(
  summary: Pick<CountySummary, "targets" | "details" | "asOf">,
  sentences: readonly Sentence[],
): string | undefined {
  const said = new Set(sentences.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const checks = [...factChecks(summary, said), ...targetChecks(summary, said)];
  if (checks.length === 0) return undefined;
  const notice = formulaText(staleNotice);
  return `=IFERROR(IF(AND(${checks.join(",")}),"",${notice}),${notice})`;
}

/** Whether a cell holds such a formula, of whatever rows and of whichever version: nobody else writes one. */
export function isStaleOpeningFormula(content: Raw): boolean {
  return typeof content === "string" && content.startsWith("=") && content.includes(staleNotice);
}

function factChecks(
  { details }: Pick<CountySummary, "details">,
  said: ReadonlySet<string>,
): readonly string[] {
  const watched = details
    .flatMap(({ lines }) => lines)
    .filter(({ observation: { id, isPersons } }) => said.has(id) && !isPersons)
    // A figure typed as a text is no number that could be compared.
    .filter(({ observation }) => observation.valueIsText !== true)
    .slice(0, mostRows);
  const levels = watched.map(({ observation: { id, value, shownUnit = "" }, indicator }) => {
    const units = withUnit(unitsOfIndicator(indicator), shownUnit);
    return { id, cell: levelCell(value, units) };
  });
  const growths = watched.map(({ observation: { id, yoy }, indicator }) => ({
    id,
    cell: growthCell(yoy, indicator),
  }));
  return [...sameNumbers(facts, "数值", levels), ...sameNumbers(facts, "同比", growths)];
}

/** Goal and figure of each target; 目标台账 may have gone on to figures of a later day, which are not this sheet's. */
function targetChecks(
  { targets: lines, asOf }: Pick<CountySummary, "targets" | "asOf">,
  said: ReadonlySet<string>,
): readonly string[] {
  const watched = lines
    .filter(({ target }) => said.has(target.id) && !target.isPersons)
    .slice(0, mostRows);
  if (watched.length === 0) return [];
  const rows = (valueOf: (line: TargetLine) => number | undefined): readonly Watched[] =>
    watched.map((line) => ({
      id: line.target.id,
      cell: levelCell(valueOf(line), unitsOf(line)),
    }));
  const ids = list(watched.map(({ target }) => formulaText(target.id)));
  const rowsWith = (heading: TargetHeading, found: string): string =>
    `COUNTIFS(${columnReference(targets, "编号")},${ids},${columnReference(targets, heading)},${formulaText(found)})`;
  const isLater = asOf === undefined ? "" : rowsWith("计入截至", `>${serialFromDate(asOf)}`);
  return [
    `SUMPRODUCT(${rowsWith("状态", staleWord)})=0`,
    ...sameNumbers(
      targets,
      "目标值",
      rows(({ target }) => target.value),
    ),
    ...sameNumbers(
      targets,
      "计入完成值",
      rows(({ actual }) => actual?.value),
      isLater,
    ),
  ];
}

function unitsOf({ unit, displayUnit, target: { shownUnit = "" } }: TargetLine): RowUnits {
  return withUnit({ base: unit, shown: displayUnit, holds: "level" }, shownUnit);
}

interface Watched {
  readonly id: string;
  readonly cell: Cell;
}

/**
 * Whether the rows hold these numbers; an empty cell counts as 0.
 * @param exempt formula of a list that is not 0 where a row is not compared
 */
function sameNumbers<Heading extends string>(
  table: Headed<Heading | "编号">,
  heading: Heading,
  rows: readonly Watched[],
  exempt = "",
): readonly string[] {
  if (rows.length === 0) return [];
  const ids = list(rows.map(({ id }) => formulaText(id)));
  const numbers = list(
    rows.map(({ cell: { content } }) => String(typeof content === "number" ? content : 0)),
  );
  const sums = `SUMIFS(${columnReference(table, heading)},${columnReference(table, "编号")},${ids})`;
  const differs = `(ROUND(${sums}-${numbers},9)<>0)`;
  return [`SUMPRODUCT(${exempt === "" ? "--" : `(${exempt}=0)*`}${differs})=0`];
}

function list(items: readonly string[]): string {
  return `{${items.join(",")}}`;
}
