/** An error in a cell, `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** A number with properties, as Office.js writes it (`Excel.DoubleCellValue`): its icon opens the card. */
export interface NumberCard {
  readonly type: "Double" | "FormattedNumber";
  readonly basicValue: number;
  /** Shows the number where the cell has no format of its own. */
  readonly numberFormat?: string;
  readonly properties?: Readonly<Record<string, CardProperty>>;
  readonly layouts?: {
    readonly compact?: { readonly icon?: string };
    readonly card?: {
      readonly title?: string | { readonly property: string };
      readonly sections?: readonly {
        readonly layout: string;
        readonly properties: readonly string[];
      }[];
    };
  };
}

export interface CardProperty {
  readonly type: string;
  readonly basicValue: string | number | boolean;
}

/** `undefined` is an empty cell. */
export type CellValue = string | number | boolean | CellError | undefined;

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** One cell; mutable, changed only by `SheetData` and the calculation. */
export interface Cell {
  value: CellValue;
  /** As entered, with `=`. */
  formula: string | undefined;
  /** Index into the workbook's style table; undefined takes the row's or column's. */
  style: number | undefined;
  link?: Hyperlink | undefined;
  /** What the number carries; only the calculation changes it. */
  card?: NumberCard | undefined;
  /** Sentence that Excel shows when the pointer rests on an error of a custom function. */
  message?: string | undefined;
  /** Such sentences of an area that this formula fills; only the calculation changes them. */
  messages?: readonly (readonly (string | undefined)[])[] | undefined;
  /** Size of the area this formula fills, itself included; only the calculation changes it. */
  spill?: { readonly rows: number; readonly columns: number } | undefined;
  /** Key of the cell whose formula fills this one. */
  spilledFrom?: number | undefined;
}

export function isError(value: CellValue): value is CellError {
  return typeof value === "object";
}

export function isCard(value: CellValue | NumberCard | null): value is NumberCard {
  return typeof value === "object" && value !== null && "basicValue" in value;
}

export const errorTexts = [
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#CONNECT!",
  "#BLOCKED!",
  "#FIELD!",
] as const;

/** As `Range.values` gives it: errors are text, empty is `""`. */
export function toOffice(value: CellValue): string | number | boolean {
  if (value === undefined) return "";
  return isError(value) ? value.error : value;
}

export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === undefined) return "Empty";
  if (isError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
