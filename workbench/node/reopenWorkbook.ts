import { readFileSync } from "node:fs";
import path from "node:path";
import { Host, type HostOptions } from "../host/host";
import { openSavedWorkbook } from "../saved/openSavedWorkbook";
import type { SavedWorkbook } from "../saved/savedWorkbook";
import { root, type Booted } from "./boot";
import { bootAddin } from "./bootAddin";

const autoOpen = "Office.AutoShowTaskpaneWithDocument";

/**
 * A workbook that a person opens again: the add-in sleeps until the workbook itself opens the pane, a function of it is
 * to compute, a button is pressed or the pane is opened. Until then nobody hears what the person does.
 */
export class ReopenedWorkbook {
  readonly host: Host;
  private page: Promise<Booted> | undefined;

  /** @param boot what the page is that wakes */
  constructor(
    saved: SavedWorkbook,
    options: HostOptions = {},
    private readonly boot: (host: Host) => Promise<Booted> = (host) => bootAddin({ host }),
  ) {
    const { book, settings } = openSavedWorkbook(saved);
    this.host = new Host({ ...options, book });
    for (const [key, value] of settings) this.host.settings.set(key, value);
    this.host.onCallUnheard = () => void this.wake();
    const opensPane = settings.get(autoOpen) === "true" && hasPaneToOpen();
    if (opensPane || book.behaviours.runtimeAfterOpening === "awake") void this.wake();
  }

  get isAwake(): boolean {
    return this.page !== undefined;
  }

  /** Opens the pane, or waits until it is there. */
  wake(): Promise<Booted> {
    this.page ??= this.boot(this.host).then((booted) => {
      this.host.askUnheard();
      return booted;
    });
    return this.page;
  }

  async press(functionName: string): Promise<void> {
    await this.wake();
    await this.host.person.press(functionName);
  }

  async close(): Promise<void> {
    if (this.page) (await this.page).close();
    else this.host.dispose();
  }
}

/** Office opens the pane whose id says so, and none other. */
function hasPaneToOpen(): boolean {
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  return manifest.includes(`<TaskpaneId>${autoOpen}</TaskpaneId>`);
}
