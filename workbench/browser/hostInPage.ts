import { readFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "@swc/core";
import type { Page } from "playwright-core";
import type { PageContract, PageOptions } from "../host/install";

/**
 * Joins the office.js of a page to a host that lives in Node: requests and pushed events cross by
 * messages, so the page's own security policy stays as it is. They cross as texts: playwright looks
 * into every value of anything else, which takes longer than the request.
 */
export async function hostInPage(
  page: Page,
  host: PageContract,
  options: PageOptions = {},
): Promise<void> {
  await page.exposeFunction("hostProcess", async (body: string, flags: number, bytes: number) =>
    JSON.stringify(await host.process(JSON.parse(body), flags, bytes)),
  );
  await page.exposeFunction("hostAnswered", () => {
    host.answered();
  });
  await page.exposeFunction("hostExecute", (id: number, args: unknown) => {
    host.execute(id, args);
  });
  host.connect((entries) => {
    void page.evaluate((sent) => {
      (Reflect.get(window, "pushFromHost") as (entries: unknown) => void)(JSON.parse(sent));
    }, JSON.stringify(entries));
  });
  await page.addInitScript({ content: `{ ${installer()} ${contract(host, options)} }` });
}

/** Presses a ribbon button; resolves once the command has told Office that it ended. */
export async function pressRibbon(page: Page, command: string): Promise<void> {
  await page.evaluate((name) => {
    (Reflect.get(window, "pressRibbon") as (name: string) => void)(name);
  }, command);
}

/** The same `install` that the Node workbench uses, as a script of the page. */
function installer(): string {
  const source = readFileSync(path.join(__dirname, "../host/install.ts"), "utf8");
  const { code } = transformSync(source, {
    jsc: { target: "es2021", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  return `const hostModule = {}; ((exports) => { ${code} })(hostModule);`;
}

function contract({ canShowCards }: PageContract, options: PageOptions): string {
  return `
    const events = new Map();
    hostModule.install(window, {
      canShowCards: ${canShowCards},
      settings: new Map(),
      officeEvents: events,
      process: async (body, flags, bytes) =>
        JSON.parse(await window.hostProcess(JSON.stringify(body), flags, bytes)),
      answered: () => void window.hostAnswered(),
      execute: (id, args) => void window.hostExecute(id, args),
      connect: (push) => { window.pushFromHost = push; },
    }, ${JSON.stringify(options)});
    window.pressRibbon = (name) =>
      events.get(39)(39, ["1", name, JSON.stringify({ source: { id: name } })]);`;
}
