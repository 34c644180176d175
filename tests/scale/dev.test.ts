import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { WebpackError, type Compiler } from "webpack";
import { startDevServer, type DevServer } from "../../tools/dev/startDevServer";
import { launchChromium } from "../../workbench/browser/launchChromium";
import { patienceMilliseconds } from "../../workbench/host/patience";

const cache = path.join(__dirname, "../../.cache");

let browser: Browser;
let folder: string;
let server: DevServer;
/** What the compiler of the add-in is made to complain of. */
let complaint: string | undefined;

beforeAll(async () => {
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(path.join(cache, "dev-test-"));
  [browser, server] = await Promise.all([
    launchChromium(),
    startDevServer({ port: 0, folder, isOnce: true, addinPlugins: [{ apply: complain }] }),
  ]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

function complain(compiler: Compiler): void {
  compiler.hooks.compilation.tap("complain", ({ errors }) => {
    if (complaint !== undefined) errors.push(new WebpackError(complaint));
  });
}

interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly complaints: string[];
}

async function open(): Promise<Opened> {
  const context = await browser.newContext({ locale: "zh-CN", reducedMotion: "reduce" });
  context.setDefaultTimeout(patienceMilliseconds);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(server.url);
  return { page, pane: page.frameLocator("iframe"), complaints };
}

async function type(page: Page, address: string, content: string): Promise<void> {
  await page.getByRole("textbox", { name: "单元格" }).fill(address);
  await page.getByRole("textbox", { name: "内容" }).fill(content);
  await page.getByRole("button", { name: "输入" }).click();
}

/** Leaves a mark in the page and in the pane: whatever loads anew has lost it. */
async function mark({ page, pane }: Opened): Promise<void> {
  for (const root of [page.locator("html"), pane.locator("html")]) {
    await root.evaluate((element) => {
      element.setAttribute("data-marked", "");
    });
  }
}

const marked = "html[data-marked]";

test("the pane works on the page's workbook, and a build of the add-in renews the pane alone", async () => {
  const opened = await open();
  const { page, pane, complaints } = opened;
  await pane.getByRole("button", { name: "载入数据" }).click();
  await page.getByRole("button", { name: /^数据台账.*表 JM_Facts/ }).click();
  await page.getByRole("heading", { name: "数据台账" }).waitFor();
  await page.getByText(/^\d+ 个单元格，列出前 500 个$/).waitFor();
  await page.getByRole("searchbox", { name: "筛选" }).fill("正镶白旗");
  await expect(page.getByRole("row", { name: "正镶白旗" }).count()).resolves.toBeGreaterThan(10);

  await page.getByRole("searchbox", { name: "筛选" }).fill("");
  await page.getByRole("button", { name: "Sheet1" }).click();
  await type(page, "B2", "=JM.YOY(120,100)");
  await page.getByRole("row", { name: "B2 0.2 =JM.YOY(120,100)" }).waitFor();
  await type(page, "B3", '=JM.GET("无此旗","消费帮扶",2023)');
  await page.getByRole("row", { name: /B3 #VALUE! .*无此旗.*没有/ }).waitFor();
  await type(page, "2B", "1");
  await page.getByText("“2B”不是单元格的地址").waitFor();

  await mark(opened);
  await server.rebuild();
  await pane.locator("html:not([data-marked])").waitFor();
  await pane.getByRole("button", { name: "更新数据" }).waitFor();
  await expect(page.locator(marked).count()).resolves.toBe(1);
  await type(page, "B4", "=B2*10");
  await page.getByRole("row", { name: "B4 2 =B2*10" }).waitFor();
  await type(page, "B5", "=JM.YOY(150,100)");
  await page.getByRole("row", { name: "B5 0.5 =JM.YOY(150,100)" }).waitFor();
  expect(complaints).toEqual([]);
});

test("a build that fails is told as text, and the last good pane stays", async () => {
  const opened = await open();
  const { page, pane } = opened;
  await pane.getByRole("button", { name: "载入数据" }).waitFor();
  await mark(opened);
  complaint = "坏了 <b>这里</b>";
  await server.rebuild();
  await page.getByRole("alert").getByText(complaint).waitFor();
  await expect(pane.locator(marked).count()).resolves.toBe(1);

  complaint = undefined;
  await server.rebuild();
  await page.getByText("坏了").waitFor({ state: "hidden" });
  await pane.locator("html:not([data-marked])").waitFor();
  await pane.getByRole("button", { name: "载入数据" }).waitFor();
  await expect(page.locator(marked).count()).resolves.toBe(1);
});

test("a port that is taken is refused in a sentence", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, "localhost", resolve);
  });
  const { port } = other.address() as AddressInfo;
  await expect(startDevServer({ port, folder })).rejects.toThrow(`端口 ${port} 已被占用`);
  other.close();
});
