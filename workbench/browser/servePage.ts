import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { BrowserContext } from "playwright-core";
import { fileServer } from "../../tools/serve/fileServer";
import { officeFileAt } from "../officeFiles";

const root = path.join(__dirname, "../..");

export interface ServedPage {
  /** Address of the page. */
  readonly url: string;
  close(): Promise<void>;
}

/** A folder, the built add-in where none is given, on this machine only, over plain http. */
export async function servePage(
  folder = path.join(root, "dist"),
  page = "taskpane.html",
): Promise<ServedPage> {
  const server = createServer(fileServer(folder));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/${page}`, close: () => closed(server) };
}

/** Answers the addresses of Microsoft's library with its npm package, as no network is at hand. */
export async function answerOffice(context: BrowserContext): Promise<void> {
  await context.route(
    ({ href }) => officeFileAt(href) !== undefined,
    (route) =>
      route.fulfill({
        path: officeFileAt(route.request().url()) ?? "",
        headers: { "Access-Control-Allow-Origin": "*" },
      }),
  );
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
