/** `npm run pictures`: pictures for the docs, taken of the real pane and of a real county sheet. Needs a Chinese font. */
import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Automation } from "../src/commands/automation";
import { hostInPage } from "../workbench/browser/hostInPage";
import { launchChromium } from "../workbench/browser/launchChromium";
import { answerOffice, servePage } from "../workbench/browser/servePage";
import { Host } from "../workbench/host/host";
import { bootAddin } from "../workbench/node/bootAddin";
import { writeXlsx } from "../workbench/xlsx/writeXlsx";
import { findPrinters, printPages } from "./pages/printPages";

const folder = path.join(__dirname, "../docs/pictures");

async function takePane(): Promise<void> {
  const [browser, served] = await Promise.all([launchChromium(), servePage()]);
  try {
    const context = await browser.newContext({
      viewport: { width: 340, height: 880 },
      deviceScaleFactor: 2,
      locale: "zh-CN",
    });
    context.setDefaultTimeout(300_000);
    await answerOffice(context);
    const page = await context.newPage();
    await hostInPage(page, new Host(), { isFast: true });
    await page.goto(served.url);
    await page.getByRole("button", { name: "载入数据" }).click();
    await page.getByText(/^已载入数据版本/).waitFor();
    await page.getByRole("button", { name: "关闭提示" }).click();
    await page.getByRole("button", { name: /^生成\d+个旗县的汇总表$/ }).click();
    await page.getByText(/^已生成\d+张工作表/).waitFor();
    // Buttons fade back from disabled.
    await page.waitForTimeout(1000);
    await page.screenshot({ path: path.join(folder, "pane.png") });
  } finally {
    await browser.close();
    await served.close();
  }
}

/** The first page of one county's sheet, printed by LibreOffice; left as it is where that is not installed. */
async function takeCountySheet(county: string): Promise<void> {
  const printers = await findPrinters(process.env["PATH"] ?? "");
  if (!printers) {
    console.log("本机没有 LibreOffice 或 pdftoppm，旗县汇总表的图片没有更新。");
    return;
  }
  const room = await mkdtemp(path.join(tmpdir(), "pictures-"));
  const booted = await bootAddin();
  try {
    const addin = booted.window["JM"] as Automation;
    await addin.openWorkbook();
    await addin.loadDataset();
    await addin.buildCountySheets({ areas: [county], mode: "静态" });
    const snapshot = booted.host.snapshot();
    const sheets = snapshot.sheets.filter(({ name }) => name === `汇总-${county}`);
    const file = path.join(room, "county.xlsx");
    await writeXlsx({ ...snapshot, sheets, activeSheet: `汇总-${county}`, names: [] }, file);
    const [first] = await printPages(file, path.join(room, "pages"), printers);
    if (first !== undefined) await copyFile(first, path.join(folder, "county-sheet.png"));
  } finally {
    booted.close();
    await rm(room, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await takePane();
  await takeCountySheet("乌拉特后旗");
}

main().catch((error: unknown) => {
  console.error(`图片没有生成：${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
