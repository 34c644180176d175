import { crc32, inflateRawSync } from "node:zlib";
import { FileRefusal } from "./fileRefusals";

/** All parts of a workbook with a hundred counties, inflated, stay far below this. */
const largestFile = 512 * 1024 * 1024;

const endSignature = Buffer.from("PK\x05\x06", "latin1");
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/**
 * A package's parts by path. What the file says of its sizes is added up before anything is inflated, and nothing
 * is inflated further than it says.
 * @throws FileRefusal for a damaged file, or one that would grow beyond all measure
 */
export function zipEntries(bytes: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = directory(file);
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    if (total > largestFile) throw new FileRefusal("huge");
    return new Map(entries.map((entry) => [entry.path, inflated(file, entry)]));
  } catch (cause) {
    throw cause instanceof FileRefusal ? cause : new FileRefusal("damaged", cause);
  }
}

function directory(file: Buffer): Entry[] {
  const end = file.lastIndexOf(endSignature);
  if (end < 0) throw new FileRefusal("damaged");
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (file.readUInt32LE(at) !== centralSignature) throw new FileRefusal("damaged");
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) =>
      file.readUInt16LE(at + field),
    );
    entries.push({
      path: file.toString("utf8", at + 46, at + 46 + name).replaceAll("\\", "/"),
      method: file.readUInt16LE(at + 10),
      isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      crc: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

function inflated(file: Buffer, { method, isEncrypted, crc, packed, size, at }: Entry): Buffer {
  if (isEncrypted) throw new FileRefusal("encrypted");
  if (file.readUInt32LE(at) !== localSignature) throw new FileRefusal("damaged");
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const content = file.subarray(start, start + packed);
  const bytes =
    method === 0 ? content : inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
  if (bytes.length !== size || crc32(bytes) !== crc) throw new FileRefusal("damaged");
  return bytes;
}
