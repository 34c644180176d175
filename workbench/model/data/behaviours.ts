/**
 * What builds of Excel do differently, or what documentation and reports say of real ones: a line each, with its source.
 * Ordered as issues name them; see docs/beliefs.md for what is only believed.
 */
export interface Behaviours {
  /**
   * What a request of an add-in is to Undo: a step of its own, or the end of all steps. A member without undo support
   * ends them in either. #1 #10, docs excel/excel-add-ins-undo-capabilities.
   */
  readonly undoOfWrites: "steps" | "clears";
  /**
   * A formula written into a table's column that is blank or holds one formula: it fills the whole column, or only its
   * own cell. Excel's setting “fill formulas in tables to create calculated columns”, on unless switched off.
   * #2, OfficeDev/office-js 2093, 5909, 6745, 1916.
   */
  readonly calculatedColumns: "filled" | "off";
  /**
   * Rows that a filter hides, in a block that is written over them: the block lands in the visible rows from its top,
   * or is refused. #3, OfficeDev/office-js 224, 994, xlwings 747.
   */
  readonly filteredWrites: "visible" | "refused";
}

/** What a person's Excel does: the worse where builds differ. */
export const realistic: Behaviours = {
  undoOfWrites: "steps",
  calculatedColumns: "filled",
  filteredWrites: "visible",
};
