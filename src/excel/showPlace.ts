import { runExcel } from "./run/runExcel";

/** A sheet by its id or its name, and cells on it. */
export interface Place {
  readonly sheet: string;
  /** `B2` or `B2:C4`; the cells that were selected there last where undefined. */
  readonly address?: string | undefined;
}

/** Brings a sheet to the front, in two round trips; says why where it cannot. */
export function showPlace({ sheet, address }: Place): Promise<"shown" | "gone" | "hidden"> {
  return runExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    found.load("visibility");
    await context.sync();
    if (found.isNullObject) return "gone";
    if (found.visibility !== "Visible") return "hidden";
    found.activate();
    if (address !== undefined) found.getRange(address).select();
    await context.sync();
    return "shown";
  });
}
