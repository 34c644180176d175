import { parseAddress } from "../../sheet/a1";
import { rawFrom, rawGridFrom, type Raw } from "../../tables/cells/raw";
import { identityHeadings, identityOf } from "../../tables/rowIdentity";

/** What tells a cell of a table from all others, wherever rows and columns go. */
export interface TableCellName {
  readonly table: string;
  /** Of its row; blank for a row of the person's own. */
  readonly key: string;
  readonly heading: string;
}

/** Where a table stands, and in which order its rows and columns, when a request comes to this look. */
export class Frame {
  private readonly item: Excel.Table;
  private readonly range: Excel.Range;
  private readonly header: Excel.Range;
  private readonly keys: readonly Excel.Range[];

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
    this.keys = identityHeadings(table).map((heading) => {
      const column = this.item.columns.getItemOrNullObject(heading);
      column.load("name");
      const cells = column.getDataBodyRange();
      cells.load("formulas");
      return cells;
    });
  }

  /** Undefined for a cell outside of the table. */
  cellAt(row: number, column: number): TableCellName | undefined {
    if (!this.isThere()) return undefined;
    const place = parseAddress(this.range.address)?.place;
    if (!place) return undefined;
    const index = row - place.row - 1;
    const heading = rawFrom((this.header.values as unknown[][])[0]?.[column - place.column]);
    if (index < 0 || index >= place.rows - 1 || heading === "") return undefined;
    const cells = this.keys.map(({ formulas }): Raw => rawGridFrom(formulas)[index]?.[0] ?? "");
    return { table: this.table, key: identityOf(cells), heading: String(heading) };
  }

  /** A request may break off before it. */
  private isThere(): boolean {
    try {
      return !this.item.isNullObject && this.keys.every(({ isNullObject }) => !isNullObject);
    } catch (error) {
      if (error instanceof OfficeExtension.Error) return false;
      throw error;
    }
  }
}
