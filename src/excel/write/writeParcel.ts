import type { Message } from "../../core/message";
import type { OnLost } from "../../tables/cells/lostText";
import type { SheetRecord } from "../../sheet/keep/workbookState";
import { inRequests } from "./sendUnits";
import { runExcel } from "../run/runExcel";
import { listedUnit } from "./listedUnit";
import type { SheetUpdate } from "./sheetUpdate";
import { clearColours } from "./tableColours";
import { sheetUnits } from "./writeSheet";
import { writeUnits } from "./writeUnits";

/** How far a writing of sheets has come. */
export interface Done {
  /** Excel's ids of the sheets that are written. */
  readonly ids: Map<SheetRecord, string>;
  /** Sheets on which something may have been written. */
  readonly begun: Set<SheetRecord>;
  readonly problems: Message[];
  /** Sheets that a person changed meanwhile: they stand as that person left them. */
  readonly moved: string[];
  /** New sheets that could not be made: those after them stand as many places nearer the front. */
  missing: number;
}

/**
 * Writes sheets in one request, where they fit into it, and notes what came of it.
 * @param lists sheets that were written before, on which those of this parcel rely
 */
export function writeParcel(
  updates: readonly SheetUpdate[],
  done: Done,
  lists: readonly SheetUpdate[],
  {
    onSheet,
    onLost,
  }: { readonly onSheet: (done: number, name: string) => void; readonly onLost: OnLost },
): Promise<void> {
  return inRequests((bytes) =>
    runExcel(async (context) => {
      for (const { record } of updates) done.begun.add(record);
      const parcel = updates.map((update) => ({
        update,
        sheet: sheetFor(context, update, done.missing),
      }));
      for (const { update, sheet } of parcel) {
        const coloured = update.tables.filter(({ areColoursChanged }) => areColoursChanged);
        for (const table of coloured) await clearColours(context, sheet, table, update.plan);
      }
      for (const { sheet } of parcel) sheet.load("id");
      // What is written over stands in the list by now, unless somebody took it away again.
      const listed = lists
        .filter(({ record }) => done.ids.has(record))
        .map((update) => ({ update, unit: listedUnit(context, update) }));
      const units = [
        ...listed.map(({ unit }) => unit),
        ...parcel.flatMap(({ update, sheet }) => sheetUnits(sheet, update)),
      ];
      const disturbed = await writeUnits(context, units, { bytes, onLost });
      if (disturbed.size > 0) {
        const sheets = [
          ...listed.map(({ update, unit: { sheet } }) => ({ update, sheet })),
          ...parcel,
        ];
        const moved = sheets.filter(({ sheet }) => disturbed.has(sheet));
        done.moved.push(...moved.map(({ update }) => update.plan.name));
        return;
      }
      for (const { update, sheet } of parcel) {
        done.ids.set(update.record, sheet.id);
        onSheet(done.ids.size, update.plan.name);
      }
    }),
  );
}

function sheetFor(
  context: Excel.RequestContext,
  { plan, standing, position, replaces }: SheetUpdate,
  missing: number,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (standing) return worksheets.getItem(standing.sheet.sheetId);
  if (replaces !== undefined) worksheets.getItem(replaces).delete();
  const sheet = worksheets.add(plan.name);
  if (position !== undefined) sheet.position = position - missing;
  return sheet;
}
