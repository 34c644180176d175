import { parseAddress } from "../../sheet/a1";
import { rawFrom, rawGridFrom, type Raw, type RawGrid } from "../../tables/cells/raw";
import { tables } from "../../tables/tables";

/** What tells a cell of a table from all others, wherever rows and columns go. */
export interface TableCellName {
  readonly table: string;
  /** Of its row; blank for a row of the person's own. */
  readonly key: Raw;
  readonly heading: string;
}

/** Where a table stands, and in which order its rows and columns, when a request comes to this look. */
export class Frame {
  private readonly item: Excel.Table;
  private readonly range: Excel.Range;
  private readonly header: Excel.Range;
  private readonly keys: Excel.Range;

  constructor(
    context: Excel.RequestContext,
    private readonly table: string,
  ) {
    this.item = context.workbook.tables.getItemOrNullObject(table);
    this.item.load("name");
    this.range = this.item.getRange();
    this.range.load("address");
    this.header = this.item.getHeaderRowRange();
    this.header.load("values");
    const key = tables.find(({ name }) => name === table)?.key ?? "";
    const column = this.item.columns.getItemOrNullObject(key);
    column.load("name");
    this.keys = column.getDataBodyRange();
    this.keys.load("formulas");
  }

  /** Undefined for a cell outside of the table. */
  cellAt(row: number, column: number): TableCellName | undefined {
    if (!this.isThere()) return undefined;
    const place = parseAddress(this.range.address)?.place;
    if (!place) return undefined;
    const heading = rawFrom((this.header.values as unknown[][])[0]?.[column - place.column]);
    const keys: RawGrid = rawGridFrom(this.keys.formulas);
    const [key] = keys[row - place.row - 1] ?? [];
    if (key === undefined || heading === "") return undefined;
    return { table: this.table, key, heading: String(heading) };
  }

  /** A request may break off before it. */
  private isThere(): boolean {
    try {
      return !this.item.isNullObject && !this.keys.isNullObject;
    } catch (error) {
      if (error instanceof OfficeExtension.Error) return false;
      throw error;
    }
  }
}
