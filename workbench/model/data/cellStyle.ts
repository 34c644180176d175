/** How a cell looks, in Office.js words. Only what differs from the default is there. */
export interface CellStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly superscript?: boolean;
  readonly subscript?: boolean;
  readonly underline?: string;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly shrinkToFit?: boolean;
  readonly textOrientation?: number;
  readonly readingOrder?: string;
  readonly numberFormat?: string;
  readonly top?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
  readonly right?: Border;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export type StyleKey = keyof CellStyle;
export type BorderSide = "top" | "bottom" | "left" | "right";

/** What Excel shows where nothing was set. */
export const defaultStyle = {
  fontName: "等线",
  fontSize: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  superscript: false,
  subscript: false,
  underline: "None",
  fontColor: "#000000",
  fill: "",
  horizontal: "General",
  vertical: "Center",
  wrap: false,
  indent: 0,
  shrinkToFit: false,
  textOrientation: 0,
  readingOrder: "Context",
  numberFormat: "General",
  top: undefined,
  bottom: undefined,
  left: undefined,
  right: undefined,
  locked: true,
  formulaHidden: false,
} as const satisfies Record<StyleKey, unknown>;

/** In the order in which a look that is kept has its keys. */
const styleKeys = (Object.keys(defaultStyle) as StyleKey[]).sort();

/** Every look once; cells hold an index into it. Index 0 is the default look. */
export class StyleTable {
  readonly styles: CellStyle[] = [{}];
  private readonly indexes = new Map<string, number>([["", 0]]);

  at(index: number): CellStyle {
    return this.styles[index] ?? {};
  }

  indexOf(style: CellStyle): number {
    let key = "";
    const own: Partial<Record<StyleKey, unknown>> = {};
    for (const name of styleKeys) {
      const value = style[name];
      if (value === undefined || value === defaultStyle[name]) continue;
      own[name] = value;
      // Nothing that is typed as a font's name or a format holds a null character.
      key += `${name}\0${typeof value === "object" ? JSON.stringify(value) : value}\0`;
    }
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const index = this.styles.push(own as CellStyle) - 1;
    this.indexes.set(key, index);
    return index;
  }

  /** Returns a function from an old index to the index after the change, each worked out once. */
  patcher(change: (style: CellStyle) => CellStyle): (index: number) => number {
    const done = new Map<number, number>();
    return (index) => {
      let next = done.get(index);
      if (next === undefined) {
        next = this.indexOf(change(this.at(index)));
        done.set(index, next);
      }
      return next;
    };
  }
}
