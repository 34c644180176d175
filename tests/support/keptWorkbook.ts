import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../workbench/node/boot";
import type { SavedWorkbook } from "../../workbench/saved/savedWorkbook";

/** All that a workbook made by the built add-in over the workbench depends on, but the test that makes it. */
const makers = ["dist", "workbench", "package-lock.json"];

/**
 * A workbook that many test files begin with: made by the first that wants it, read from `.cache/` by the others,
 * also those of the next run.
 */
export async function keptWorkbook(
  name: string,
  make: () => Promise<SavedWorkbook>,
): Promise<SavedWorkbook> {
  const folder = path.join(root, ".cache/prepared");
  const file = path.join(folder, `${name}-${contentKey()}.json`);
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

function contentKey(): string {
  const hash = createHash("sha256");
  const add = (place: string): void => {
    if (statSync(place).isDirectory()) {
      for (const inside of readdirSync(place).sort()) add(path.join(place, inside));
      return;
    }
    hash.update(`${place}\n`).update(readFileSync(place));
  };
  for (const maker of makers) add(path.join(root, maker));
  return hash.digest("hex").slice(0, 16);
}
