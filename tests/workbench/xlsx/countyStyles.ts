import type { SnapshotStyle } from "../../../workbench/model/snapshot";

const line = { style: "thin", color: "#1F2328" };
const box = { top: line, bottom: line, left: line, right: line };
const body: SnapshotStyle = { fontName: "宋体", fontSize: 10, vertical: "middle", borders: box };

/** The looks of the sample sheet, in the order of their numbers. */
const looks = {
  title: {
    fontName: "黑体",
    fontSize: 18,
    horizontal: "center",
    vertical: "middle",
    numberFormat: "@",
  },
  subtitle: { fontName: "楷体", fontSize: 11, horizontal: "left", numberFormat: "@" },
  heading: { fontName: "黑体", fontSize: 13, fontColor: "#9C2B22", numberFormat: "@" },
  header: {
    ...body,
    fontName: "黑体",
    fill: "#F3E9E2",
    horizontal: "center",
    wrap: true,
    numberFormat: "@",
  },
  text: { ...body, horizontal: "left", wrap: true, numberFormat: "@" },
  number: { ...body, horizontal: "right", numberFormat: "General" },
  percent: { ...body, horizontal: "right", numberFormat: "0.0%" },
  date: { ...body, horizontal: "center", numberFormat: "yyyy-mm-dd" },
  note: { fontName: "仿宋", fontSize: 10, fontColor: "#5B6470", wrap: true, numberFormat: "@" },
  link: { ...body, fontColor: "#1F5FA8", underline: true, wrap: true, numberFormat: "@" },
  fillIn: { ...body, fill: "#FFF9E5", locked: false, numberFormat: "@" },
} satisfies Record<string, SnapshotStyle>;

export type Look = keyof typeof looks;

export const styles: readonly SnapshotStyle[] = Object.values(looks);

export function styleNumber(look: Look): number {
  return Object.keys(looks).indexOf(look);
}
