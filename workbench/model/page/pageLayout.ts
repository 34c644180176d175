import { isRecord, numberArgument, textArgument } from "../arguments";
import { maxColumns, maxRows, parseRect, splitReference, type Rect } from "../data/address";
import type { SheetData } from "../data/sheetData";
import { HostError, invalidArgument } from "../hostError";
import { Bag, type BagAccess, type BagValue, type OfficeObject } from "../officeObject";
import { Range } from "../range/range";
import { RangeAreas } from "../range/rangeAreas";
import { RangeGeometry } from "../range/rangeGeometry";

const choices: Record<string, readonly string[]> = {
  orientation: ["Portrait", "Landscape"],
  printComments: ["NoComments", "EndSheet", "InPlace"],
  printErrors: ["AsDisplayed", "Blank", "Dash", "NotAvailable"],
  printOrder: ["DownThenOver", "OverThenDown"],
};

/** Print set-up of a sheet; margins in points. */
export function pageLayout(sheet: SheetData): OfficeObject {
  const { page } = sheet;
  const values: Record<string, BagValue> = {};
  for (const name of Object.keys(page.values)) values[name] = member(sheet, name);
  const titles = (range: unknown, key: "titleRows" | "titleColumns"): void => {
    guardPage(sheet);
    page[key] = rectOf(sheet, range);
  };
  const found = (rect: Rect | undefined): OfficeObject | null =>
    rect ? new Range(sheet, rect) : null;
  return new Bag(
    "PageLayout",
    {
      values,
      children: { headersFooters: () => headersFooters(sheet) },
      methods: {
        setPrintArea: (range) => {
          guardPage(sheet);
          page.printArea = areasOf(sheet, range);
        },
        setPrintTitleRows: (range) => {
          titles(range, "titleRows");
          if (page.titleRows)
            page.titleRows = { ...page.titleRows, column: 0, columns: maxColumns };
        },
        setPrintTitleColumns: (range) => {
          titles(range, "titleColumns");
          if (page.titleColumns)
            page.titleColumns = { ...page.titleColumns, row: 0, rows: maxRows };
        },
        setPrintMargins: (unit, options) => {
          guardPage(sheet);
          setMargins(sheet, unit, options);
        },
        getPrintAreaOrNullObject: () =>
          page.printArea.length > 0 ? new RangeAreas(sheet, page.printArea) : null,
        getPrintTitleRowsOrNullObject: () => found(page.titleRows),
        getPrintTitleColumnsOrNullObject: () => found(page.titleColumns),
      },
    },
    new Map(),
    "",
  );
}

function member(sheet: SheetData, name: string): BagAccess {
  const { values } = sheet.page;
  return {
    get: () => values[name] ?? null,
    set: (value) => {
      guardPage(sheet);
      const allowed = choices[name];
      if (allowed && !allowed.includes(String(value))) {
        throw invalidArgument(`${name} is one of ${allowed.join(", ")}.`);
      }
      if (name === "zoom") {
        checkZoom(value);
        const isScale = typeof value["scale"] === "number";
        if (sheet.book.behaviours.fitToPages === "ignored" && !isScale) return;
      }
      if (name.endsWith("Margin")) numberArgument(value, name);
      values[name] = value;
      sheet.book.changed({ kind: "layout", sheet });
    },
  };
}

/** Page set-up asks the printer what it can do: where there is none, it fails. */
export function guardPage({ book }: SheetData): void {
  book.guard();
  if (book.behaviours.pageSetup === "fails") {
    throw new HostError("GeneralException", "There was an internal error: no printer.");
  }
}

function checkZoom(value: unknown): asserts value is Record<string, unknown> {
  const scale = isRecord(value) ? value["scale"] : undefined;
  if (!isRecord(value) || (typeof scale === "number" && (scale < 10 || scale > 400))) {
    throw invalidArgument("zoom has a scale from 10 to 400, or pages to fit.");
  }
  const pages = [value["horizontalFitToPages"], value["verticalFitToPages"]];
  if (typeof scale === "number" && pages.some((count) => typeof count === "number")) {
    throw invalidArgument("zoom has a scale or pages to fit, not both.");
  }
}

const pointsPer: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins({ page }: SheetData, unit: unknown, options: unknown): void {
  const factor = pointsPer[textArgument(unit, "unit")];
  if (factor === undefined || !isRecord(options)) throw invalidArgument("Margins need a unit.");
  for (const [side, size] of Object.entries(options)) {
    if (typeof size === "number") page.values[`${side}Margin`] = size * factor;
  }
}

const places = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
];

function headersFooters(sheet: SheetData): OfficeObject {
  const group = (prefix: string) => (): OfficeObject => {
    const store = sheet.page.headersFooters;
    const values = places.map((name): [string, BagAccess] => [
      name,
      {
        get: () => store[prefix + name] ?? "",
        set: (value) => {
          guardPage(sheet);
          store[prefix + name] = textArgument(value, name);
        },
      },
    ]);
    return new Bag("HeaderFooter", { values: Object.fromEntries(values) }, new Map(), "");
  };
  return new Bag(
    "HeaderFooterGroup",
    {
      values: {
        state: ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"],
        useSheetMargins: true,
        useSheetScale: true,
      },
      children: {
        defaultForAllPages: group(""),
        firstPage: group("first."),
        evenPages: group("even."),
        oddPages: group("odd."),
      },
    },
    new Map(),
    "",
  );
}

/** Several areas are a RangeAreas: of a text Excel's reference does not say that it may name more than one. */
function areasOf(sheet: SheetData, range: unknown): readonly Rect[] {
  if (!(range instanceof RangeAreas)) return [rectOf(sheet, range)];
  checkSheet(sheet, range);
  return range.places.map(({ rect }) => rect);
}

function rectOf(sheet: SheetData, range: unknown): Rect {
  if (range instanceof RangeGeometry) {
    checkSheet(sheet, range);
    return range.rect;
  }
  const rect = parseRect(splitReference(textArgument(range, "range")).address);
  if (!rect) throw invalidArgument(`There is no range ${String(range)}.`);
  return rect;
}

function checkSheet(sheet: SheetData, range: { readonly sheet: SheetData }): void {
  if (range.sheet !== sheet) throw invalidArgument("A sheet prints its own cells only.");
}
