import { readFileSync } from "node:fs";
import path from "node:path";
import type { Area } from "../../src/core/model/dataset";
import { countySheetName, type Mode } from "../../src/sheet/county";
import { countyTitle } from "../../src/sheet/county/captions";
import { UserError } from "../../src/core/userError";
import type { WorkbookData } from "../model/data/workbookData";
import { blockSheets } from "../xlsx/read/blockSheets";
import { FileRefusal, refusalOf } from "../xlsx/read/fileRefusals";
import { readWorkbook, type ReadWorkbook } from "../xlsx/read/readWorkbook";
import type { WorkbookOptions } from "./workbookOptions";

/**
 * The workbook that the command goes on with; undefined where it makes a new one. What is going to be lost is told.
 * @throws UserError that says what else the file is, or that something would be lost of a file that is written over
 */
export function takeUp(
  { source, out }: WorkbookOptions,
  report: (text: string) => void,
): ReadWorkbook | undefined {
  if (source === undefined) return undefined;
  const read = readFile(source);
  if (read.unkept.length > 0) {
    const lost = `写出时保不住：${inWords(read.unkept)}。`;
    if (source === out) {
      throw new UserError(`${lost}--in-place 会盖掉原文件，所以没有写；请改用 --out 另存一份。`);
    }
    report(`${lost}原文件不动。`);
  }
  return read;
}

function readFile(source: string): ReadWorkbook {
  const name = path.basename(source);
  try {
    return readWorkbook(readFileSync(source));
  } catch (error) {
    if (error instanceof FileRefusal) throw refusalOf(name, error);
    const isClosed = error instanceof Error && "code" in error;
    if (isClosed)
      throw new UserError(`文件“${name}”打不开，请看看有没有权限读它。`, { cause: error });
    throw error;
  }
}

/** Each kind once, with the sheets it stands on. */
function inWords(unkept: ReadWorkbook["unkept"]): string {
  const kinds = [...new Set(unkept.map(({ what }) => what))];
  return kinds
    .map((kind) => {
      const sheets = unkept.flatMap(({ what, sheet }) => (what === kind ? (sheet ?? []) : []));
      return sheets.length === 0 ? kind : `${kind}（${sheets.join("、")}）`;
    })
    .join("；");
}

/** Counties that have a sheet of ours in a workbook; undefined where none has. */
export function countiesOfBook(
  book: WorkbookData,
  counties: readonly Area[],
): readonly string[] | undefined {
  const words = blockSheets(book).map(
    ({ name, cells }) => new Set<unknown>([name, ...[...cells.values()].map(({ value }) => value)]),
  );
  const standing = counties.filter((area) =>
    words.some((said) => said.has(countyTitle(area.name)) || said.has(countySheetName(area))),
  );
  return standing.length === 0 ? undefined : standing.map(({ name }) => name);
}

/** How the sheets of a workbook are: live where one with blocks of ours holds a function of ours. */
export function modeOfBook(book: WorkbookData): Mode {
  const isLive = blockSheets(book).some(({ cells }) =>
    [...cells.values()].some(({ formula }) => formula?.includes("JM.") === true),
  );
  return isLive ? "公式" : "静态";
}
