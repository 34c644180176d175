import type { OnLost } from "../../tables/cells/lostText";
import { giveBack, putBack } from "./putBack";
import { sendUnits } from "./sendUnits";
import type { Unit } from "./unit";

/**
 * Writes units in their order, in as few requests as they fit into, and looks in the same requests whether what they
 * rely on still stood there. Where it did not, or where Excel made something else of what was written, nothing more is
 * written, and what was written over is put back.
 * @param bytes of a request, about
 * @param onLost told what somebody typed in between and what could not be put back
 * @returns the sheets that were disturbed; none where all is written
 */
export async function writeUnits(
  context: Excel.RequestContext,
  units: readonly Unit[],
  { bytes, onLost }: { readonly bytes: number; readonly onLost: OnLost },
): Promise<ReadonlySet<Excel.Worksheet>> {
  const { watched, disturbed } = await sendUnits(context, units, {
    bytes,
    onError: (watching) => giveBack(context, watching, onLost),
  });
  if (disturbed.length > 0) await putBack(context, watched, onLost);
  return new Set(disturbed.map(({ unit }) => unit.sheet));
}
