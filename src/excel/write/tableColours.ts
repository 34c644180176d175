import { groupBy } from "../../core/groupBy";
import { rangeAddress } from "../../sheet/a1";
import { headerOf } from "../../sheet/keep/planGrid";
import type { ConditionalFormatPlan, Rectangle, SheetPlan } from "../../sheet/plan";
import type { TableUpdate } from "./sheetUpdate";
import { bytesOfAction, type Step } from "./step";
import { writeConditionalFormats } from "./writeConditionalFormats";

/** What our conditional formats look like: a cell that says one of a few words. A person's own are left alone. */
const says = String.raw`[A-Z]+\d+="(?:[^"]|"")*"`;
const wordRule = new RegExp(`^=(?:${says}|OR\\(${says}(?:,${says})+\\))$`, "u");

/** Takes away the colours that stand on a table's columns of ours; costs two round trips. */
export async function clearColours(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  standing: TableUpdate,
  plan: SheetPlan,
): Promise<void> {
  const columns = colouredColumns(standing, plan, standing.contents.formulas.length - 1);
  if (columns.length === 0) return;
  const found = columns.map(({ place }) => sheet.getRange(rangeAddress(place)).conditionalFormats);
  for (const formats of found) formats.load("items/type");
  await context.sync();
  const custom = found.flatMap(({ items }) => items.filter(({ type }) => type === "Custom"));
  for (const format of custom) format.custom.rule.load("formula");
  await context.sync();
  for (const format of custom) if (wordRule.test(format.custom.rule.formula)) format.delete();
}

/** The colours of a column stand on all its rows, wherever the person has moved it. */
export function* writeColours(
  sheet: Excel.Worksheet,
  standing: TableUpdate,
  plan: SheetPlan,
): Generator<Step> {
  for (const { place, formats } of colouredColumns(
    standing,
    plan,
    standing.merge.grid.length - 1,
  )) {
    yield {
      bytes: bytesOfAction * formats.length * 8,
      queue: () => {
        writeConditionalFormats(
          sheet,
          formats.map((format) => ({ ...format, place })),
        );
      },
    };
  }
}

function colouredColumns(
  { plan: table, contents, merge }: TableUpdate,
  plan: SheetPlan,
  rows: number,
): readonly { readonly place: Rectangle; readonly formats: readonly ConditionalFormatPlan[] }[] {
  const columns = groupBy(plan.conditionalFormats, ({ place }) => place.column);
  return [...columns].flatMap(([column, formats]) => {
    const name = headerOf(plan, table)[column - table.place.column];
    const at = (merge.grid[0] ?? []).indexOf(name ?? "");
    if (at < 0 || rows < 1) return [];
    const { row, column: left } = contents.place;
    return [{ place: { row: row + 1, column: left + at, rows, columns: 1 }, formats }];
  });
}
