import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../workbench/browser/launchChromium";
import { openPane, type OpenedPane } from "../../workbench/browser/openPane";
import { servePage, type ServedPage } from "../../workbench/browser/servePage";
import { Host } from "../../workbench/host/host";
import { cancelAt } from "../../tools/pictures/paneStates";

let browser: Browser;
let served: ServedPage;
/** Loaded and made by the first test; those behind it go on with it. */
const host = new Host();

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), servePage()]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

function open(setting: Partial<Parameters<typeof openPane>[1]> = {}): Promise<OpenedPane> {
  return openPane(browser, { url: served.url, host, ...setting });
}

const strip = { name: "进度和结果" };

/** What the strip says, once it does: seen without scrolling the pane. */
async function said(page: Page, words: RegExp): Promise<void> {
  const place = page.getByRole("region", strip);
  await place.getByText(words).first().waitFor();
  const box = await place.boundingBox();
  const { height } = page.viewportSize() ?? { height: 0 };
  expect(box?.y).toBeGreaterThan(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
}

/** The control that has the focus, by what it is called. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === document.body) return "the page";
    return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
  });
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    if ((await focused(page)).startsWith(name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${name}, but ${await focused(page)}`);
}

/** Waits for the sheet to come to the front of the workbook. */
async function untilFront(sheet: string, book = host): Promise<void> {
  while (book.snapshot().activeSheet !== sheet) await new Promise((next) => setTimeout(next, 20));
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

test("first run by keyboard: load, make and open a sheet, seen and heard at 320 by 430", async () => {
  const { page, complaints, heard } = await open();
  await page.getByRole("button", { name: "载入数据" }).waitFor();
  await press(page, "载入数据");
  await said(page, /^已载入数据版本/);
  // The same button is the next step.
  expect(await focused(page)).toBe("生成4个旗县的汇总表");
  await page.keyboard.press("Enter");
  await said(page, /^已生成5张工作表/);
  expect(host.snapshot().activeSheet).toBe("总览");
  expect(await focused(page)).toBe("生成4个旗县的汇总表");
  await tabTo(page, "汇总-乌拉特后旗");
  await page.keyboard.press("Enter");
  await untilFront("汇总-乌拉特后旗");
  await page.getByRole("button", { name: "关闭提示" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("region", strip).waitFor({ state: "detached" });
  expect(await focused(page)).toBe("首页");
  const told = (await heard()).join("\n");
  expect(told).toMatch(/读取工作簿[^]*已载入数据版本[^]*写好总览[^]*已生成5张工作表/);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("everyday: an edit waits in the list, and one step brings the sheets up to date", async () => {
  const { page } = await open();
  const update = page.getByRole("button", { name: "更新汇总表" });
  await page.getByRole("button", { name: "生成4个旗县的汇总表" }).waitFor();
  await expect(page.getByText(/还没有写入汇总表/).count()).resolves.toBe(0);
  await host.person.typeInto("目标台账", "M3", 1);
  await page.getByText("1处改动还没有写入汇总表").waitFor();
  await update.click();
  await said(page, /^已生成\d张工作表/);
  await expect(update.count()).resolves.toBe(0);
  await page.context().close();
});

test("something is wrong: a making that is cancelled says how the workbook stands, and is put back; a refusal says why", async () => {
  const { page, heard } = await open();
  await press(page, "选旗县、日期和附表");
  await page.getByLabel("截至日期").fill("2022-06-30");
  await page.getByText("截至日期改为2022-06-30").waitFor();
  await cancelAt(page, /^写好汇总/);
  await press(page, "生成4个旗县的汇总表");
  await said(page, /^已取消：总览、.*按截至日期2022年6月30日写好.*仍为2023年12月31日。$/);
  await page.getByText(/张表不是按现在的截至日期生成的/).waitFor();
  await press(page, "恢复原样");
  await said(page, /^已生成\d张工作表/);
  await expect(page.getByText(/张表不是按现在的截至日期生成的/).count()).resolves.toBe(0);
  expect((await heard()).join("\n")).toMatch(/已取消：总览/);
  await host.person.activate("数据台账");
  await press(page, "首页");
  expect(await focused(page)).toBe("首页");
  await page.context().close();
});

test("a cell in edit when the pane opens is told, with the keys that leave it", async () => {
  const book = new Host();
  book.cellEdit.begin();
  const { page, heard } = await open({ host: book });
  await page.getByText(/^有单元格正在编辑：请按回车键或Esc键退出/).waitFor();
  expect((await heard()).join("\n")).toMatch(/请按回车键或Esc键退出/);
  book.cellEdit.end();
  await page.getByRole("button", { name: "载入数据" }).waitFor();
  await page.context().close();
});

test("where Excel has no custom functions one line says so, and sheets of values can be made", async () => {
  const { page } = await open({ sets: { ExcelApi: "1.9", SharedRuntime: "1.1" } });
  await page
    .getByText(/不支持自定义函数/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "选旗县、日期和附表" }).click();
  await expect(page.getByRole("radio", { name: "公式" }).isDisabled()).resolves.toBe(true);
  await page.context().close();
});
