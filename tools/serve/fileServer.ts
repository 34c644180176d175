import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
};

/** Answers GET and HEAD with the files of a folder, never with one outside of it; no request ends the server. */
export function fileServer(folder: string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(folder, request, response).catch(() => {
      response.destroy();
    });
  };
}

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = fileOf(folder, request.url ?? "/");
  const content = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || content === undefined) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("没有这个文件\n");
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  response.writeHead(200, {
    "Content-Type": contentTypes[path.extname(file)] ?? "application/octet-stream",
    "Content-Length": content.byteLength,
    // Excel on the web reads the metadata from its own origin.
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : content);
}

function fileOf(folder: string, address: string): string | undefined {
  try {
    const { pathname } = new URL(address, "http://localhost");
    const wanted = pathname === "/" ? "/taskpane.html" : pathname;
    const file = path.join(folder, decodeURIComponent(wanted));
    return file.startsWith(folder + path.sep) ? file : undefined;
  } catch {
    return undefined;
  }
}
