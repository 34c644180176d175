import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { attribute, child, children, numberOf } from "./xmlParts";

/** Formats that a file names by their number alone, as a Chinese Excel shows them. */
const builtIn: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  31: 'yyyy"年"m"月"d"日"',
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** A format by its number. A sign that needs no stroke before it is read without, a word in its quotes. */
export function numberFormats(root: XmlElement | undefined): (id: number) => string {
  const own = new Map(
    children(child(root, "numFmts"), "numFmt").map((one) => [
      numberOf(one, "numFmtId"),
      plain(attribute(one, "formatCode") ?? "General"),
    ]),
  );
  return (id) => own.get(id) ?? builtIn[id] ?? "General";
}

function plain(format: string): string {
  const quoted = (strokes: string): string => `"${strokes.replaceAll("\\", "")}"`;
  return format.replace(/\\([-/])/gu, "$1").replace(/(?:\\[^\0-\x7F])+/gu, quoted);
}
