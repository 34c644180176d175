/**
 * What builds of Excel do differently, or what documentation and reports say of real ones: a line each, with its source.
 * Ordered as issues name them; see docs/beliefs.md for what is only believed.
 */
export interface Behaviours {
  /**
   * 1. What one undo group (`mergeUndoGroup`) takes: throws `UndoNotSupported` where the list of that Excel says no, and
   * for blocks above 1,500 cells. learn.microsoft.com, “Undo capabilities with the Excel JavaScript API”;
   * OfficeDev/office-js 6711, 6491, 6255 (against, for `Worksheet.position`: 6453).
   */
  readonly undoGroups: "desktop" | "web" | "lenient";
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
  /** #5: setting the text of a custom XML part makes a new part with another id. OfficeDev/office-js 3564. */
  readonly setXml: "newPart" | "samePart";
  /**
   * 6. How far `Range.calculate` reaches: the cells and those that read them, or everything that follows.
   * OfficeDev/office-js 5063, 6555, 6885.
   */
  readonly rangeCalculate: "direct" | "downstream";
  /**
   * 7. Whether the add-in runs once a workbook is opened: not before a function of it computes, a button is pressed or
   * the pane opens, which a workbook may ask for. learn.microsoft.com, “Runtimes in Office Add-ins”, “Automatically
   * open a task pane with a document”; OfficeDev/office-js 3922.
   */
  readonly runtimeAfterOpening: "asleep" | "awake";
  /** 11. The code of a refusal while a cell is edited. OfficeDev/office-js 3388; learn.microsoft.com, “Delay execution while cell is being edited”. */
  readonly cellEditCode: "InvalidOperationInCellEditMode" | "InvalidOperation";
  /** 18. Edits that no event tells of: a choice from a cell's list on the web, a fill over filtered rows. OfficeDev/office-js 3888, 1110. */
  readonly silentEdits: readonly ("listChoice" | "filteredFill")[];
  /**
   * 8. Bytes beyond which a request fails, and an answer: 5 MB in Excel on the web, no limit elsewhere.
   * learn.microsoft.com, “Resource limits and performance optimization for Office Add-ins”.
   */
  readonly requestLimit: number;
  readonly answerLimit: number;
  /**
   * 9. Whether `pageLayout.zoom` takes a number of pages: not while another tab than Page Layout is in front in the
   * Excel of the report. OfficeDev/office-js 1860.
   */
  readonly fitToPages: "taken" | "ignored";
  /** 9. Whether there is a printer, without which page set-up fails. */
  readonly pageSetup: "works" | "fails";
}

/** What a person's Excel does: the worse where builds differ. */
export const realistic: Behaviours = {
  undoGroups: "desktop",
  undoOfWrites: "steps",
  calculatedColumns: "filled",
  filteredWrites: "visible",
  setXml: "newPart",
  rangeCalculate: "direct",
  runtimeAfterOpening: "asleep",
  cellEditCode: "InvalidOperationInCellEditMode",
  silentEdits: ["listChoice", "filteredFill"],
  requestLimit: 5 * 1024 * 1024,
  answerLimit: 5 * 1024 * 1024,
  fitToPages: "taken",
  pageSetup: "works",
};
