import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { BrowserContext } from "playwright-core";
import { fileServer } from "../../tools/serve/fileServer";

const root = path.join(__dirname, "../..");
const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeFolder = path.join(root, "node_modules/@microsoft/office-js/dist");

export interface ServedPage {
  /** Address of the built pane. */
  readonly url: string;
  close(): Promise<void>;
}

/** The built add-in on this machine only, over plain http. */
export async function servePage(): Promise<ServedPage> {
  const server = createServer(fileServer(path.join(root, "dist")));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/taskpane.html`, close: () => closed(server) };
}

/** Answers the address of Microsoft's library with its npm package, as no network is at hand. */
export async function answerOffice(context: BrowserContext): Promise<void> {
  await context.route(`${officeAddress}**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice(
      new URL(officeAddress).pathname.length,
    );
    return route.fulfill({
      path: path.join(officeFolder, file),
      contentType: "text/javascript; charset=utf-8",
      headers: { "Access-Control-Allow-Origin": "*" },
    });
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
