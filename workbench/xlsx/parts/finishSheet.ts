import type { SnapshotSheet } from "../../model/snapshot";
import { cellAddress } from "../addresses";
import { escapeXml } from "./escapeXml";

/** Adds to a sheet's part the links within the workbook and the words of text rules; makes ids repeatable. */
export function finishSheet(xml: string, sheet: SnapshotSheet): string {
  return addLinks(addRuleTexts(fixIds(xml), sheet), sheet);
}

/** Links are added here and not through excelts, which would turn a linked number into text. */
function addLinks(xml: string, sheet: SnapshotSheet): string {
  const links = sheet.cells.flatMap(({ row, column, link }) => {
    if (link?.location === undefined) return [];
    const tip = link.tip === undefined ? "" : ` tooltip="${escapeXml(link.tip)}"`;
    const location = escapeXml(link.location.replace(/^#/u, ""));
    return [`<hyperlink ref="${cellAddress(row, column)}" location="${location}"${tip}/>`];
  });
  if (links.length === 0) return xml;
  if (xml.includes("</hyperlinks>"))
    return xml.replace("</hyperlinks>", () => `${links.join("")}</hyperlinks>`);
  return xml.replace(
    /<(?:printOptions|pageMargins)\b/u,
    (next) => `<hyperlinks>${links.join("")}</hyperlinks>${next}`,
  );
}

/** excelts leaves out the word that Excel's list of rules shows. */
function addRuleTexts(xml: string, sheet: SnapshotSheet): string {
  const texts = sheet.conditionalFormats.map(({ rule }) =>
    rule.kind === "containsText" ? rule.text : "",
  );
  return xml.replace(
    /<cfRule type="containsText"[^>]*?priority="(\d+)"(?![^>]* text=)/gu,
    (rule, priority: string) => {
      const text = texts[Number(priority) - 1] ?? "";
      return `${rule} operator="containsText" text="${escapeXml(text)}"`;
    },
  );
}

/** excelts ties the two halves of a data bar by a random id; the same sheet shall give the same bytes. */
function fixIds(xml: string): string {
  const ids = [...xml.matchAll(/<x14:id>(\{[^}]*\})<\/x14:id>/gu)].map(([, id = ""]) => id);
  return ids.reduce((text, id, index) => {
    const number = (index + 1).toString(16).toUpperCase().padStart(12, "0");
    return text.replaceAll(id, `{4A4D0001-0000-4000-8000-${number}}`);
  }, xml);
}
