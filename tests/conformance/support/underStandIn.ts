import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ResourceLoader, type AbortablePromise } from "jsdom";
import { bundleConformance } from "../../../tools/conformance/bundle";
import { Host, type HostOptions } from "../../../workbench/host/host";
import { abortable, boot } from "../../../workbench/node/boot";
import { officeFileAt } from "../../../workbench/officeFiles";

/** The page of the cases, built into a folder of its own. */
export interface BuiltPage {
  readonly folder: string;
  remove(): void;
}

export async function buildPage(): Promise<BuiltPage> {
  const folder = mkdtempSync(path.join(tmpdir(), "conformance-"));
  await bundleConformance(folder, "cdn");
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

class PageFiles extends ResourceLoader {
  constructor(private readonly folder: string) {
    super();
  }

  override fetch(url: string): AbortablePromise<Buffer> {
    const file = officeFileAt(url) ?? path.join(this.folder, new URL(url).pathname);
    return abortable(Promise.resolve().then(() => readFileSync(file)));
  }
}

export interface Run {
  /** What each case came to, by its id. */
  readonly verdicts: ReadonlyMap<string, string>;
  readonly status: string;
  readonly report: string;
  readonly host: Host;
}

/** A host that knows the functions of the page. */
export function hostFor({ folder }: BuiltPage, options: HostOptions = {}): Host {
  const functions: unknown = JSON.parse(readFileSync(path.join(folder, "functions.json"), "utf8"));
  return new Host({ functions, namespace: "JMT", canShowCards: true, ...options });
}

/** Opens the page over the host, presses its button and waits until all cases have been tried. */
export async function runUnder(page: BuiltPage, host: Host): Promise<Run> {
  const html = readFileSync(path.join(page.folder, "index.html"), "utf8");
  const booted = await boot(html, new PageFiles(page.folder), { host });
  const { document } = booted.window;
  const button = document.querySelector<HTMLButtonElement>("#run");
  if (!button) throw new Error("The page has no button.");
  await enabled(button);
  button.click();
  await enabled(button);
  const rows = [...document.querySelectorAll<HTMLElement>("[data-case]")];
  const run: Run = {
    verdicts: new Map(rows.map(({ dataset }) => [dataset["case"] ?? "", dataset["verdict"] ?? ""])),
    status: document.querySelector("#status")?.textContent ?? "",
    report: document.querySelector<HTMLTextAreaElement>("#report")?.value ?? "",
    host,
  };
  booted.close();
  return run;
}

async function enabled(button: HTMLButtonElement): Promise<void> {
  while (button.disabled) await new Promise((resolve) => setTimeout(resolve, 5));
}
