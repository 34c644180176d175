import type { Booted } from "../../workbench/node/boot";
import type { PackageTexts } from "../fixtures/generatedPackage";

/** Puts in place what the add-in finds in its page: office.js, the parser of XML, the files beside it. */
export function enterPage({ window }: Booted, texts: PackageTexts): void {
  const fetchFile = (address: string): Promise<Response> => {
    const text = texts.get(address.replace(/^dataset\//, ""));
    return Promise.resolve(new Response(text ?? null, { status: text === undefined ? 404 : 200 }));
  };
  const { Excel, OfficeExtension, Office, CustomFunctions, DOMParser } =
    window as unknown as Record<string, unknown>;
  const parts = { Excel, OfficeExtension, Office, CustomFunctions, DOMParser };
  Object.assign(globalThis, { ...parts, fetch: fetchFile });
}
