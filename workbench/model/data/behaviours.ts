/**
 * What builds of Excel do differently, or what documentation and reports say of real ones: a line each, with its source.
 * Ordered as issues name them; see docs/beliefs.md for what is only believed.
 */
export interface Behaviours {
  /**
   * Rows that a filter hides, in a block that is written over them: the block lands in the visible rows from its top,
   * or is refused. OfficeDev/office-js 224, 994.
   */
  readonly filteredWrites: "visible" | "refused";
  /** #5: setting the text of a custom XML part makes a new part with another id. OfficeDev/office-js 3564. */
  readonly setXml: "newPart" | "samePart";
}

/** What a person's Excel does: the worse where builds differ. */
export const realistic: Behaviours = {
  filteredWrites: "visible",
  setXml: "newPart",
};
