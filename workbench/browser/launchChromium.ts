/**
 * Headless Chromium out of an npm package, so that browser tests need nothing installed by hand.
 * The package unpacks itself into the system's folder for temporary files; here it goes into a
 * folder of its own under `.cache/`, complete or not at all, with the libraries it needs beside it.
 */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

const cache = path.join(__dirname, "../../.cache");
const home = path.join(cache, "chromium-147.0.2");

/** Starts the browser; the caller closes it. `CHROMIUM_PATH` names another one to use instead. */
export async function launchChromium(): Promise<Browser> {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen === undefined && !existsSync(home)) await unpack();
  return chromium.launch({
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

async function unpack(): Promise<void> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, "unpacking-"));
  // The package asks the first two where to unpack and whether to bring its libraries, and sets the others.
  const names = ["TMPDIR", "AWS_LAMBDA_JS_RUNTIME", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"];
  const before = names.map((name) => [name, process.env[name]] as const);
  process.env["TMPDIR"] = folder;
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs22.x";
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    await packaged.executablePath();
    if (!existsSync(home)) await rename(folder, home);
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
    await rm(folder, { recursive: true, force: true });
  }
}
