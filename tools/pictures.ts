/** `npm run pictures`: pictures for the docs, taken of the real pane and of real sheets. Needs a Chinese font. */
import { copyFile, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Automation } from "../src/commands/automation";
import { hostInPage } from "../workbench/browser/hostInPage";
import { launchChromium } from "../workbench/browser/launchChromium";
import { answerOffice, servePage } from "../workbench/browser/servePage";
import { Host } from "../workbench/host/host";
import { bootAddin } from "../workbench/node/bootAddin";
import { writeXlsx } from "../workbench/xlsx/writeXlsx";
import { visitPane } from "./pictures/paneStates";
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

/** Every panel and state in three themes, to be looked at: `out/pane`. */
async function takeStates(): Promise<void> {
  const [browser, served] = await Promise.all([launchChromium(), servePage()]);
  const themes = {
    light: {},
    dark: { isDark: true },
    contrast: { forcedColors: "active" },
  } as const;
  try {
    for (const [theme, setting] of Object.entries(themes)) {
      await visitPane(browser, { url: served.url, ...setting }, async (page, name) => {
        await page.screenshot({ path: path.join(__dirname, `../out/pane/${theme}/${name}.png`) });
      });
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Invented half-year figures, so that there is something to judge. */
const example = path.join(__dirname, "../docs/examples/fill-2024H1.csv");
const asOf = "2024-06-30";

/** Sheets whose first page is shown, and their pictures. */
const sheetPictures = [
  ["汇总-乌拉特后旗", "county-sheet.png"],
  ["汇总-正镶白旗", "county-152529.png"],
  ["汇总-察右前旗", "county-150926.png"],
  ["汇总-巴林右旗", "county-150423.png"],
  ["总览", "overview.png"],
  ["核对事项", "review.png"],
] as const;

/** First pages of sheets, printed by LibreOffice; left as they are where that is not installed. */
async function takeSheets(): Promise<void> {
  const printers = await findPrinters(process.env["PATH"] ?? "");
  if (!printers) {
    console.log("本机没有 LibreOffice 或 pdftoppm，工作表的图片没有更新。");
    return;
  }
  const room = await mkdtemp(path.join(tmpdir(), "pictures-"));
  const booted = await bootAddin();
  try {
    const addin = booted.window["JM"] as Automation;
    await addin.openWorkbook();
    await addin.loadDataset();
    const bytes = new Uint8Array(await readFile(example));
    await addin.fillTargets({ files: [{ name: path.basename(example), bytes }], isSample: true });
    await addin.buildCountySheets({ mode: "静态", asOf });
    const snapshot = booted.host.snapshot();
    for (const [name, picture] of sheetPictures) {
      const sheets = snapshot.sheets.filter((sheet) => sheet.name === name);
      const file = path.join(room, "sheet.xlsx");
      await writeXlsx({ ...snapshot, sheets, activeSheet: name, names: [] }, file);
      const [first] = await printPages(file, path.join(room, picture), printers);
      if (first !== undefined) await copyFile(first, path.join(folder, picture));
    }
  } finally {
    booted.close();
    await rm(room, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await takePane();
  await takeStates();
  await takeSheets();
}

main().catch((error: unknown) => {
  console.error(`图片没有生成：${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
