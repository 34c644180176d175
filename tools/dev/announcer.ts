import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { DevState } from "./devState";

/** Tells every open page the state of the builds, as server-sent events. */
export class Announcer {
  private state: DevState = { session: randomUUID(), page: 0, pane: 0, fault: "" };
  private readonly pages = new Set<ServerResponse>();

  connect(response: ServerResponse): void {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.on("close", () => this.pages.delete(response));
    this.pages.add(response);
    response.write(message(this.state));
  }

  tell(fault: string, grown?: "page" | "pane"): void {
    this.state = {
      ...this.state,
      fault,
      ...(grown && { [grown]: this.state[grown] + 1 }),
    };
    for (const page of this.pages) page.write(message(this.state));
  }
}

function message(state: DevState): string {
  return `data: ${JSON.stringify(state)}\n\n`;
}
