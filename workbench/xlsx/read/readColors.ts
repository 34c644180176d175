import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { attribute, child, elementsOf, flagOf, numberOf } from "./xmlParts";

/** The first 64 numbered colours of old files; the first eight stand there twice. */
const palette =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF" +
  "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "003366339966003300333300993300993366333399333333";

/** Turns a colour of a file, whatever it is told by, into `#RRGGBB`. */
export type ReadColor = (element: XmlElement | undefined) => string | undefined;

export function colorReader(theme: XmlElement | undefined): ReadColor {
  const scheme = elementsOf(child(theme, "themeElements", "clrScheme")).map((one) => {
    const [color] = elementsOf(one);
    return attribute(color, "lastClr") ?? attribute(color, "val") ?? "000000";
  });
  // Light and dark are numbered the other way round than they stand in the theme.
  const [dark1 = "000000", light1 = "FFFFFF", dark2 = "", light2 = "", ...accents] = scheme;
  const themed = [light1, dark1, light2, dark2, ...accents];
  return (element) => {
    if (!element || flagOf(element, "auto") === true) return undefined;
    const rgb = attribute(element, "rgb");
    if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
    const place = numberOf(element, "theme");
    const indexed = numberOf(element, "indexed");
    const plain =
      place === undefined
        ? palette.slice((indexed ?? 64) * 6, (indexed ?? 64) * 6 + 6)
        : (themed[place] ?? "");
    return plain === "" ? undefined : tinted(plain, numberOf(element, "tint") ?? 0);
  };
}

/** Lighter towards white, or darker towards black. */
function tinted(color: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16);
    const next = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
    return Math.round(next).toString(16).padStart(2, "0");
  });
  return `#${parts.join("").toUpperCase()}`;
}
