import type { Browser, Page } from "playwright-core";
import { openPane, type PaneSetting } from "../../workbench/browser/openPane";
import { Host } from "../../workbench/host/host";

/** Takes a picture of what the pane shows now, under a name. */
export type Take = (page: Page, name: string) => Promise<void>;

/** Every panel and state of the pane, one after the other, as a person comes to them. */
export async function visitPane(browser: Browser, setting: PaneSetting, take: Take): Promise<void> {
  const host = new Host();
  const outside = await openPane(browser, { ...setting, host: undefined });
  await take(outside.page, "plain-browser");
  await outside.page.close();

  host.cellEdit.begin();
  const { page } = await openPane(browser, { ...setting, host });
  const press = (name: string | RegExp) => page.getByRole("button", { name }).click();
  const ended = () => page.getByRole("button", { name: "关闭提示" }).waitFor();
  await page.getByText(/^有单元格正在编辑/).waitFor();
  await take(page, "cell-in-edit");
  host.cellEdit.end();
  await page.getByRole("button", { name: "载入数据" }).waitFor();
  await take(page, "empty");
  await page.getByRole("tab", { name: "录入" }).click();
  await take(page, "entry-without-ledger");
  await page.getByRole("tab", { name: "首页" }).click();
  host.cellEdit.begin();
  await press("载入数据");
  await page.getByText(/^有单元格正在编辑/).waitFor();
  await take(page, "running");
  host.cellEdit.end();
  await ended();
  await take(page, "loaded");
  await press("关闭提示");
  await press("选旗县、日期和附表");
  await page.getByLabel("截至日期").fill("2022-06-30");
  await take(page, "options");
  await page.getByRole("button", { name: "保持原日期" }).scrollIntoViewIfNeeded();
  await take(page, "consequences");
  await press("保持原日期");
  await page.getByRole("radio", { name: "公式" }).check();
  await press("收起选项");
  await press(/^生成\d+个旗县的汇总表$/);
  await ended();
  await take(page, "made-live");
  await press("关闭提示");
  await take(page, "home");
  await page.getByRole("button", { name: "全部定稿" }).scrollIntoViewIfNeeded();
  await take(page, "home-below");
  await host.person.typeInto("目标台账", "M3", 1);
  await page.getByText(/还没有写入汇总表/).waitFor();
  await take(page, "waiting");
  await press("复制文字稿");
  await page.getByRole("tab", { name: "录入" }).click();
  await page.getByRole("combobox", { name: /^旗县/ }).fill("正镶白旗");
  await page.getByRole("textbox", { name: /^时期/ }).fill("去");
  await take(page, "entry");
  await page.getByRole("tab", { name: "查数与公式" }).click();
  await page.getByRole("searchbox", { name: /^查找/ }).fill("zxbq");
  await page.getByRole("button", { name: "正镶白旗" }).click();
  await take(page, "find");
  await page.getByRole("button", { name: "修复公式" }).scrollIntoViewIfNeeded();
  await take(page, "find-below");
  await press("设置和关于");
  await take(page, "settings");
  await page.getByRole("tab", { name: "首页" }).click();
  await press("定稿当前工作表");
  await ended();
  await press("关闭提示");
  await host.person.activate("数据台账");
  await press("定稿当前工作表");
  await ended();
  await take(page, "failed");
  await press("选旗县、日期和附表");
  await page.getByLabel("截至日期").fill("2022-06-30");
  await cancelAt(page, /^写好汇总/);
  await press(/^生成\d+个旗县的汇总表$/);
  await ended();
  await take(page, "cancelled-halfway");
  await protect(page, "汇总-巴林右旗");
  await press("继续");
  await page.getByText(/受保护/).waitFor();
  await take(page, "some-skipped");
  await page.context().close();
}

/** Ends what is being done as soon as it says so far. */
export async function cancelAt(page: Page, step: RegExp): Promise<void> {
  await page.evaluate((source) => {
    const observer = new MutationObserver(() => {
      const strip = document.querySelector("section[aria-label=进度和结果]");
      const isThere = [...(strip?.querySelectorAll("span") ?? [])].some(({ textContent }) =>
        new RegExp(source, "u").test(textContent),
      );
      if (!isThere) return;
      observer.disconnect();
      strip?.querySelector("button")?.click();
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  }, step.source);
}

async function protect(page: Page, sheet: string): Promise<void> {
  await page.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).protection.protect();
        await context.sync();
      }),
    sheet,
  );
}
