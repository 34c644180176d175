import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../workbench/node/boot";
import type { SavedWorkbook } from "../../workbench/saved/savedWorkbook";

/**
 * A workbook that many test files begin with: made by the first that wants it, read from `.cache/` by the others,
 * also those of the next run while add-in and workbench stay as they are.
 */
export async function keptWorkbook(
  name: string,
  make: () => Promise<SavedWorkbook>,
): Promise<SavedWorkbook> {
  const folder = path.join(root, ".cache/prepared");
  const file = path.join(folder, `${name}-${process.env["MADE_BY"] ?? ""}.json`);
  try {
    return JSON.parse(readFileSync(file, "utf8")) as SavedWorkbook;
  } catch {
    const made = await make();
    mkdirSync(folder, { recursive: true });
    // Renamed when whole: a worker beside this one reads all of it or nothing.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(made));
    renameSync(draft, file);
    return made;
  }
}
