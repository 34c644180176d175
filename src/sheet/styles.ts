/** The looks a cell can have. Four typefaces, as official documents use them; sizes in points. */
export interface Style {
  readonly font: "宋体" | "黑体" | "仿宋" | "楷体";
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly border?: "none" | "thin" | "bottom";
  /** Excel number format; `@` keeps text from ever becoming a formula. */
  readonly format: string;
}

const ink = "#1F2328";
const muted = "#5B6470";
const brand = "#9C2B22";
const headFill = "#F3E9E2";
const fillIn = "#FFF9E5";

export const styles = {
  title: {
    font: "黑体",
    size: 18,
    color: ink,
    align: "center",
    verticalAlign: "center",
    format: "@",
  },
  subtitle: {
    font: "楷体",
    size: 11,
    color: ink,
    align: "left",
    verticalAlign: "center",
    format: "@",
  },
  notice: {
    font: "黑体",
    size: 11,
    color: brand,
    align: "center",
    verticalAlign: "center",
    wrap: true,
    format: "@",
  },
  heading: {
    font: "黑体",
    size: 13,
    color: brand,
    align: "left",
    verticalAlign: "center",
    format: "@",
  },
  subheading: {
    font: "楷体",
    size: 11,
    bold: true,
    color: ink,
    align: "left",
    verticalAlign: "center",
    format: "@",
  },
  header: {
    font: "黑体",
    size: 10,
    color: ink,
    fill: headFill,
    align: "center",
    verticalAlign: "center",
    wrap: true,
    border: "thin",
    format: "@",
  },
  headerLink: {
    font: "黑体",
    size: 10,
    color: "#1F5FA8",
    fill: headFill,
    align: "center",
    verticalAlign: "center",
    border: "thin",
    format: "@",
  },
  text: {
    font: "宋体",
    size: 10,
    color: ink,
    align: "left",
    verticalAlign: "center",
    wrap: true,
    border: "thin",
    format: "@",
  },
  center: {
    font: "宋体",
    size: 10,
    color: ink,
    align: "center",
    verticalAlign: "center",
    wrap: true,
    border: "thin",
    format: "@",
  },
  number: {
    font: "宋体",
    size: 10,
    color: ink,
    align: "right",
    verticalAlign: "center",
    border: "thin",
    format: "General",
  },
  /** A number with a long unit in its format: 0.6个百分点. */
  smallNumber: {
    font: "宋体",
    size: 8,
    color: ink,
    align: "right",
    verticalAlign: "center",
    border: "thin",
    format: "General",
  },
  percent: {
    font: "宋体",
    size: 10,
    color: ink,
    align: "right",
    verticalAlign: "center",
    border: "thin",
    format: "0.0%",
  },
  /** A number that counts places: 第12段. In the middle, so that it never runs into the text beside it. */
  ordinal: {
    font: "宋体",
    size: 10,
    color: ink,
    align: "center",
    verticalAlign: "center",
    border: "thin",
    format: "General",
  },
  date: {
    font: "宋体",
    size: 10,
    color: ink,
    align: "center",
    verticalAlign: "center",
    border: "thin",
    format: "yyyy-mm-dd",
  },
  plain: { font: "宋体", size: 10, color: ink, verticalAlign: "center", format: "General" },
  label: {
    font: "宋体",
    size: 10,
    color: ink,
    align: "center",
    verticalAlign: "center",
    wrap: true,
    border: "thin",
    format: "@",
  },
  link: {
    font: "宋体",
    size: 10,
    color: "#1F5FA8",
    align: "left",
    verticalAlign: "center",
    wrap: true,
    border: "thin",
    format: "@",
  },
  note: {
    font: "仿宋",
    size: 10,
    color: muted,
    align: "left",
    verticalAlign: "center",
    wrap: true,
    format: "@",
  },
  fillIn: {
    font: "宋体",
    size: 10,
    color: ink,
    fill: fillIn,
    align: "left",
    verticalAlign: "center",
    wrap: true,
    border: "thin",
    format: "@",
  },
  fillInNumber: {
    font: "宋体",
    size: 10,
    color: ink,
    fill: fillIn,
    align: "right",
    verticalAlign: "center",
    border: "thin",
    format: "General",
  },
  fillInDate: {
    font: "宋体",
    size: 10,
    color: ink,
    fill: fillIn,
    align: "center",
    verticalAlign: "center",
    border: "thin",
    format: "yyyy-mm-dd",
  },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;
