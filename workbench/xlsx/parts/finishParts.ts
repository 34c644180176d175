import { unzip, zip } from "@cj-tech-master/excelts/archive";
import type { WorkbookSnapshot } from "../../model/snapshot";
import { customXmlParts } from "./customXmlParts";
import { escapeXml } from "./escapeXml";
import { finishChart } from "./finishChart";
import { finishSheet } from "./finishSheet";
import { finishTable } from "./finishTable";
import { themeXml } from "./themeXml";

/** Changes the text of one part. */
type Change = (xml: string) => string;

/** Puts into the file what excelts has no words for: theme, custom XML, names of charts, inner links. */
export async function finishParts(
  bytes: Uint8Array,
  snapshot: WorkbookSnapshot,
  modTime: Date,
): Promise<Uint8Array> {
  const custom = customXmlParts(snapshot.customXml);
  const archive = zip({ modTime, reproducible: true });
  for await (const entry of unzip(bytes).entries()) {
    const change = changeOf(entry.path, snapshot, custom);
    archive.add(entry.path, change ? change(await entry.text()) : await entry.bytes());
  }
  for (const [path, xml] of custom.files) archive.add(path, xml);
  return archive.bytes();
}

function changeOf(
  path: string,
  snapshot: WorkbookSnapshot,
  { overrides, relationships }: ReturnType<typeof customXmlParts>,
): Change | undefined {
  const [, folder = "", number = "0"] = /^xl\/(\w+)\/[a-z]+(\d+)\.xml$/u.exec(path) ?? [];
  const sheet = snapshot.sheets[Number(number) - 1];
  if (folder === "worksheets" && sheet) return (xml) => finishSheet(xml, sheet);
  if (folder === "tables") return (xml) => finishTable(xml, snapshot);
  if (folder === "charts") return finishChart;
  if (folder === "drawings") return (xml) => nameCharts(xml, snapshot);
  if (folder === "theme") return () => themeXml;
  switch (path) {
    case "xl/workbook.xml":
      return finishWorkbook;
    case "xl/styles.xml":
      return finishStyles;
    case "[Content_Types].xml":
      return (xml) => xml.replace("</Types>", `${overrides}</Types>`);
    case "xl/_rels/workbook.xml.rels":
      return (xml) => xml.replace("</Relationships>", `${relationships}</Relationships>`);
    default:
      return undefined;
  }
}

/** Excel recalculates all on opening a file of an older engine, and cells of an absent add-in become #NAME?. */
function finishWorkbook(xml: string): string {
  return xml.replace(/calcId="\d+"/u, 'calcId="191029"');
}

/** Excel's own order of a font's properties. */
function finishStyles(xml: string): string {
  return xml.replace(/(<scheme val="\w+"\/>)(<charset val="\d+"\/>)/gu, "$2$1");
}

/** excelts numbers charts through the workbook and calls them `Chart 1`, `Chart 2` …. */
function nameCharts(xml: string, { sheets }: WorkbookSnapshot): string {
  const names = sheets.flatMap(({ charts }) => charts.map(({ name }) => escapeXml(name)));
  return xml.replace(/ name="Chart (\d+)"/gu, (same, number: string) => {
    const name = names[Number(number) - 1];
    return name === undefined ? same : ` name="${name}"`;
  });
}
