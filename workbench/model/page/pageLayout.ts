import { isRecord, numberArgument, textArgument } from "../arguments";
import { maxColumns, maxRows, parseRect, splitReference, type Rect } from "../data/address";
import type { SheetData } from "../data/sheetData";
import { HostError, invalidArgument } from "../hostError";
import { Bag, type BagAccess, type BagValue, type OfficeObject } from "../officeObject";
import { Range } from "../range/range";
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
  const area = (range: unknown, key: "printArea" | "titleRows" | "titleColumns"): void => {
    guardPage(sheet);
    page[key] = rectOf(range);
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
          area(range, "printArea");
        },
        setPrintTitleRows: (range) => {
          area(range, "titleRows");
          if (page.titleRows)
            page.titleRows = { ...page.titleRows, column: 0, columns: maxColumns };
        },
        setPrintTitleColumns: (range) => {
          area(range, "titleColumns");
          if (page.titleColumns)
            page.titleColumns = { ...page.titleColumns, row: 0, rows: maxRows };
        },
        setPrintMargins: (unit, options) => {
          guardPage(sheet);
          setMargins(sheet, unit, options);
        },
        getPrintAreaOrNullObject: () => found(page.printArea),
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

function rectOf(range: unknown): Rect {
  if (range instanceof RangeGeometry) return range.rect;
  const rect = parseRect(splitReference(textArgument(range, "range")).address);
  if (!rect) throw invalidArgument(`There is no range ${String(range)}.`);
  return rect;
}
