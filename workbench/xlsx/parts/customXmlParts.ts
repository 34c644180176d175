const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** Custom XML items as a package holds them: item, its properties, and how the workbook points to it. */
export interface CustomXmlParts {
  readonly files: readonly (readonly [path: string, xml: string])[];
  /** Entries for `[Content_Types].xml`. */
  readonly overrides: string;
  /** Entries for the workbook's relationships. */
  readonly relationships: string;
}

export function customXmlParts(items: readonly string[]): CustomXmlParts {
  const numbers = items.map((_, index) => index + 1);
  return {
    files: items.flatMap((xml, index) => partFiles(xml, index + 1)),
    overrides: numbers
      .map(
        (number) =>
          `<Override PartName="/customXml/itemProps${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
      )
      .join(""),
    relationships: numbers
      .map(
        (number) =>
          `<Relationship Id="rIdCustomXml${number}" Type="${office}/relationships/customXml" Target="../customXml/item${number}.xml"/>`,
      )
      .join(""),
  };
}

function partFiles(xml: string, number: number): [string, string][] {
  const hasDeclaration = xml.trimStart().startsWith("<?xml");
  // An item's id must differ from the others' in this file, and be the same each time the file is written.
  const id = `{4A4D0000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  return [
    [`customXml/item${number}.xml`, hasDeclaration ? xml : declaration + xml],
    [
      `customXml/itemProps${number}.xml`,
      `${declaration}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${office}/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    ],
    [
      `customXml/_rels/item${number}.xml.rels`,
      `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    ],
  ];
}
