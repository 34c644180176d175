/**
 * Refreshes `hash` and `bytes` of every resource in datapackage.json from the files beside it:
 * `npx tsx tools/package-hashes.ts [folder]`, by default assets/dataset.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface DataPackage {
  resources: { path: string; hash?: string; bytes?: number }[];
}

const folder = process.argv[2] ?? join("assets", "dataset");
const descriptorPath = join(folder, "datapackage.json");
const descriptor = JSON.parse(readFileSync(descriptorPath, "utf8")) as DataPackage;

let changed = 0;
for (const resource of descriptor.resources) {
  const content = readFileSync(join(folder, resource.path));
  const hash = `sha256:${createHash("sha256").update(content).digest("hex")}`;
  if (resource.hash !== hash || resource.bytes !== content.length) changed += 1;
  resource.hash = hash;
  resource.bytes = content.length;
}
writeFileSync(descriptorPath, `${JSON.stringify(descriptor, undefined, 2)}\n`);
console.log(`${changed} of ${descriptor.resources.length} resources changed`);
