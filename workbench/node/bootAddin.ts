import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ResourceLoader, type AbortablePromise, type DOMWindow } from "jsdom";
import { Host } from "../host/host";
import type { PageContract } from "../host/install";
import { patienceMilliseconds } from "../host/patience";
import type { WorkbookData } from "../model/data/workbookData";
import { UserError } from "../../src/core/userError";
import { officeFileAt } from "../officeFiles";
import { abortable, boot, root, type Booted } from "./boot";
import { giveBrowserParts } from "./browserParts";

export interface AddinOptions {
  /** Folder with the built add-in; `dist` of the project where none is given. */
  readonly dist?: string | undefined;
  /** Folder whose CSV files stand in for those that ship with the add-in. */
  readonly dataset?: string | undefined;
  readonly host?: Host;
  /** The workbook that is open, where no host is given; a new one where neither is. */
  readonly book?: WorkbookData | undefined;
  /** What the page meets in place of the host itself. */
  readonly relay?: PageContract;
}

/** The built add-in, its page and functions, over a host in this process. */
export async function bootAddin({
  dist = path.join(root, "dist"),
  dataset,
  host,
  book,
  relay,
}: AddinOptions = {}): Promise<Booted> {
  const page = path.join(dist, "taskpane.html");
  if (!existsSync(page)) {
    throw new UserError(`没有找到构建好的加载项 ${page}，请先运行 npm run build。`);
  }
  const functions: unknown = JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8"));
  const fileAt = (url: string): string => {
    const place = new URL(url, "https://localhost/").pathname.slice(1);
    const isData = dataset !== undefined && place.startsWith("dataset/");
    return isData ? path.join(dataset, place.slice("dataset/".length)) : path.join(dist, place);
  };
  const booted = await boot(readFileSync(page, "utf8"), new AddinFiles(fileAt), {
    host: host ?? new Host({ functions, ...(book && { book }) }),
    relay,
    prepare: (window) => {
      giveBrowserParts(window, fileAt);
    },
  });
  await addinReady(booted.window);
  return booted;
}

class AddinFiles extends ResourceLoader {
  constructor(private readonly fileAt: (url: string) => string) {
    super();
  }

  override fetch(url: string): AbortablePromise<Buffer> {
    const file = officeFileAt(url) ?? this.fileAt(url);
    return abortable(Promise.resolve().then(() => readFileSync(file)));
  }
}

/** The page has offered its deeds to scripts; then its functions are associated too. */
async function addinReady(window: DOMWindow): Promise<void> {
  const end = Date.now() + patienceMilliseconds;
  while (window["JM"] === undefined) {
    if (Date.now() > end) throw new Error("The page of the add-in does not start.");
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
