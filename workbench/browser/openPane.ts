import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Host } from "../host/host";
import { patienceMilliseconds } from "../host/patience";
import { hostInPage } from "./hostInPage";
import { answerOffice } from "./servePage";

export interface PaneSetting extends BrowserContextOptions {
  readonly url: string;
  /** The Excel below it; without one the page stands in a plain browser. */
  readonly host?: Host | undefined;
  readonly isDark?: boolean;
  /** Requirement sets and their versions as text; those of Excel 2021 where undefined. */
  readonly sets?: Readonly<Record<string, string>>;
}

export interface OpenedPane {
  readonly page: Page;
  /** What the page complained of: errors, and what its security policy refused. */
  readonly complaints: string[];
  /** All that a screen reader was told so far. */
  readonly heard: () => Promise<readonly string[]>;
}

/** Opens the built pane in a browser, 320 pixels wide where nothing else is asked for. */
export async function openPane(browser: Browser, setting: PaneSetting): Promise<OpenedPane> {
  const { url, host, isDark = false, sets, ...rest } = setting;
  const context = await browser.newContext({
    viewport: { width: 320, height: 430 },
    locale: "zh-CN",
    // What moves while it opens may be gone from under the pointer when the click comes.
    reducedMotion: "reduce",
    ...rest,
  });
  context.setDefaultTimeout(patienceMilliseconds);
  await answerOffice(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.addInitScript(listen);
  if (host) await hostInPage(page, host, { isFast: true, isDark, ...(sets && { sets }) });
  await page.goto(url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return {
    page,
    complaints,
    heard: () => page.evaluate(() => Reflect.get(window, "heard") as string[]),
  };
}

/** Keeps what live regions say, and what is given to screen readers without one. */
function listen(): void {
  const heard: string[] = [];
  Reflect.set(window, "heard", heard);
  const notify = (text: string): void => {
    heard.push(text);
  };
  for (const kind of [Document, Element]) {
    if ("ariaNotify" in kind.prototype) Reflect.set(kind.prototype, "ariaNotify", notify);
  }
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest("[aria-live], [role=status], [role=alert], output");
      const text = region?.textContent ?? "";
      if (text !== "" && heard.at(-1) !== text) heard.push(text);
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
