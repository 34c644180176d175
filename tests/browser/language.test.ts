import type { Browser, Page } from "playwright-core";
import { hostInPage } from "../../workbench/browser/hostInPage";
import { launchChromium } from "../../workbench/browser/launchChromium";
import { answerOffice, servePage, type ServedPage } from "../../workbench/browser/servePage";
import { Host } from "../../workbench/host/host";
import { patienceMilliseconds } from "../../workbench/host/patience";

let browser: Browser;
let served: ServedPage;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), servePage()]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

interface Opened {
  readonly page: Page;
  /** From now on every request is refused; the other way round once more. */
  readonly refuse: (isRefused: boolean) => void;
}

/** The built pane; `refused` never come at first. */
async function open(refused?: RegExp): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 450, height: 720 } });
  context.setDefaultTimeout(patienceMilliseconds);
  await answerOffice(context);
  let isRefused: (url: string) => boolean = (url) => refused?.test(url) ?? false;
  await context.route(`${new URL(served.url).origin}/**`, (route) =>
    isRefused(route.request().url()) ? route.abort() : route.continue(),
  );
  const page = await context.newPage();
  await hostInPage(page, new Host(), { isFast: true });
  await page.goto(served.url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const refuse = (isAll: boolean) => {
    isRefused = () => isAll;
  };
  return { page, refuse };
}

async function said(page: Page, sentence: RegExp): Promise<void> {
  await page.getByText(sentence).first().waitFor();
}

/** The pane's language, under the button of settings. */
async function speak(page: Page, button: string, label: string, language: string): Promise<void> {
  const settings = page.getByRole("button", { name: button });
  await settings.click();
  await page.getByLabel(label).selectOption(language);
}

test("a person chooses English, and outcomes and refusals are English from then on; Chinese comes back", async () => {
  const { page, refuse } = await open(/\/deeds\./);
  await speak(page, "设置和关于", "窗格语言", "en-US");
  expect(await page.title()).toBe("Jingmeng Ledger");
  await page.getByRole("tab", { name: "Home" }).click();
  await page.getByRole("button", { name: "Load data" }).click();
  await said(page, /A part of the add-in cannot be fetched/);
  refuse(false);
  await page.getByRole("button", { name: "Load data" }).click();
  await said(page, /^Loaded data version .*: \d+ rows in 数据台账, \d+ rows in 目标台账\.$/);
  await speak(page, "Settings and about", "Language of the pane", "zh-CN");
  await said(page, /^已载入数据版本/);
});

test("once it says so the pane loads, makes sheets and speaks English without a network", async () => {
  const { page, refuse } = await open();
  await said(page, /^已可离线使用$/);
  refuse(true);
  await page.getByRole("button", { name: "载入数据" }).click();
  await said(page, /^已载入数据版本/);
  await page.getByRole("button", { name: "生成4个旗县的汇总表" }).click();
  await said(page, /^已生成5张工作表/);
  await speak(page, "设置和关于", "窗格语言", "en-US");
  await said(page, /^Made 5 sheets: 总览, /);
});

test("refused earlier, the pane stands, what is missing says so, and it can be tried again", async () => {
  const { page, refuse } = await open(/\/(?:deeds|english)\./);
  await said(page, /还有部分没有取到/);
  await page.getByRole("button", { name: "载入数据" }).click();
  await said(page, /取不到加载项的一部分，没有做完。/);
  await speak(page, "设置和关于", "窗格语言", "en-US");
  await said(page, /取不到英文的界面文字/);
  refuse(false);
  await page.getByRole("tab", { name: "首页" }).click();
  await page.getByRole("button", { name: "载入数据" }).click();
  await said(page, /^已载入数据版本/);
  await speak(page, "设置和关于", "窗格语言", "en-US");
  await said(page, /^Loaded data version/);
});
