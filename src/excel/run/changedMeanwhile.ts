/** Somebody changed the workbook between a deed's reading and its writing: nothing was written, it plans anew. */
export class ChangedMeanwhile extends Error {
  override readonly name = "ChangedMeanwhile";

  constructor(readonly sheets: readonly string[]) {
    super(`Changed meanwhile: ${sheets.join(", ")}`);
  }
}
