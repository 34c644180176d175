import { rawOf, type Raw, type RawGrid } from "../../tables/cells/raw";
import { seeTables } from "./seeTables";
import type { TableChanges } from "./tableChanges";
import { hasLanded } from "./watch";

/** Whether new lines stand in their tables as they were written, wherever a person has moved them since. */
export async function doLinesStand(
  context: Excel.RequestContext,
  changes: readonly TableChanges[],
): Promise<boolean> {
  const seen = await seeTables(
    context,
    changes.map(({ table }) => table.name),
  );
  return changes.every((change) => {
    const formulas = seen.find(({ name }) => name === change.table.name)?.formulas ?? [];
    return change.rows.every((row) => {
      const now = linesLike(row, formulas);
      // One that says the same may have stood there before.
      return now.length > linesLike(row, change.table.formulas).length;
    });
  });
}

/** The rows of a table that say what a new line does. */
export function linesLike(
  line: TableChanges["rows"][number],
  [header = [], ...body]: RawGrid,
): readonly number[] {
  const wanted = header.map((heading): Raw | undefined => {
    const cell = line.get(String(heading));
    return cell && rawOf(cell.content);
  });
  return [...body.keys()].filter(
    (row) =>
      body[row]?.every((value, at) => {
        const ours = wanted[at];
        // Excel may fill what was left empty.
        return ours === undefined || ours === "" || hasLanded(ours, value);
      }) === true,
  );
}
