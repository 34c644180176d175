/**
 * A whole workbook as plain data: what the host's model hands to the writer of .xlsx and to tests.
 * Rows and columns count from 0. Sizes are the file's own: characters wide, points high, margins in inches.
 */
export type SnapshotValue = string | number | boolean | undefined;

export interface SnapshotStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "centerContinuous";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly borders?: Partial<
    Record<"top" | "bottom" | "left" | "right", { readonly style: string; readonly color: string }>
  >;
  readonly locked?: boolean;
}

export interface SnapshotCell {
  readonly row: number;
  readonly column: number;
  /** Value, or the cached result where there is a formula; an error is its text with `isError`. */
  readonly value: SnapshotValue;
  readonly isError?: boolean;
  readonly formula?: string;
  /** Rectangle that this formula spills into, itself included. */
  readonly spill?: SnapshotRectangle;
  /** Index into `SnapshotSheet.styles`. */
  readonly style?: number;
  readonly link?: { readonly location?: string; readonly address?: string; readonly tip?: string };
}

export interface SnapshotRectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SnapshotTable {
  readonly name: string;
  readonly place: SnapshotRectangle;
  readonly columns: readonly string[];
  readonly style: string | undefined;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

export interface SnapshotChart {
  readonly name: string;
  /** Office.js chart type: BarClustered, ColumnClustered, Line, Pie, Doughnut … */
  readonly type: string;
  readonly title: string | undefined;
  readonly series: readonly SnapshotSeries[];
  readonly categoryTitle: string | undefined;
  /** The first category stands on top of bars, or at the right of columns. */
  readonly isReversed: boolean;
  readonly valueTitle: string | undefined;
  readonly valueFormat: string | undefined;
  readonly valueMinimum: number | undefined;
  readonly valueMaximum: number | undefined;
  readonly hasValueAxis: boolean;
  readonly hasGridlines: boolean;
  readonly legend: "none" | "right" | "bottom" | "top" | "left";
  /** Room between bars in hundredths of their breadth. */
  readonly gapWidth: number | undefined;
  /** Cells of hidden rows and columns are drawn too. */
  readonly drawsHidden: boolean;
  readonly font: SnapshotFont;
  readonly titleFont: SnapshotFont;
  readonly place: SnapshotRectangle;
}

export interface SnapshotSeries {
  readonly name: string;
  /** Office.js chart type: a line may be drawn over columns. */
  readonly type: string;
  /** Absolute references with sheet, `'汇总-x'!$A$1:$A$4`. */
  readonly categories: string | undefined;
  readonly values: string;
  readonly color: string | undefined;
  /** Points that have a colour of their own. */
  readonly points: readonly { readonly index: number; readonly color: string }[];
  readonly line: { readonly style: string | undefined; readonly weight: number | undefined };
  readonly dataLabels: boolean;
  /** Where the labels have another number format than the cells. */
  readonly labelFormat: string | undefined;
}

/** What was chosen of a font in a chart. */
export interface SnapshotFont {
  readonly name: string | undefined;
  readonly size: number | undefined;
  readonly bold: boolean | undefined;
}

export interface SnapshotConditionalFormat {
  readonly place: SnapshotRectangle;
  readonly rule:
    | { readonly kind: "containsText"; readonly text: string }
    | { readonly kind: "expression"; readonly formula: string }
    | {
        readonly kind: "cellValue";
        readonly operator: string;
        readonly formulas: readonly string[];
      }
    | {
        readonly kind: "dataBar";
        readonly color: string;
        readonly minimum?: number;
        readonly maximum?: number;
      };
  readonly fontColor?: string;
  readonly fill?: string;
}

export interface SnapshotSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly tabColor: string | undefined;
  readonly showGridlines: boolean;
  readonly protected: boolean;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly styles: readonly SnapshotStyle[];
  readonly cells: readonly SnapshotCell[];
  readonly merges: readonly SnapshotRectangle[];
  readonly tables: readonly SnapshotTable[];
  readonly charts: readonly SnapshotChart[];
  readonly conditionalFormats: readonly SnapshotConditionalFormat[];
  readonly freeze: { readonly rows: number; readonly columns: number } | undefined;
  readonly page: {
    readonly orientation: "portrait" | "landscape";
    readonly paper: "a4" | undefined;
    /** Each on pages of its own; none is the whole sheet. */
    readonly printAreas: readonly SnapshotRectangle[];
    readonly titleRows: readonly [number, number] | undefined;
    readonly titleColumns: readonly [number, number] | undefined;
    /** Fixed, in per cent; undefined where pages are fitted. */
    readonly scale: number | undefined;
    readonly fitToWidth: number | undefined;
    readonly fitToHeight: number | undefined;
    readonly margins: Partial<
      Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>
    >;
    readonly centerHorizontally: boolean;
    readonly centerFooter: string | undefined;
    readonly centerHeader: string | undefined;
    readonly rowBreaks: readonly number[];
    readonly columnBreaks: readonly number[];
  };
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SnapshotSheet[];
  readonly activeSheet: string;
  /** Defined names: scope is a sheet's name, or undefined for the workbook. */
  readonly names: readonly {
    readonly name: string;
    readonly formula: string;
    readonly scope: string | undefined;
  }[];
  readonly customXml: readonly string[];
}
