import { parseAddress, rangeAddress } from "../../sheet/a1";
import type { Rectangle } from "../../sheet/plan";
import type { RawGrid } from "../../tables/cells/raw";
import { plainFormulas } from "../read/readWorkbook";
import type { Frame } from "./frame";
import type { Unit } from "./unit";
import { isAsIntended, isAsPlanned, type Watch } from "./watch";

interface WatchedRange {
  readonly before: Excel.Range;
  after: Excel.Range | undefined;
}

/** One request's look at the cells that it writes: made before its writing is queued, closed behind it. */
export class Watching {
  readonly ranges: readonly WatchedRange[];
  /** Where the names that are moved stood. */
  readonly names: readonly {
    readonly name: string;
    readonly item: Excel.NamedItem;
    readonly range: Excel.Range;
  }[];
  private readonly table: { readonly item: Excel.Table; readonly range: Excel.Range } | undefined;
  private isLast = false;

  /**
   * @param earlier the look of the same unit's request before
   * @param frame of the table that is written, right before it is
   */
  constructor(
    context: Excel.RequestContext,
    readonly unit: Unit,
    readonly watch: Watch,
    private readonly earlier: Watching | undefined,
    readonly frame: Frame | undefined,
  ) {
    const { sheet } = unit;
    this.ranges = watch.cells.map(({ place }) => {
      const before = sheet.getRange(rangeAddress(place));
      before.load("formulas,values,numberFormat");
      return { before, after: undefined };
    });
    this.names = (watch.names ?? []).map((name) => {
      const item = sheet.names.getItemOrNullObject(name);
      const range = item.getRangeOrNullObject();
      item.load("name");
      range.load("address");
      return { name, item, range };
    });
    sheet.load("name");
    sheet.autoFilter.load("isDataFiltered");
    sheet.tables.load("items/autoFilter/isDataFiltered");
    if (watch.table && !earlier) {
      const item = context.workbook.tables.getItemOrNullObject(watch.table.name);
      const range = item.getRange();
      item.load("name,showTotals");
      range.load("address");
      this.table = { item, range };
    }
  }

  /** Looks again, once the writing is queued. */
  close(isLast: boolean): void {
    this.isLast = isLast;
    this.watch.cells.forEach(({ place }, index) => {
      const range = this.ranges[index];
      if (!range) return;
      range.after = this.unit.sheet.getRange(rangeAddress(place));
      range.after.load("formulas");
    });
  }

  /** A block would land in the rows that a filter shows. */
  get isFiltered(): boolean {
    const { autoFilter, tables } = this.unit.sheet;
    return [autoFilter, ...tables.items.map((table) => table.autoFilter)].some(
      ({ isDataFiltered }) => isDataFiltered,
    );
  }

  /** What its sheet was called; as good as nothing where the request broke off before. */
  get sheetName(): string {
    try {
      return this.unit.sheet.name;
    } catch (error) {
      if (error instanceof OfficeExtension.Error) return "";
      throw error;
    }
  }

  /** After the answer: whether somebody wrote in between, or Excel something else than it was told. */
  isDisturbed(): boolean {
    const isHidden = this.isFiltered && !this.watch.isFiltered;
    const isInPlace = !isHidden && this.isTableInPlace();
    return !isInPlace || !this.watch.cells.every((_, index) => this.isUndisturbed(index));
  }

  /** What stood there before the request; undefined where it broke off before. */
  foundIn(index: number): RawGrid | undefined {
    const before = this.ranges[index]?.before;
    try {
      return before && plainFormulas(before.formulas);
    } catch (error) {
      if (error instanceof OfficeExtension.Error) return undefined;
      throw error;
    }
  }

  private isUndisturbed(index: number): boolean {
    const cells = this.watch.cells[index];
    const range = this.ranges[index];
    if (!cells || !range) return true;
    const found = plainFormulas(range.before.formulas);
    const planned = this.earlier?.left(index) ?? cells.planned;
    return (
      isAsPlanned(planned, found) &&
      (!this.isLast || isAsIntended(cells.intended, this.left(index)))
    );
  }

  /** What the request left. */
  left(index: number): RawGrid {
    return plainFormulas(this.ranges[index]?.after?.formulas ?? []);
  }

  /** The same, where the request came so far. */
  leftIfKnown(index: number): RawGrid | undefined {
    try {
      return this.left(index);
    } catch (error) {
      if (error instanceof OfficeExtension.Error) return undefined;
      throw error;
    }
  }

  private isTableInPlace(): boolean {
    const { table, watch } = this;
    if (!table || !watch.table) return true;
    if (table.item.isNullObject) return false;
    const place = parseAddress(table.range.address)?.place;
    if (!place) return false;
    const rows = place.rows - (table.item.showTotals ? 1 : 0);
    return isSamePlace({ ...place, rows }, watch.table.place);
  }
}

function isSamePlace(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
