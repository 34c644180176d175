import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { contentPolicy, officeFiles, officeScript } from "../hosting.cjs";

const root = path.join(__dirname, "../..");
const sources = path.join(root, "conformance");

/** Builds the page that tries the cases of `conformance/`, with its manifest, into a folder of its own. */
export async function bundleConformance(folder: string, office: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [path.join(sources, "page/page.ts")],
    outfile: path.join(folder, "page.js"),
    bundle: true,
    format: "iife",
    target: "es2021",
    logLevel: "error",
  });
  const page = readFileSync(path.join(sources, "page/page.html"), "utf8")
    .replace("{policy}", contentPolicy(office))
    .replace("{officeScript}", officeScript(office));
  writeFileSync(path.join(folder, "index.html"), page);
  for (const file of ["page/page.css", "functions.json", "manifest.xml"]) {
    cpSync(path.join(sources, file), path.join(folder, path.basename(file)));
  }
  // Empty as the add-in's own: that functions run all the same is one of the beliefs.
  cpSync(path.join(root, "src/functions/functions.js"), path.join(folder, "functions.js"));
  for (const size of [16, 32, 64, 80]) {
    const icon = `assets/icon-${size}.png`;
    cpSync(path.join(root, icon), path.join(folder, icon));
  }
  for (const { from, to } of officeFiles(office)) cpSync(from, path.join(folder, to));
}
