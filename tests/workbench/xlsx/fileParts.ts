import { inflateRawSync } from "node:zlib";
import { JSDOM } from "jsdom";

/** A file's parts as text by path: the zip format read by itself, not by the library that writes it. */
export function fileParts(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const parts = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      file.readUInt16LE(at + field),
    );
    const path = file.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
    parts.set(
      path,
      partText(
        file,
        file.readUInt16LE(at + 10),
        file.readUInt32LE(at + 20),
        file.readUInt32LE(at + 42),
      ),
    );
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return parts;
}

function partText(file: Buffer, method: number, size: number, header: number): string {
  const start = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
  const packed = file.subarray(start, start + size);
  return (method === 0 ? packed : inflateRawSync(packed)).toString("utf8");
}

const parser = new new JSDOM().window.DOMParser();

/** Every part ending in .xml or .rels as a document; a part that is no XML throws. */
export function fileDocuments(bytes: Uint8Array): Map<string, Document> {
  const documents = new Map<string, Document>();
  for (const [path, text] of fileParts(bytes)) {
    if (!/\.(xml|rels)$/u.test(path)) continue;
    const document = parser.parseFromString(text, "application/xml");
    if (document.querySelector("parsererror")) throw new Error(`${path} is no XML`);
    documents.set(path, document);
  }
  return documents;
}

/** Elements of that local name, whatever their prefix. */
export function elements(scope: Document | Element | undefined, name: string): Element[] {
  return scope ? [...scope.getElementsByTagNameNS("*", name)] : [];
}

/** Attributes of an element as a plain object. */
export function attributes(element: Element | undefined): Record<string, string> {
  return Object.fromEntries(
    [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]),
  );
}
