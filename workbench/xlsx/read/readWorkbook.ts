import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { tables } from "../../../src/tables/tables";
import { SheetData } from "../../model/data/sheetData";
import { allTables } from "../../model/data/tableData";
import { WorkbookData } from "../../model/data/workbookData";
import { FilePackage } from "./filePackage";
import { FileRefusal } from "./fileRefusals";
import { unkeptInFile, unkeptOnSheet } from "./findUnkept";
import { nameLostCharts } from "./nameLostCharts";
import { inlineText, readCells, type CellParts, type Uncalculated } from "./readCells";
import { colorReader, type ReadColor } from "./readColors";
import { readConditionalFormats } from "./readConditionalFormats";
import { readDrawing } from "./readDrawing";
import { readLayout } from "./readLayout";
import { readLinks } from "./readLinks";
import { readNames } from "./readNames";
import { readPage } from "./readPage";
import { readStyles, type FileStyles } from "./readStyles";
import { readFilters, readTable } from "./readTables";
import { attribute, child, children, flagOf, numberOf } from "./xmlParts";

/** A workbook of the host as a file has it. */
export interface ReadWorkbook {
  readonly book: WorkbookData;
  /** Formulas that have no result yet. */
  readonly uncalculated: readonly Uncalculated[];
  /** What the file holds and the writer would lose, by the sheet it stands on; undefined is the workbook. */
  readonly unkept: readonly { readonly sheet: string | undefined; readonly what: string }[];
}

/** What a sheet is read with. */
interface Shared {
  readonly file: FilePackage;
  readonly styles: FileStyles;
  readonly color: ReadColor;
  readonly parts: CellParts;
}

/**
 * The bytes of an .xlsx file as the host's workbook, whichever program saved it.
 * @throws FileRefusal for anything else, and for a workbook without tables of ours
 */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const file = new FilePackage(bytes);
  const main = mainPart(file);
  const root = file.part(main);
  if (!root) throw new FileRefusal("damaged");
  if (flagOf(child(root, "workbookPr"), "date1904") === true) throw new FileRefusal("dates1904");
  const book = new WorkbookData();
  const places = addSheets(book, root, file, main);
  const shared = sharedParts(file, main, book);
  const read = places.flatMap((place) => (place ? [readSheet(place, shared)] : []));
  if (!allTables(book).some(({ name }) => tables.some((one) => one.name === name))) {
    throw new FileRefusal("foreign");
  }
  readNames(
    book,
    root,
    places.map((place) => place?.sheet),
  );
  readCustomXml(book, file);
  nameLostCharts(book);
  const unkept = [
    ...unkeptInFile(file, root).map((what) => ({ sheet: undefined, what })),
    ...read.flatMap((one) => one.unkept),
  ];
  return { book, uncalculated: read.flatMap((one) => one.uncalculated), unkept };
}

/** What kind of workbook it is stands in the list of its parts. */
function mainPart(file: FilePackage): string {
  const types = file.text("[Content_Types].xml") ?? "";
  const [main] = file.related("", "officeDocument");
  if (/macroEnabled/iu.test(types)) throw new FileRefusal("macro");
  if (/sheet\.binary/iu.test(types)) throw new FileRefusal("binary");
  if (main === undefined || !/spreadsheetml/iu.test(types)) throw new FileRefusal("other");
  return main;
}

/** A sheet that is to be filled, and its part; undefined in the place of a sheet without cells. */
type Place = { readonly sheet: SheetData; readonly part: string } | undefined;

/** Makes the sheets, which others speak of before they are filled. Names count all places. */
function addSheets(
  book: WorkbookData,
  root: XmlElement,
  file: FilePackage,
  main: string,
): readonly Place[] {
  const relationships = file.relationships(main);
  const places = children(child(root, "sheets"), "sheet").map((element): Place => {
    const id = attribute(element, "id");
    const part = relationships.find((one) => one.id === id && one.kind === "worksheet")?.target;
    if (part === undefined) return undefined;
    const sheet = new SheetData(book, book.newId(), attribute(element, "name") ?? "");
    const state = attribute(element, "state");
    if (state === "hidden") sheet.visibility = "Hidden";
    if (state === "veryHidden") sheet.visibility = "VeryHidden";
    return { sheet, part };
  });
  book.sheets.splice(0, 1, ...places.flatMap((place) => place?.sheet ?? []));
  const active = numberOf(child(root, "bookViews", "workbookView"), "activeTab") ?? 0;
  const sheet = places[active]?.sheet ?? book.sheets[0];
  if (!sheet) throw new FileRefusal("damaged");
  book.selection = { sheet, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
  return places;
}

function sharedParts(file: FilePackage, main: string, book: WorkbookData): Shared {
  const partOf = (kind: string): XmlElement | undefined => {
    const [path] = file.related(main, kind);
    return path === undefined ? undefined : file.part(path);
  };
  const color = colorReader(partOf("theme"));
  const styles = readStyles(partOf("styles"), color);
  const strings = children(partOf("sharedStrings"), "si").map(inlineText);
  const places = styles.cells.map((look) => book.styles.indexOf(look));
  return { file, styles, color, parts: { strings, styles: places } };
}

function readSheet(
  { sheet, part }: NonNullable<Place>,
  { file, styles, color, parts }: Shared,
): Pick<ReadWorkbook, "uncalculated" | "unkept"> {
  const root = file.part(part);
  if (!root) throw new FileRefusal("damaged");
  const relationships = file.relationships(part);
  readLayout(sheet, root, { ...parts, color, digitWidth: styles.digitWidth });
  for (const path of file.related(part, "table")) readTable(sheet, file.part(path));
  readFilters(sheet, root);
  const uncalculated = readCells(sheet, root, parts);
  readLinks(sheet, root, relationships);
  readPage(sheet, root);
  const { unknown } = readConditionalFormats(sheet, root, styles, color);
  const drawn = file.related(part, "drawing").map((path) => readDrawing(sheet, file, path));
  const [{ charts, pictures } = { charts: 0, pictures: 0 }] = drawn;
  const found = { charts, pictures, conditionalFormats: unknown };
  const unkept = unkeptOnSheet(sheet, root, relationships, found);
  return {
    uncalculated,
    unkept: [...new Set(unkept)].map((what) => ({ sheet: sheet.name, what })),
  };
}

/** Where the add-in keeps what it knows of the workbook. Some programs drop it, some only hang it elsewhere. */
function readCustomXml(book: WorkbookData, file: FilePackage): void {
  const paths = file.paths.filter((path) => /^customXml\/item\d+\.xml$/u.test(path));
  const number = (path: string): number => Number(/\d+/u.exec(path)?.[0]);
  for (const path of paths.sort((a, b) => number(a) - number(b))) {
    const xml = withoutDeclaration(file.text(path) ?? "");
    book.customXml.push({ id: book.newId(), xml });
  }
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\s*<\?xml[^>]*\?>\s*/u, "");
}
