/** The looks a cell can have. Four typefaces, as official documents use them; sizes in points; all centred in height. */
export interface Style {
  readonly font: "宋体" | "黑体" | "仿宋" | "楷体";
  readonly size: number;
  readonly bold?: boolean;
  readonly color: string;
  readonly fill?: string;
  readonly align: "left" | "center" | "right";
  /** Steps away from the border at which the cell is aligned: a number must not run into the words beside it. */
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Too long a text is shrunk to its column; never beside `wrap`, which would win. */
  readonly shrink?: true;
  readonly border?: "thin";
  /** Excel number format; `@` keeps text from ever becoming a formula. */
  readonly format: string;
}

const ink = "#1F2328";
const muted = "#5B6470";
const brand = "#9C2B22";
const blue = "#1F5FA8";
const headFill = "#F3E9E2";
const fillIn = "#FFF9E5";

const body = { font: "宋体", size: 10.5, color: ink } as const;
const boxed = { ...body, border: "thin" } as const;
const words = { ...boxed, wrap: true, format: "@" } as const;
const figure = { ...boxed, align: "right", indent: 1 } as const;
const head = { ...boxed, font: "黑体", fill: headFill, align: "center", format: "@" } as const;

export const styles = {
  /** On one line, however long the name of a county is. */
  title: { font: "黑体", size: 18, color: ink, align: "center", shrink: true, format: "@" },
  subtitle: { font: "楷体", size: 11, color: ink, align: "left", format: "@" },
  notice: { font: "黑体", size: 11, color: brand, align: "center", wrap: true, format: "@" },
  heading: { font: "黑体", size: 13, color: brand, align: "left", format: "@" },
  subheading: { font: "楷体", size: 11, bold: true, color: ink, align: "left", format: "@" },
  header: { ...head, wrap: true },
  headerLink: { ...head, color: blue },
  text: { ...words, align: "left" },
  center: { ...words, align: "center" },
  label: { ...words, align: "center" },
  /** A name on one line, a little smaller where it is a little too long. */
  name: { ...boxed, align: "left", shrink: true, format: "@" },
  /** A time or a unit likewise. */
  short: { ...boxed, align: "center", shrink: true, format: "@" },
  link: { ...words, color: blue, align: "left" },
  /** Outside what is printed. */
  screenLink: { ...body, color: blue, align: "left", format: "@" },
  screenNotice: { ...body, color: brand, align: "left", format: "General" },
  note: { font: "仿宋", size: 10, color: muted, align: "left", wrap: true, format: "@" },
  /** Sentences on paper. */
  prose: { font: "仿宋", size: 10.5, color: ink, align: "left", wrap: true, format: "@" },
  /** What holds of a whole page, at its foot. */
  foot: { font: "仿宋", size: 9, color: muted, align: "left", wrap: true, format: "@" },
  number: { ...figure, format: "General" },
  percent: { ...figure, format: "0.0%" },
  /** A share, or a figure with words in its format, which no column may cut: 增长8.5%以上. */
  spoken: { ...boxed, align: "center", shrink: true, format: "General" },
  /** A number with a long unit in its format: 0.6个百分点. */
  unitNumber: { ...boxed, size: 8, align: "center", shrink: true, format: "General" },
  /** A number that counts places: 第12段. */
  ordinal: { ...boxed, align: "center", format: "General" },
  date: { ...boxed, align: "center", format: "yyyy-mm-dd" },
  plain: { ...body, align: "left", format: "General" },
  fillIn: { ...words, fill: fillIn, align: "left" },
  fillInNumber: { ...figure, fill: fillIn, format: "General" },
  /** Text, or Excel would make the first of the month of 2024年6月. */
  fillInDate: { ...boxed, fill: fillIn, align: "center", format: "@" },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;
