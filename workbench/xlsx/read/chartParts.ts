import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { attribute, child, descendants, flagOf, numberOf, rawText } from "./xmlParts";

/** `val` of an element's part. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return attribute(child(element, name), "val");
}

/** What a title says; its lines follow one another. */
export function textOf(element: XmlElement | undefined): string {
  return descendants(child(element, "tx"), "t").map(rawText).join("");
}

/** A solid colour given by its number. */
export function colorOf(shape: XmlElement | undefined): string | undefined {
  const value = valOf(child(shape, "solidFill"), "srgbClr");
  return value === undefined ? undefined : `#${value.toUpperCase()}`;
}

/** What was chosen of a part's font. */
export function fontSettings(path: string, element: XmlElement | undefined): [string, unknown][] {
  const look = descendants(element, "rPr")[0] ?? descendants(element, "defRPr")[0];
  const size = numberOf(look, "sz");
  const bold = flagOf(look, "b");
  const name = attribute(child(look, "ea") ?? child(look, "latin"), "typeface");
  return [
    ...(name === undefined ? [] : [[`${path}name`, name] as [string, unknown]]),
    ...(size === undefined ? [] : [[`${path}size`, size / 100] as [string, unknown]]),
    ...(bold === undefined ? [] : [[`${path}bold`, bold] as [string, unknown]]),
  ];
}
