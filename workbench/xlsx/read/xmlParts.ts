import type { XmlElement, XmlNode } from "@cj-tech-master/excelts/xml";

/** Files name elements with or without a prefix; the words behind it tell them apart. */
function isNamed(node: XmlNode, name: string): node is XmlElement {
  if (node.type !== "element") return false;
  const { name: own } = node;
  return own === name || (own.endsWith(name) && own[own.length - name.length - 1] === ":");
}

export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((node) => node.type === "element");
}

export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter((node) => isNamed(node, name));
}

/** The first element down a path of names. */
export function child(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((node) => isNamed(node, name)),
    element,
  );
}

/** All elements of that name, however deep. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsOf(element).flatMap((one) =>
    isNamed(one, name) ? [one] : descendants(one, name),
  );
}

/** An attribute by its name, with or without a prefix. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const plain = element.attributes[name];
  if (plain !== undefined) return plain;
  const key = Object.keys(element.attributes).find((one) => one.endsWith(`:${name}`));
  return key === undefined ? undefined : element.attributes[key];
}

export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  const number = text === undefined || text === "" ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** An attribute that is true or false, in any of the ways in which files write it. */
export function flagOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const text = attribute(element, name);
  return text === undefined ? undefined : text === "1" || text === "true" || text === "on";
}

/** Everything written inside an element; `_x000D_` stands for a character that XML cannot hold. */
export function textIn(element: XmlElement | undefined): string {
  return rawText(element).replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

export function rawText(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((node) => {
      if (node.type === "text" || node.type === "cdata") return node.value;
      return node.type === "element" ? rawText(node) : "";
    })
    .join("");
}
