/**
 * Headless Chromium out of an npm package, so that browser tests need nothing installed by hand.
 * The package unpacks itself into the system's folder for temporary files; here it goes into a
 * folder of its own under `.cache/`, complete or not at all, with the libraries it needs beside it.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";
import { patienceMilliseconds } from "../host/patience";

const run = promisify(execFile);
const cache = path.join(__dirname, "../../.cache");
const home = path.join(cache, "chromium-147.0.2");

/** Starts the browser; the caller closes it. `CHROMIUM_PATH` names another one to use instead. */
export async function launchChromium(): Promise<Browser> {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen === undefined && !existsSync(home)) await unpack();
  return chromium.launch({
    timeout: patienceMilliseconds,
    executablePath: chosen ?? path.join(home, "chromium"),
    args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none", "--disable-quic"],
    env: chosen === undefined ? environment() : process.env,
  });
}

/** The package's own NSS libraries come first; its fonts count only where the system has none. */
function environment(): Record<string, string | undefined> {
  const libraries = [path.join(home, "al2023/lib"), process.env["LD_LIBRARY_PATH"]];
  const fonts = existsSync("/etc/fonts/fonts.conf")
    ? {}
    : { FONTCONFIG_PATH: path.join(home, "fonts") };
  return { ...process.env, ...fonts, LD_LIBRARY_PATH: libraries.filter(Boolean).join(":") };
}

/** The package asks these two where to unpack, and whether to bring its libraries. */
async function unpack(): Promise<void> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, "unpacking-"));
  try {
    const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" };
    await run(process.execPath, [path.join(__dirname, "unpackChromium.mjs")], { env });
    if (!existsSync(home)) await rename(folder, home);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
