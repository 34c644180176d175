import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { contentPolicy, officeFiles, officeScript } from "../../tools/hosting.cjs";
import { hostInPage } from "../../workbench/browser/hostInPage";
import { launchChromium } from "../../workbench/browser/launchChromium";
import { answerOffice, servePage } from "../../workbench/browser/servePage";
import { Host } from "../../workbench/host/host";
import { patienceMilliseconds } from "../../workbench/host/patience";
import { isPolicyBroken } from "../support/policyBroken";

const dist = path.join(__dirname, "../../dist");
const pageFile = "taskpane.html";

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hosting-"));
  cpSync(dist, folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Makes the copy of dist what a build with that OFFICE_JS is; tests/scale builds each of them anew. */
function chooseOffice(choice: string): void {
  const file = path.join(folder, pageFile);
  const page = readFileSync(file, "utf8")
    .replace(/(?<=Content-Security-Policy" content=")[^"]*/, contentPolicy(choice))
    .replace(/https:[^"]*office\.js/, officeScript(choice));
  writeFileSync(file, page);
  for (const { from, to } of officeFiles(choice)) cpSync(from, path.join(folder, to));
}

interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

async function open(url: string, host?: Host): Promise<Opened> {
  const context = await browser.newContext({ locale: "zh-CN" });
  context.setDefaultTimeout(patienceMilliseconds);
  await answerOffice(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  if (host) await hostInPage(page, host, { isFast: true });
  await page.goto(url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, complaints };
}

describe.each(["cdn", "appsforoffice", "21vianet", "self"])("with OFFICE_JS=%s", (choice) => {
  test("the page opens in Excel and in a plain browser, and its policy lets all through", async () => {
    chooseOffice(choice);
    const served = await servePage(folder, pageFile);
    const inExcel = await open(served.url, new Host());
    await inExcel.page.getByRole("button", { name: "载入数据" }).waitFor();
    expect(inExcel.complaints).toEqual([]);
    const plain = await open(served.url);
    expect(plain.complaints.filter(isPolicyBroken)).toEqual([]);
    await served.close();
  });

  test("office.js may ask a page beside itself whether to trust a host", async () => {
    chooseOffice(choice);
    const served = await servePage(folder, pageFile);
    const { page, complaints } = await open(served.url, new Host());
    const asked = new URL("AgaveErrorUX/index.html", new URL(officeScript(choice), served.url))
      .href;
    await page.evaluate((address) => {
      const frame = document.createElement("iframe");
      frame.src = address;
      document.body.append(frame);
    }, asked);
    const frame = page.frameLocator("iframe");
    await frame.locator("#container").waitFor({ state: "attached" });
    expect(complaints.filter(isPolicyBroken)).toEqual([]);
    await served.close();
  });
});

test("whatever the page loads has its version in its name, but what the manifest names", () => {
  const page = readFileSync(path.join(dist, pageFile), "utf8");
  const loaded = [...page.matchAll(/(?:<script[^>]* src|<link rel="stylesheet" href)="([^"]+)"/g)]
    .map(([, address = ""]) => address)
    .filter((address) => !address.startsWith("https:"));
  expect(loaded.length).toBeGreaterThan(3);
  for (const address of loaded) expect(address).toMatch(/^[\w-]+\.[0-9a-f]{8}\.(?:js|css)$/);
  const fixed = readFileSync(path.join(dist, "functions.js"), "utf8");
  expect(fixed.replace(/^\/\/.*$/gm, "").trim()).toBe("");
});

test.each([360, 1000])(
  "the help opens, %i pixels wide, and its links lead somewhere",
  async (width) => {
    const served = await servePage(folder, "help.zh-CN.html");
    const { page, complaints } = await open(served.url);
    await page.setViewportSize({ width, height: 800 });
    const links = page.getByRole("navigation").getByRole("link");
    const places = await links.evaluateAll((all) =>
      all.map((link) => document.querySelector(link.getAttribute("href") ?? "")?.tagName),
    );
    expect(places).toEqual(["H2", "H2", "H2", "H2", "H2", "H2"]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(complaints).toEqual([]);
    await served.close();
  },
);
