/** `npm run pictures`: docs/pictures/pane.png, the built pane at work over the stand-in host. Needs a Chinese font. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { hostInPage } from "../workbench/browser/hostInPage";
import { launchChromium } from "../workbench/browser/launchChromium";
import { answerOffice, servePage } from "../workbench/browser/servePage";
import { Host } from "../workbench/host/host";

const folder = path.join(__dirname, "../docs/pictures");

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [browser, served] = await Promise.all([launchChromium(), servePage()]);
  try {
    const context = await browser.newContext({
      viewport: { width: 340, height: 740 },
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
    await page.screenshot({ path: path.join(folder, "pane.png") });
    console.log("docs/pictures/pane.png");
  } finally {
    await browser.close();
    await served.close();
  }
}

void takePictures();
