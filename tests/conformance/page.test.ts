import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import type { Browser, Page } from "playwright-core";
import { cases } from "../../conformance/cases";
import { hostInPage } from "../../workbench/browser/hostInPage";
import { launchChromium } from "../../workbench/browser/launchChromium";
import { answerOffice, servePage, type ServedPage } from "../../workbench/browser/servePage";
import { patienceMilliseconds } from "../../workbench/host/patience";
import { isPolicyBroken } from "../support/policyBroken";
import { buildPage, hostFor, type BuiltPage } from "./support/underStandIn";

let browser: Browser;
let built: BuiltPage;
let served: ServedPage;

beforeAll(async () => {
  [browser, built] = await Promise.all([launchChromium(), buildPage()]);
  served = await servePage(built.folder, "index.html");
});

afterAll(async () => {
  await browser.close();
  await served.close();
  built.remove();
});

/** The page before it is gone to, with what it complains of. */
async function newPage(): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ locale: "zh-CN" });
  context.setDefaultTimeout(patienceMilliseconds);
  await answerOffice(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, complaints };
}

test("without Excel the page says what to do", async () => {
  const { page, complaints } = await newPage();
  await page.goto(served.url);
  await page.getByText("这一页要在Excel里打开").waitFor();
  const steps = await page.getByRole("listitem").allInnerTexts();
  expect(steps).toHaveLength(4);
  expect(steps.join("\n")).toMatch(
    /npm run conformance.*office-addin-debugging.*上传我的加载项.*开始试/su,
  );
  await expect(page.getByRole("button", { name: "开始试" }).isDisabled()).resolves.toBe(true);
  expect(complaints.filter(isPolicyBroken)).toEqual([]);
});

test("under the stand-in a person presses the button and copies the report", async () => {
  const { page, complaints } = await newPage();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  // An older Excel: the npm package of office.js knows no undo groups.
  await hostInPage(page, hostFor(built, { canShowCards: false }), { isFast: true });
  await page.goto(served.url);
  await page.getByRole("button", { name: "开始试" }).click();
  await page.getByText(/^试完了：/).waitFor();
  await expect(page.locator("[data-verdict=fail]").allInnerTexts()).resolves.toEqual([]);
  await expect(page.locator("[data-verdict=pass]").count()).resolves.toBe(cases.length - 2);
  await page.getByRole("button", { name: "复制报告" }).click();
  await page.getByText("报告已复制").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.getByLabel("报告").inputValue());
  expect(copied).toMatch(/^京蒙协作台账：Excel规则验证\nExcel 16\.0/);
  expect(complaints).toEqual([]);
});

describe("its manifest", () => {
  const read = (file: string): Document =>
    new JSDOM(readFileSync(file, "utf8"), { contentType: "text/xml" }).window.document;
  const idOf = (manifest: Document): string =>
    manifest.getElementsByTagName("Id")[0]?.textContent ?? "";
  const product = read(path.join(__dirname, "../../manifest.xml"));

  test("is another add-in's, on another port, and names files that are there", () => {
    const own = read(path.join(built.folder, "manifest.xml"));
    expect(idOf(own)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(idOf(own)).not.toBe(idOf(product));
    const addresses = [...own.getElementsByTagName("*")]
      .map((element) => element.getAttribute("DefaultValue") ?? "")
      .filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      const { origin, pathname } = new URL(address);
      expect(origin).toBe("https://localhost:3001");
      expect([pathname, existsSync(path.join(built.folder, pathname))]).toEqual([pathname, true]);
    }
  });

  test("names every resource that it has, and has every one that it names", () => {
    const own = read(path.join(built.folder, "manifest.xml"));
    const all = [...own.getElementsByTagName("*")];
    const named = all.map((element) => element.getAttribute("resid")).filter((id) => id !== null);
    const standing = ["Image", "Url", "String"]
      .flatMap((name) => [...own.getElementsByTagNameNS("*", name)])
      .map((element) => element.getAttribute("id"))
      .filter((id) => id !== null);
    expect([...new Set(named)].sort()).toEqual([...standing].sort());
  });
});
