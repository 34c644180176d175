import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import webpack from "webpack";
import { hostInPage } from "../../workbench/browser/hostInPage";
import { launchChromium } from "../../workbench/browser/launchChromium";
import { answerOffice, servePage, type ServedPage } from "../../workbench/browser/servePage";
import { Host } from "../../workbench/host/host";
import { patienceMilliseconds } from "../../workbench/host/patience";
import configuration from "../../webpack.config.js";

let browser: Browser;
let home: string;
let served: ServedPage;

/** A build of its own into a folder; each of its scripts says which version it is of. */
async function build(version: string, office: string): Promise<string> {
  const folder = path.join(home, version);
  const usual = configuration({ office, folder }, { mode: "production" });
  const banner = `(globalThis.versions ??= []).push(${JSON.stringify(version)});`;
  const compiler = webpack({
    ...usual,
    cache: false,
    plugins: [
      ...(usual.plugins ?? []),
      new webpack.BannerPlugin({ banner, raw: true, include: /\.js$/, exclude: /^office\// }),
    ],
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  return folder;
}

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), "versions-"));
  browser = await launchChromium();
  const [old, next] = [await build("A", "self"), await build("B", "21vianet")];
  const deployed = path.join(home, "deployed");
  cpSync(old, deployed, { recursive: true });
  cpSync(next, deployed, { recursive: true });
  served = await servePage(deployed, "taskpane.html");
});

afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(home, { recursive: true });
});

/** A cache that keeps these files of the version before. */
async function keep(context: BrowserContext, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const body = readFileSync(path.join(home, "A", name));
    const contentType = name.endsWith(".html") ? "text/html" : "text/javascript";
    await context.route(`**/${name}`, (route) => route.fulfill({ body, contentType }));
  }
}

/** Versions of which the page has loaded scripts, once it works; and what it complained of. */
async function versionsLoaded(kept: readonly string[]): Promise<[string[], string[]]> {
  const context = await browser.newContext({ locale: "zh-CN" });
  context.setDefaultTimeout(patienceMilliseconds);
  await answerOffice(context);
  await keep(context, ...kept);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await hostInPage(page, new Host(), { isFast: true });
  await page.goto(served.url);
  await page.getByRole("button", { name: "载入数据" }).waitFor();
  const versions = await page.evaluate(() => Reflect.get(globalThis, "versions") as string[]);
  await context.close();
  return [[...new Set(versions)], complaints];
}

test.each([
  ["nothing", [], "B"],
  ["functions.js", ["functions.js"], "B"],
  ["the page", ["taskpane.html"], "A"],
  ["the page and functions.js", ["taskpane.html", "functions.js"], "A"],
])("where a cache keeps %s, the page is of one version", async (_, kept, version) => {
  await expect(versionsLoaded(kept)).resolves.toEqual([[version], []]);
});
