import type { Browser, Page } from "playwright-core";
import { pressRibbon } from "../../workbench/browser/hostInPage";
import { launchChromium } from "../../workbench/browser/launchChromium";
import { openPane, type OpenedPane, type PaneSetting } from "../../workbench/browser/openPane";
import { servePage, type ServedPage } from "../../workbench/browser/servePage";
import { Host } from "../../workbench/host/host";

const loadButton = { name: "载入数据" };
const outcome = { name: "关闭提示" };

let browser: Browser;
let served: ServedPage;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), servePage()]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

async function open(setting: Omit<PaneSetting, "url"> = {}): Promise<OpenedPane & { host: Host }> {
  const { host = new Host(), ...rest } = setting;
  const viewport = { width: 320, height: 720 };
  const opened = await openPane(browser, { url: served.url, viewport, host, ...rest });
  return { ...opened, host };
}

/** What the pane says once a deed has ended, however it ended. */
async function outcomeIn(page: Page): Promise<string> {
  await page.getByRole("button", outcome).waitFor();
  return page.getByRole("region", { name: "进度和结果" }).innerText();
}

let loading: Promise<Host> | undefined;

/** A workbook that holds the data, loaded once by the ribbon's button for the tests that only look. */
function loadedHost(): Promise<Host> {
  loading ??= (async () => {
    const { page, host } = await open();
    await page.getByRole("button", loadButton).waitFor();
    await pressRibbon(page, "loadDataset");
    expect(await outcomeIn(page)).toMatch(/^已载入数据版本/);
    await page.close();
    return host;
  })();
  return loading;
}

function sheetNames(host: Host): string[] {
  return host.snapshot().sheets.map(({ name }) => name);
}

test("in a plain browser the page says where to open it", async () => {
  const { page, complaints } = await openPane(browser, { url: served.url });
  await expect(page.getByRole("heading", { level: 1 }).textContent()).resolves.toBe(
    "请在Excel中打开",
  );
  // office.js itself tries a telemetry frame where no host forbids it; the policy stops that.
  const ours = complaints.filter((text) => !/oaspapps|inline style/.test(text));
  expect(ours).toEqual([]);
});

test("a person loads the data, chooses one county and gets its sheet", async () => {
  const { page, host, complaints } = await open();
  await page.getByRole("button", loadButton).click();
  expect(await outcomeIn(page)).toMatch(/^已载入数据版本.*数据台账\d+行/);
  expect(sheetNames(host)).toEqual(
    expect.arrayContaining([
      "数据台账",
      "目标台账",
      "指标目录",
      "地区目录",
      "资料来源",
      "判断规则",
    ]),
  );
  await page.getByRole("button", outcome).click();

  await page.getByRole("button", { name: "选旗县、日期和附表" }).click();
  await page.getByRole("checkbox", { name: "全选" }).uncheck();
  const make = page.getByRole("button", { name: "请先选旗县" });
  await expect(make.getAttribute("aria-disabled")).resolves.toBe("true");
  await page.getByRole("checkbox", { name: "乌拉特后旗" }).check();
  await page.getByLabel("截至日期").fill("2024-06-30");
  await page.getByRole("combobox", { name: "判断规则" }).selectOption("从宽");
  await page.getByRole("button", { name: "生成1个旗县的汇总表" }).click();
  expect(await outcomeIn(page)).toMatch(/^已生成2张工作表：总览、汇总-乌拉特后旗/);
  expect(sheetNames(host)).toEqual(expect.arrayContaining(["总览", "汇总-乌拉特后旗"]));
  expect(sheetNames(host)).not.toContain("汇总-正镶白旗");
  const { cells } = host.snapshot().sheets.find(({ name }) => name === "汇总-乌拉特后旗") ?? {};
  const texts = (cells ?? []).map(({ value }) => value);
  expect(texts).toEqual(expect.arrayContaining(["判断时点：2024年6月30日", "规则：从宽"]));
  expect(complaints).toEqual([]);
});

test("a person switches the cards of numbers on, where Excel shows them", async () => {
  const { book } = await loadedHost();
  const { page, complaints } = await open({ host: new Host({ book, canShowCards: true }) });
  await page.getByRole("tab", { name: "查数与公式" }).click();
  const cards = page.getByRole("switch", { name: "出处卡片" });
  await cards.press("Space");
  expect(await outcomeIn(page)).toMatch(/^已打开出处卡片/);
  await expect(cards.isChecked()).resolves.toBe(true);
  expect(complaints).toEqual([]);
});

test("a button of the ribbon does the same, and the pane shows how it went", async () => {
  expect(sheetNames(await loadedHost())).toContain("数据台账");
});

test("the page registers the formulas with Excel's runtime", async () => {
  const { page } = await open();
  const ids = await page.evaluate(() => {
    const runtime: unknown = Reflect.get(window, "CustomFunctions");
    return Object.keys((runtime as { _association: { mappings: object } })._association.mappings);
  });
  expect(ids).toEqual(expect.arrayContaining(["GET", "YOY", "PARSE", "STATUSOF"]));
});

test.each([
  ["light", 320, {}],
  ["light", 450, {}],
  ["dark", 320, { isDark: true }],
  ["in forced colours", 320, { forcedColors: "active" as const }],
])("the pane fits, %s, %i pixels wide", async (_, width, options) => {
  const host = await loadedHost();
  const { page, complaints } = await open({ viewport: { width, height: 720 }, host, ...options });
  await page.getByRole("button", { name: "生成4个旗县的汇总表" }).waitFor();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  expect(complaints).toEqual([]);
});

test("the pane takes Office's dark theme, and Fluent's styles pass the policy", async () => {
  const { page } = await open({ isDark: true });
  const button = page.getByRole("button", loadButton);
  await button.waitFor();
  const colours = await button.evaluate((element) => ({
    button: getComputedStyle(element).backgroundColor,
    ground: getComputedStyle(element.closest(".fui-FluentProvider") ?? element).backgroundColor,
  }));
  expect(colours).toEqual({ button: "rgb(14, 107, 79)", ground: "rgb(41, 41, 41)" });
});

test("the keyboard reaches every control in reading order", async () => {
  const { page } = await open({ host: await loadedHost() });
  await page.getByRole("button", { name: "选旗县、日期和附表" }).click();
  await page.getByLabel("截至日期").waitFor();
  await page.getByRole("button", { name: "设置和关于" }).focus();
  const reached: string[] = [];
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press("Tab");
    reached.push(
      await page.evaluate(() => {
        const input = document.activeElement as HTMLInputElement | null;
        return input?.labels?.[0]?.textContent ?? input?.textContent ?? "";
      }),
    );
  }
  const wanted = [
    ...["首页", "更新数据", "打开核对事项"],
    ...["全选", "正镶白旗", "察哈尔右翼前旗", "乌拉特后旗", "巴林右旗"],
    ...["截至日期", "判断规则", "附表", "静态", "生成4个旗县的汇总表", "收起选项", "复制文字稿"],
  ];
  expect([...new Set(reached)].slice(0, wanted.length)).toEqual(wanted);
});
