import { readFile } from "node:fs/promises";
import { webcrypto } from "node:crypto";
import path from "node:path";
import type { DOMWindow } from "jsdom";

const types: Record<string, string> = {
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html",
};

/** What every browser has and jsdom has not; `fetch` reads the add-in's own files only. */
export function giveBrowserParts(window: DOMWindow, fileAt: (url: string) => string): void {
  const fetchFile = async (address: unknown): Promise<Response> => {
    const file = fileAt(String(address));
    try {
      const body = await readFile(file);
      const type = types[path.extname(file)] ?? "application/octet-stream";
      return new Response(new Uint8Array(body), { status: 200, headers: { "content-type": type } });
    } catch {
      return new Response(null, { status: 404 });
    }
  };
  const media = (query: string): object => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
  class Observer {
    observe(): void {
      return;
    }
    unobserve(): void {
      return;
    }
    disconnect(): void {
      return;
    }
  }
  const parts: Record<string, unknown> = {
    fetch: fetchFile,
    matchMedia: media,
    ResizeObserver: Observer,
    IntersectionObserver: Observer,
    TextDecoder,
    TextEncoder,
    structuredClone,
    crypto: webcrypto,
  };
  for (const [name, value] of Object.entries(parts)) {
    Object.defineProperty(window, name, { configurable: true, writable: true, value });
  }
  window.Element.prototype.scrollIntoView = () => undefined;
}
