import type { Dataset } from "../core/model/dataset";
import { faultsInWords, packageFiles, readPackage, type Fingerprint } from "../core/package";
import { parseCsv } from "./csv";
import { utf8Text } from "./decodeText";
import { fetchOnce } from "./fetchOnce";
import { refuse } from "./words";

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
  throw refuse("datasetFaulty", { faults: faultsInWords(reading.faults) });
}

interface FetchedFile {
  readonly name: string;
  /** Undefined where it is no UTF-8. */
  readonly text: string | undefined;
  readonly print: Fingerprint;
}

async function fetchFile(name: string): Promise<FetchedFile> {
  const bytes = await bytesOf(name);
  return {
    name,
    text: utf8Text(bytes),
    print: { bytes: bytes.byteLength, sha256: await sha256(bytes) },
  };
}

async function bytesOf(name: string): Promise<ArrayBuffer> {
  const file = `dataset/${name}`;
  let response: Response;
  try {
    response = await fetch(file);
  } catch {
    throw refuse("fileOutOfReach", { file });
  }
  if (!response.ok) throw refuse("fileRefused", { file, status: response.status });
  return response.arrayBuffer();
}

/** Undefined where the page may not compute it, as on plain http. */
async function sha256(bytes: ArrayBuffer): Promise<string | undefined> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
