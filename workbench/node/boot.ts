import { readFile } from "node:fs/promises";
import path from "node:path";
import {
  JSDOM,
  ResourceLoader,
  VirtualConsole,
  type AbortablePromise,
  type DOMWindow,
} from "jsdom";
import { Host } from "../host/host";
import { tellUndoGroups } from "../host/undoGroup";
import { officeFile } from "../officeFiles";
import { install, type HostWindow, type PageContract, type PageOptions } from "../host/install";

/** A page with office.js in it, over a host. */
export interface Booted {
  readonly window: DOMWindow;
  readonly host: Host;
  close(): void;
}

export interface BootOptions extends PageOptions {
  readonly host?: Host;
  /** What the page meets in place of the host itself. */
  readonly relay?: PageContract | undefined;
}

/** Folder of the project. */
export const root = path.resolve(__dirname, "../..");

/**
 * Declares names of the language in a page, before its own scripts: Node looks up any that is not declared by a call
 * out of JavaScript, a hundred times slower.
 */
const nearNames = `const {
  Array, ArrayBuffer, BigInt, Boolean, Date, Error, Function, JSON, Map, Math, Number, Object, Promise, Proxy,
  RangeError, Reflect, RegExp, Set, String, Symbol, SyntaxError, TypeError, Uint8Array, WeakMap, WeakSet, isFinite,
  isNaN, parseFloat, parseInt
} = globalThis;`;

/** A page with nothing in it but office.js: enough to try the host, without the add-in. */
export async function bootOffice(options: BootOptions = {}): Promise<Booted> {
  const page = '<!doctype html><html><head><script src="/office/office.js"></script></head></html>';
  return boot(page, new OfficeFiles(), options);
}

class OfficeFiles extends ResourceLoader {
  override fetch(url: string): AbortablePromise<Buffer> {
    const { pathname } = new URL(url);
    return abortable(readFile(officeFile(pathname.replace(/^\/office\//, ""))));
  }
}

export function abortable(promise: Promise<Buffer>): AbortablePromise<Buffer> {
  return Object.assign(promise, { abort: () => undefined });
}

export async function boot(
  page: string,
  files: ResourceLoader,
  options: BootOptions & { readonly prepare?: (window: DOMWindow) => void },
): Promise<Booted> {
  const host = options.host ?? new Host();
  const virtualConsole = new VirtualConsole();
  virtualConsole.sendTo(console, { omitJSDOMErrors: true });
  virtualConsole.on("jsdomError", (error) => {
    console.error(error);
  });
  const dom = new JSDOM(page.replace("<head>", `<head><script>${nearNames}</script>`), {
    url: "https://localhost/taskpane.html",
    runScripts: "dangerously",
    resources: files,
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse: (window) => {
      options.prepare?.(window);
      install(window as unknown as HostWindow, options.relay ?? host, { isFast: true, ...options });
    },
  });
  const { window } = dom;
  while (window["Office"] === undefined) await pause();
  const office = window["Office"] as typeof Office;
  await office.onReady();
  tellUndoGroups(window["Excel"] as typeof Excel);
  return {
    window,
    host,
    close: () => {
      window.close();
      host.dispose();
    },
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 1);
  });
}
