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
  filteredWrites: "visible",
  requestLimit: 5 * 1024 * 1024,
  answerLimit: 5 * 1024 * 1024,
  fitToPages: "taken",
  pageSetup: "works",
};
