import type { Rect } from "./address";

/** Print set-up of a sheet; margins in points, as Office.js has them. */
export interface PageData {
  values: Record<string, unknown>;
  headersFooters: Record<string, string>;
  /** Each on pages of its own; none is the whole sheet. */
  printArea: readonly Rect[];
  titleRows: Rect | undefined;
  titleColumns: Rect | undefined;
  /** Rows that begin a new page. */
  rowBreaks: number[];
  columnBreaks: number[];
}

export function newPage(): PageData {
  return {
    values: {
      orientation: "Portrait",
      paperSize: "A4",
      leftMargin: 50.4,
      rightMargin: 50.4,
      topMargin: 54,
      bottomMargin: 54,
      headerMargin: 21.6,
      footerMargin: 21.6,
      centerHorizontally: false,
      centerVertically: false,
      blackAndWhite: false,
      draftMode: false,
      firstPageNumber: "",
      printComments: "NoComments",
      printErrors: "AsDisplayed",
      printGridlines: false,
      printHeadings: false,
      printOrder: "DownThenOver",
      zoom: { scale: 100 },
    },
    headersFooters: {},
    printArea: [],
    titleRows: undefined,
    titleColumns: undefined,
    rowBreaks: [],
    columnBreaks: [],
  };
}
