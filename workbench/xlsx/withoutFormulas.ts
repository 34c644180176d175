import { unzip, zip } from "@cj-tech-master/excelts/archive";

/**
 * The same file with every formula replaced by its stored result. Programs that do not know the add-in's functions,
 * or spilling, then print what Excel would print.
 */
export async function withoutFormulas(bytes: Uint8Array): Promise<Uint8Array> {
  const archive = zip();
  for await (const entry of unzip(bytes).entries()) {
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/u.test(entry.path);
    archive.add(entry.path, isSheet ? valuesOnly(await entry.text()) : await entry.bytes());
  }
  return archive.bytes();
}

function valuesOnly(xml: string): string {
  return xml.replace(/<f\b[^>]*?(?:\/>|>[^<]*<\/f>)/gu, "").replace(/(<c [^>]*?) cm="\d+"/gu, "$1");
}
