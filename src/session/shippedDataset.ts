import type { Dataset } from "../core/model/dataset";
import { faultsInWords, packageFiles, readPackage, type Fingerprint } from "../core/package";
import { UserError } from "../core/userError";
import { parseCsv } from "./csv";
import { fetchOnce } from "./fetchOnce";

/**
 * The dataset that came with the add-in, from `dataset/` beside the page; fetched and validated once.
 * Rejects with a `UserError` where a file is missing or at fault; the next call then tries anew.
 */
export function shippedDataset(): Promise<Dataset> {
  return fetchOnce("shippedDataset", fetchDataset);
}

async function fetchDataset(): Promise<Dataset> {
  const files = await Promise.all(packageFiles.map(fetchFile));
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const prints = new Map(files.map(({ name, print }) => [name, print]));
  const reading = readPackage(texts, parseCsv, prints);
  if ("dataset" in reading) return reading.dataset;
  throw new UserError(`随附数据未通过检查，没有载入：${faultsInWords(reading.faults)}`);
}

interface FetchedFile {
  readonly name: string;
  readonly text: string;
  readonly print: Fingerprint;
}

async function fetchFile(name: string): Promise<FetchedFile> {
  const bytes = await bytesOf(name);
  const text = new TextDecoder().decode(bytes);
  return { name, text, print: { bytes: bytes.byteLength, sha256: await sha256(bytes) } };
}

async function bytesOf(name: string): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(`dataset/${name}`);
  } catch {
    throw new UserError(`取不到随附数据文件 dataset/${name}，请检查网络后重试。`);
  }
  if (!response.ok) {
    throw new UserError(
      `取不到随附数据文件 dataset/${name}（服务器答复 ${response.status}），请检查安装是否完整。`,
    );
  }
  return response.arrayBuffer();
}

/** Undefined where the page may not compute it, as on plain http. */
async function sha256(bytes: ArrayBuffer): Promise<string | undefined> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
