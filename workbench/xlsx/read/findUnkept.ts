import type { XmlElement } from "@cj-tech-master/excelts/xml";
import type { SheetData } from "../../model/data/sheetData";
import type { FilePackage, Relationship } from "./filePackage";
import {
  attribute,
  child,
  children,
  descendants,
  elementsOf,
  flagOf,
  localName,
  numberOf,
  rawText,
} from "./xmlParts";

/** What the readers of a sheet's parts met that they do not know. */
export interface Unknown {
  readonly charts: number;
  readonly pictures: number;
  readonly conditionalFormats: number;
}

/** Parts beside a sheet that the writer has no words for. */
const parts: Readonly<Record<string, string>> = {
  comments: "批注",
  threadedComment: "批注",
  pivotTable: "数据透视表",
  slicer: "切片器",
  oleObject: "嵌入的对象",
  ctrlProp: "控件",
  vmlDrawingHF: "页眉页脚里的图片",
};

/** What stands on a sheet, or is set of it, and is not written again. */
export function unkeptOnSheet(
  sheet: SheetData,
  root: XmlElement,
  relationships: readonly Relationship[],
  unknown: Unknown,
): readonly string[] {
  const { headersFooters } = sheet.page;
  const sides = ["leftHeader", "rightHeader", "leftFooter", "rightFooter"];
  const isSet: readonly (readonly [what: string, isThere: boolean])[] = [
    ["其他种类的图表", unknown.charts > 0],
    ["图片和形状", unknown.pictures > 0],
    ["其他种类的条件格式", unknown.conditionalFormats > 0],
    ["数据验证（下拉列表）", child(root, "dataValidations", "dataValidation") !== undefined],
    ["筛选条件", isFiltered(sheet)],
    ["分组（大纲）", hasOutline(root)],
    ["迷你图", descendants(child(root, "extLst"), "sparkline").length > 0],
    ["保护工作表的密码", hasPassword(child(root, "sheetProtection"))],
    ["左右页眉页脚", sides.some((side) => headersFooters[side] !== undefined)],
    ["A4 以外的纸张", hasOtherPaper(child(root, "pageSetup"))],
    ["其他打印设置", hasOtherPrint(root)],
    ["表格的汇总行", sheet.tables.some(({ showTotals }) => showTotals)],
    ["整行、整列的格式", hasLineStyles(sheet)],
    ["删除线、上下标、文字方向等格式", hasOtherLooks(sheet)],
  ];
  return [
    ...relationships.flatMap(({ kind }) => parts[kind] ?? []),
    ...isSet.flatMap(([what, isThere]) => (isThere ? [what] : [])),
  ];
}

function isFiltered(sheet: SheetData): boolean {
  return sheet.isFiltered === true || sheet.tables.some((table) => table.isFiltered === true);
}

function hasOutline(root: XmlElement): boolean {
  const columns = children(child(root, "cols"), "col");
  const rows = children(child(root, "sheetData"), "row");
  return [...columns, ...rows].some((line) => (numberOf(line, "outlineLevel") ?? 0) > 0);
}

function hasPassword(protection: XmlElement | undefined): boolean {
  return (
    attribute(protection, "password") !== undefined ||
    attribute(protection, "hashValue") !== undefined
  );
}

function hasOtherPaper(setup: XmlElement | undefined): boolean {
  const paper = numberOf(setup, "paperSize");
  return paper !== undefined && paper !== 9;
}

function hasOtherPrint(root: XmlElement): boolean {
  const options = ["verticalCentered", "gridLines", "headings"];
  const pages = ["firstHeader", "firstFooter", "evenHeader", "evenFooter"];
  return (
    options.some((name) => flagOf(child(root, "printOptions"), name) === true) ||
    pages.some((name) => rawText(child(root, "headerFooter", name)) !== "")
  );
}

function hasLineStyles({ rows, columns }: SheetData): boolean {
  return [...rows.values(), ...columns.values()].some(({ style }) => style !== undefined);
}

function hasOtherLooks(sheet: SheetData): boolean {
  const numbers = new Set([...sheet.cells.values()].map(({ style }) => style ?? 0));
  return [...numbers].some((number) => {
    const look = sheet.book.styles.at(number);
    const isOdd = ["Fill", "Distributed"].includes(look.horizontal ?? "");
    const { strikethrough, superscript, subscript, textOrientation, formulaHidden } = look;
    const others = [strikethrough, superscript, subscript, textOrientation, formulaHidden];
    return isOdd || others.some((one) => one !== undefined);
  });
}

/** The same of the workbook as a whole. */
export function unkeptInFile(file: FilePackage, root: XmlElement | undefined): readonly string[] {
  const strings = file.paths.filter((path) => /sharedStrings\.xml$/u.test(path));
  const texts = strings.flatMap((path) => children(file.part(path), "si"));
  const isThere = (pattern: RegExp): boolean => file.paths.some((path) => pattern.test(path));
  const found: readonly (readonly [what: string, isThere: boolean])[] = [
    ["一格之内的多种字体", texts.some(isMixed)],
    ["对其他工作簿的引用", isThere(/^xl\/externalLinks\//u)],
    ["图表工作表", isThere(/^xl\/chartsheets\//u)],
    ["数据连接", isThere(/^xl\/connections\.xml$/u)],
    ["保护工作簿结构", flagOf(child(root, "workbookProtection"), "lockStructure") === true],
  ];
  return found.flatMap(([what, is]) => (is ? [what] : []));
}

/** LibreOffice parts texts by their script and names a typeface for each part; that is no choice of a person's. */
function isMixed(text: XmlElement): boolean {
  const looks = children(text, "r").map((run) => {
    const chosen = elementsOf(child(run, "rPr")).filter(
      (one) => !["rFont", "family", "charset", "scheme"].includes(localName(one)),
    );
    return JSON.stringify(chosen);
  });
  return new Set(looks).size > 1;
}
