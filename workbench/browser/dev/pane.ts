import type { Host } from "../../host/host";
import { install, type HostWindow } from "../../host/install";
import { byId } from "./elements";

const address = "/addin/taskpane.html";

/** The task pane in its frame; the host outlives each of its pages. */
export class Pane {
  private readonly frame = byId("pane", HTMLIFrameElement);

  constructor(private readonly host: Host) {
    const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
    // Called by joinHost.ts, which runs in the frame before office.js.
    Reflect.set(window, "joinHost", (page: HostWindow) => {
      install(page, host, { isFast: true, isDark });
    });
    this.frame.addEventListener("load", () => {
      void this.opened();
    });
    this.frame.src = address;
  }

  reload(): void {
    this.frame.contentWindow?.location.reload();
  }

  /** Formulas answer by the new code, and calls that the page before had taken along are made again. */
  private async opened(): Promise<void> {
    const page = this.frame.contentWindow;
    const office: unknown = page && Reflect.get(page, "Office");
    await (office as typeof Office | undefined)?.onReady();
    const { book, calculation } = this.host;
    await this.host.enqueue(() => {
      for (const sheet of book.sheets) {
        const rect = sheet.usedRect(true);
        if (rect) book.recalculate(sheet, rect);
      }
      return calculation.run(true);
    });
  }
}
