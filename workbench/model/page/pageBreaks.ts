import { textArgument } from "../arguments";
import { parseRect, splitReference } from "../data/address";
import type { SheetData } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import { invalidArgument, itemNotFound } from "../hostError";
import { Bag, OfficeCollection, type OfficeObject } from "../officeObject";
import { Range } from "../range/range";
import { RangeGeometry } from "../range/rangeGeometry";
import { guardPage } from "./pageLayout";

/** Breaks set by hand: a new page begins at that row or column. */
export class PageBreaks extends OfficeCollection<OfficeObject> {
  constructor(
    readonly sheet: SheetData,
    readonly axis: "row" | "column",
  ) {
    super("PageBreakCollection");
  }

  get items(): readonly OfficeObject[] {
    return listOf(this).map((place) => pageBreak(this, place));
  }

  getCount(): unknown {
    return listOf(this).length;
  }

  getItem(index: unknown): OfficeObject {
    const place = listOf(this)[Number(index)];
    if (place === undefined) throw itemNotFound(`the page break ${String(index)}`);
    return pageBreak(this, place);
  }

  add(range: unknown): OfficeObject {
    guardSheet(this.sheet);
    guardPage(this.sheet);
    const rect =
      range instanceof RangeGeometry
        ? range.rect
        : parseRect(splitReference(textArgument(range, "pageBreakRange")).address);
    const place = rect?.[this.axis];
    if (place === undefined || place === 0) throw invalidArgument("No page can begin there.");
    const list = listOf(this);
    if (!list.includes(place)) list.push(place);
    list.sort((a, b) => a - b);
    return pageBreak(this, place);
  }

  removePageBreaks(): void {
    guardSheet(this.sheet);
    listOf(this).length = 0;
  }
}

function listOf({ sheet, axis }: PageBreaks): number[] {
  return axis === "row" ? sheet.page.rowBreaks : sheet.page.columnBreaks;
}

function pageBreak(breaks: PageBreaks, place: number): OfficeObject {
  const { sheet, axis } = breaks;
  const rect = { row: 0, column: 0, rows: 1, columns: 1, [axis]: place };
  const spec = {
    values: { columnIndex: { get: () => rect.column }, rowIndex: { get: () => rect.row } },
    methods: {
      delete: () => {
        guardSheet(sheet);
        const list = listOf(breaks);
        list.splice(list.indexOf(place), 1);
      },
      getCellAfterBreak: () => new Range(sheet, rect),
    },
  };
  return new Bag("PageBreak", spec, new Map(), "", undefined, { _Id: `${axis}${place}` });
}
