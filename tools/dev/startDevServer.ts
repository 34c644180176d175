import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import type { Configuration, WebpackPluginInstance } from "webpack";
import { fileServer } from "../serve/fileServer";
import { addinConfiguration } from "./addinConfiguration";
import { Announcer } from "./announcer";
import { listenLocally } from "./listenLocally";
import { pageConfiguration } from "./pageConfiguration";
import { watchBundle } from "./watchBundle";

export interface DevServerOptions {
  /** 0 is any that is free; where none is given, the first free one from 3100. */
  readonly port?: number;
  /** Absolute folder for the bundles. */
  readonly folder?: string;
  readonly say?: (line: string) => void;
  /** Keeps nothing for the next start, which makes a first one cheaper. */
  readonly isOnce?: boolean;
  /** More plugins for the bundle of the add-in. */
  readonly addinPlugins?: readonly WebpackPluginInstance[];
}

export interface DevServer {
  readonly url: string;
  /** Builds the add-in again, as after an edit. */
  rebuild(): Promise<void>;
  close(): Promise<void>;
}

/** Watches the sources of the pane and of its page, and serves both; resolves after the first builds. */
export async function startDevServer({
  port: asked,
  folder = path.join(__dirname, "../../.cache/dev"),
  say = () => undefined,
  isOnce = false,
  addinPlugins = [],
}: DevServerOptions = {}): Promise<DevServer> {
  const announcer = new Announcer();
  const server = devServer(folder, announcer);
  const port = await listenLocally(server, asked);
  const faults = { addin: "", page: "" };
  const tell = (grown?: "page" | "pane"): void => {
    announcer.tell([faults.page, faults.addin].filter(Boolean).join("\n\n"), grown);
  };
  let functions: string | undefined;
  const addinFolder = path.join(folder, "addin");
  const cache: Configuration = isOnce ? { cache: { type: "memory" } } : {};
  const addin = watchBundle(
    { ...addinConfiguration(addinFolder, addinPlugins), ...cache },
    (fault, milliseconds) => {
      say(fault || `窗格已构建（${seconds(milliseconds)}）。`);
      faults.addin = fault;
      if (fault) {
        tell();
        return;
      }
      const before = functions;
      functions = readFileSync(path.join(addinFolder, "functions.json"), "utf8");
      if (before !== undefined && before !== functions) tell("page");
      tell("pane");
    },
  );
  const pageBundle = { ...pageConfiguration(path.join(folder, "page")), ...cache };
  const page = watchBundle(pageBundle, (fault, milliseconds) => {
    say(fault || `开发页已构建（${seconds(milliseconds)}）。`);
    faults.page = fault;
    tell(fault ? undefined : "page");
  });
  await Promise.all([addin.built, page.built]);
  return {
    url: `http://localhost:${port}/`,
    rebuild: () => addin.rebuild(),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await Promise.all([addin.close(), page.close()]);
    },
  };
}

/** `/` is the page, `/page/` its files, `/addin/` the add-in, `/state` tells of builds. */
function devServer(folder: string, announcer: Announcer): Server {
  const answerFile = fileServer(folder);
  return createServer((request, response) => {
    if (request.url === "/state") {
      announcer.connect(response);
      return;
    }
    if (request.url === "/") request.url = "/page/index.html";
    answerFile(request, response);
  });
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} 秒`;
}
