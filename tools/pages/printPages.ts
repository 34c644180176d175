import { execFile } from "node:child_process";
import {
  access,
  constants,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { withoutFormulas } from "../../workbench/xlsx/withoutFormulas";
import { fontSubstitutes } from "./fontSubstitutes";

const run = promisify(execFile);
const longestConversion = 180_000;
const dotsPerInch = 100;

/** The programs that pages need, or undefined where one is missing. */
export interface Printers {
  readonly office: string;
  readonly painter: string;
}

/** Looks for LibreOffice and pdftoppm among the folders of a PATH. */
export async function findPrinters(path: string): Promise<Printers | undefined> {
  const office = (await findProgram("soffice", path)) ?? (await findProgram("libreoffice", path));
  const painter = await findProgram("pdftoppm", path);
  return office !== undefined && painter !== undefined ? { office, painter } : undefined;
}

async function findProgram(name: string, path: string): Promise<string | undefined> {
  for (const folder of path.split(delimiter).filter((part) => part !== "")) {
    const program = join(folder, name);
    const isThere = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return program;
  }
  return undefined;
}

/** Prints a workbook's pages as `page-1.png`, `page-2.png` … into a folder; returns the pictures' paths. */
export async function printPages(
  file: string,
  folder: string,
  printers: Printers,
): Promise<string[]> {
  const room = await mkdtemp(join(tmpdir(), "pages-"));
  try {
    const copy = join(room, "book.xlsx");
    await writeFile(copy, await withoutFormulas(await readFile(file)));
    await writeFile(join(room, "fonts.conf"), fontSubstitutes);
    // A profile of its own: a LibreOffice that somebody has open would refuse a second start.
    const profile = `-env:UserInstallation=file://${join(room, "profile")}`;
    const target = ["--headless", "--convert-to", "pdf", "--outdir", room, copy];
    await run(printers.office, [profile, ...target], {
      timeout: longestConversion,
      env: { ...process.env, FONTCONFIG_FILE: join(room, "fonts.conf") },
    });
    await emptyOfPages(folder);
    const resolution = ["-r", String(dotsPerInch), "-png"];
    await run(printers.painter, [...resolution, join(room, "book.pdf"), join(folder, "page")]);
    return (await readdir(folder)).filter(isPage).map((name) => join(folder, name));
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

function isPage(name: string): boolean {
  return /^page-\d+\.png$/u.test(name);
}

async function emptyOfPages(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const old = (await readdir(folder)).filter(isPage);
  await Promise.all(old.map((name) => rm(join(folder, name))));
}
