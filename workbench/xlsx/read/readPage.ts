import type { XmlElement } from "@cj-tech-master/excelts/xml";
import {
  maxColumns,
  maxRows,
  parseRect,
  splitReference,
  type Rect,
} from "../../model/data/address";
import type { SheetData } from "../../model/data/sheetData";
import { attribute, child, children, flagOf, numberOf, textIn } from "./xmlParts";

const a4 = 9;

const sections = { L: "left", C: "center", R: "right" } as const;

/** Paper, scale or fit, margins (points), header, footer and page breaks. */
export function readPage({ page }: SheetData, root: XmlElement): void {
  const setup = child(root, "pageSetup");
  const margins = child(root, "pageMargins");
  const options = child(root, "printOptions");
  const { values } = page;
  values["orientation"] =
    attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait";
  values["paperSize"] = numberOf(setup, "paperSize") === a4 ? "A4" : "";
  for (const side of ["left", "right", "top", "bottom", "header", "footer"]) {
    const inches = numberOf(margins, side);
    if (inches !== undefined) values[`${side}Margin`] = inches * 72;
  }
  values["centerHorizontally"] = flagOf(options, "horizontalCentered") ?? false;
  values["centerVertically"] = flagOf(options, "verticalCentered") ?? false;
  values["printGridlines"] = flagOf(options, "gridLines") ?? false;
  values["printHeadings"] = flagOf(options, "headings") ?? false;
  values["zoom"] = zoomOf(root, setup);
  for (const kind of ["Header", "Footer"] as const) {
    const text = textIn(child(root, "headerFooter", `odd${kind}`));
    for (const [side, own] of sectionsOf(text)) page.headersFooters[`${side}${kind}`] = own;
  }
  page.rowBreaks = breaksOf(child(root, "rowBreaks"));
  page.columnBreaks = breaksOf(child(root, "colBreaks"));
}

function zoomOf(root: XmlElement, setup: XmlElement | undefined): Record<string, number> {
  if (flagOf(child(root, "sheetPr", "pageSetUpPr"), "fitToPage") !== true) {
    return { scale: numberOf(setup, "scale") ?? 100 };
  }
  const wide = numberOf(setup, "fitToWidth") ?? 1;
  const high = numberOf(setup, "fitToHeight") ?? 1;
  return {
    ...(wide > 0 && { horizontalFitToPages: wide }),
    ...(high > 0 && { verticalFitToPages: high }),
  };
}

/** `&L…&C…&R…`; what stands before the first sign is the middle. */
function sectionsOf(text: string): (readonly [side: string, text: string])[] {
  return [...text.matchAll(/(?:&([LCR])|^(?=[^&]|&[^LCR]))((?:(?!&[LCR]).)*)/gsu)].flatMap(
    ([, letter = "C", own = ""]) =>
      own === "" ? [] : [[sections[letter as keyof typeof sections], own] as const],
  );
}

function breaksOf(element: XmlElement | undefined): number[] {
  return children(element, "brk").flatMap((one) =>
    flagOf(one, "man") === true ? (numberOf(one, "id") ?? []) : [],
  );
}

/** What a name of the page set-up says of a sheet's print area or repeated rows and columns. */
export function readPageName({ page }: SheetData, name: string, formula: string): void {
  const rects = referencesIn(formula);
  if (name === "_xlnm.Print_Area") page.printArea = rects;
  if (name !== "_xlnm.Print_Titles") return;
  page.titleRows = rects.find(({ columns }) => columns === maxColumns);
  page.titleColumns = rects.find(({ rows }) => rows === maxRows);
}

/** `'甲,乙'!$A$1:$C$4,'甲,乙'!$E:$F` as places; commas in names of sheets part nothing. */
function referencesIn(formula: string): Rect[] {
  const parts = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/gu) ?? [];
  return parts.flatMap((part) => parseRect(splitReference(part.trim()).address) ?? []);
}
