import type { Descriptor } from "./descriptor";
import type { Fault } from "./fault";

/** Size of a file and its SHA-256 in lower-case hexadecimal, undefined where it cannot be computed. */
export interface Fingerprint {
  readonly bytes: number;
  readonly sha256: string | undefined;
}

/** Files whose bytes are not those that the descriptor was written for. */
export function hashFaults(
  { resources }: Descriptor,
  fingerprints: ReadonlyMap<string, Fingerprint>,
): Fault[] {
  return resources.flatMap(({ path, bytes, hash }) => {
    const print = fingerprints.get(path);
    if (print === undefined) return [];
    const fault = { file: path, line: 0, column: "" };
    if (print.bytes !== bytes) {
      return [{ ...fault, found: `${print.bytes}字节`, legal: `数据包说明所载的${bytes}字节` }];
    }
    if (print.sha256 === undefined || `sha256:${print.sha256}` === hash) return [];
    return [{ ...fault, found: `sha256:${print.sha256}`, legal: `数据包说明所载的 ${hash}` }];
  });
}
