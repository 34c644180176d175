import path from "node:path/posix";
import { parseXml, type XmlElement } from "@cj-tech-master/excelts/xml";
import { FileRefusal } from "./fileRefusals";
import { attribute, descendants } from "./xmlParts";
import { zipEntries } from "./zipEntries";

/** Where a part points to. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type: `worksheet`, `table`, `chart` … */
  readonly kind: string;
  /** Path of a part, or an address outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of an .xlsx file and how they hang together. */
export class FilePackage {
  private readonly entries: ReadonlyMap<string, Buffer>;

  /** @throws FileRefusal for bytes that are no .xlsx file, by what they are */
  constructor(bytes: Uint8Array) {
    refuseOther(bytes);
    this.entries = zipEntries(bytes);
  }

  get paths(): readonly string[] {
    return [...this.entries.keys()];
  }

  text(part: string): string | undefined {
    const bytes = this.entries.get(part);
    return bytes && decoded(bytes);
  }

  /** @throws FileRefusal for a part that is no XML */
  part(name: string): XmlElement | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    try {
      return parseXml(text).root;
    } catch (cause) {
      throw new FileRefusal("damaged", cause);
    }
  }

  relationships(part: string): readonly Relationship[] {
    const { dir, base } = path.parse(part);
    const rels = this.part(path.join(dir, "_rels", `${base}.rels`));
    return descendants(rels, "Relationship").map((one) => {
      const isExternal = attribute(one, "TargetMode") === "External";
      const target = attribute(one, "Target") ?? "";
      const inside = target.startsWith("/") ? target.slice(1) : path.join(dir, target);
      return {
        id: attribute(one, "Id") ?? "",
        kind: (attribute(one, "Type") ?? "").replace(/^.*\//u, ""),
        target: isExternal ? target : inside,
        isExternal,
      };
    });
  }

  related(part: string, kind: string): readonly string[] {
    return this.relationships(part)
      .filter((one) => one.kind === kind && !one.isExternal)
      .map(({ target }) => target);
  }
}

function decoded(bytes: Buffer): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isWide ? "utf16le" : "utf8").replace(/^\uFEFF/u, "");
}

/** What the first bytes say of a file. */
function refuseOther(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileRefusal("empty");
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.toString("latin1", 0, 8);
  if (start.startsWith("PK")) return;
  if (start === "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
    const isEncrypted = file.includes(Buffer.from("EncryptedPackage", "utf16le"));
    throw new FileRefusal(isEncrypted ? "encrypted" : "old");
  }
  // BIFF before 8 had no container.
  if (bytes[0] === 0x09 && (bytes[1] ?? 1) <= 8 && bytes[1] !== 0x20) throw new FileRefusal("old");
  throw new FileRefusal(file.subarray(0, 4096).includes(0) ? "other" : "text");
}
