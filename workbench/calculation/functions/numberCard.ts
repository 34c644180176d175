import { isRecord } from "../../model/arguments";
import type { CardProperty, NumberCard } from "../../model/data/cell";

const propertyTypes: Readonly<Record<string, string>> = {
  String: "string",
  Double: "number",
  Boolean: "boolean",
};
// Excel on the web refuses "TwoColumn" in places (OfficeDev/office-js issue 5794).
const sectionLayouts: readonly unknown[] = ["List", "Table"];

/** A number with properties as a function answers it; undefined where Excel takes it for none. */
export function readNumberCard(content: Record<string, unknown>): NumberCard | undefined {
  const { type, basicValue, numberFormat, properties = {}, layouts = {} } = content;
  const isNumber = (type === "Double" || type === "FormattedNumber") && Number.isFinite(basicValue);
  const isFormat = numberFormat === undefined || typeof numberFormat === "string";
  if (!isNumber || !isFormat || !isRecord(properties) || !isRecord(layouts)) return undefined;
  const names = Object.keys(properties);
  const isWhole = Object.values(properties).every(isProperty) && isLayouts(layouts, names);
  return isWhole ? (content as unknown as NumberCard) : undefined;
}

function isProperty(value: unknown): value is CardProperty {
  return isRecord(value) && propertyTypes[String(value["type"])] === typeof value["basicValue"];
}

/** What a layout names has to be among the properties. */
function isLayouts({ compact = {}, card = {} }: Record<string, unknown>, names: string[]): boolean {
  if (!isRecord(compact) || !isRecord(card)) return false;
  const { icon } = compact;
  const { title = "", sections = [] } = card;
  const isTitle =
    typeof title === "string" || (isRecord(title) && names.includes(String(title["property"])));
  const isIcon = icon === undefined || typeof icon === "string";
  return (
    isIcon && isTitle && Array.isArray(sections) && sections.every((one) => isSection(one, names))
  );
}

function isSection(section: unknown, names: readonly string[]): boolean {
  if (!isRecord(section) || !sectionLayouts.includes(section["layout"])) return false;
  const { properties } = section;
  return Array.isArray(properties) && properties.every((name) => names.includes(String(name)));
}
