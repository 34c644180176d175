import { textArgument } from "../arguments";
import type { WorkbookData } from "../data/workbookData";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { Bag, OfficeCollection, type OfficeObject } from "../officeObject";

/** Custom XML parts of the workbook, or those of one namespace. */
export class CustomXmlParts extends OfficeCollection<OfficeObject> {
  constructor(
    readonly book: WorkbookData,
    readonly namespace?: string,
  ) {
    super(namespace === undefined ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection");
  }

  get items(): readonly OfficeObject[] {
    return idsOf(this).map((id) => part(this.book, id));
  }

  add(xml: unknown): OfficeObject {
    this.book.guard();
    const text = textArgument(xml, "xml");
    checkXml(text);
    const id = this.book.newId();
    this.book.customXml.push({ id, xml: text });
    this.book.isDirty = true;
    return part(this.book, id);
  }

  getByNamespace(uri: unknown): OfficeObject {
    return new CustomXmlParts(this.book, textArgument(uri, "namespaceUri"));
  }

  getCount(): unknown {
    return idsOf(this).length;
  }

  getItem(id: unknown): OfficeObject {
    const item = this.getItemOrNullObject(id);
    if (!item) throw itemNotFound(`the custom XML part ${String(id)}`);
    return item;
  }

  getItemOrNullObject(id: unknown): OfficeObject | null {
    const key = textArgument(id, "id");
    return idsOf(this).includes(key) ? part(this.book, key) : null;
  }

  getOnlyItem(): OfficeObject {
    const item = this.getOnlyItemOrNullObject();
    if (item) return item;
    throw new HostError("GeneralException", "There is not exactly one custom XML part.");
  }

  getOnlyItemOrNullObject(): OfficeObject | null {
    const [id, ...more] = idsOf(this);
    return id !== undefined && more.length === 0 ? part(this.book, id) : null;
  }
}

function idsOf({ book, namespace }: CustomXmlParts): string[] {
  return book.customXml
    .filter(({ xml }) => namespace === undefined || namespaceOf(xml) === namespace)
    .map(({ id }) => id);
}

function part(book: WorkbookData, id: string): OfficeObject {
  const found = (): { id: string; xml: string } => {
    const one = book.customXml.find((item) => item.id === id);
    if (!one) throw itemNotFound(`the custom XML part ${id}`);
    return one;
  };
  const spec = {
    values: { id: { get: () => id }, namespaceUri: { get: () => namespaceOf(found().xml) } },
    methods: {
      getXml: () => found().xml,
      setXml: (xml: unknown) => {
        book.guard();
        const text = textArgument(xml, "xml");
        checkXml(text);
        const standing = found();
        if (book.behaviours.setXml === "samePart") standing.xml = text;
        else replacePart(book, standing, text);
      },
      delete: () => {
        book.guard();
        book.customXml = book.customXml.filter((one) => one.id !== id);
      },
    },
  };
  return new Bag("CustomXmlPart", spec, new Map(), "", undefined, { Id: id });
}

/** In its place, under an id of its own: whoever kept the old one finds nothing. */
function replacePart(book: WorkbookData, { id }: { readonly id: string }, xml: string): void {
  const next = { id: book.newId(), xml };
  book.customXml = book.customXml.map((one) => (one.id === id ? next : one));
}

function namespaceOf(xml: string): string {
  const root = /<(?![?!])[^>]*>/.exec(xml)?.[0] ?? "";
  const prefix = /^<([\w.-]+):/.exec(root)?.[1];
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1] ?? "";
}

/** Tags that match and no bare `&` or `<`: enough to refuse what Excel would not keep. */
function checkXml(xml: string): void {
  const body = xml
    .replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, "")
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "")
    .trim();
  const open: string[] = [];
  let roots = 0;
  for (const [, closing, name = "", empty] of body.matchAll(
    /<(\/?)([^\s/>]+)(?:"[^"]*"|'[^']*'|[^>"'])*?(\/?)>/g,
  )) {
    if (closing === "/") {
      if (open.pop() !== name) throw invalidArgument("The XML is not well formed.");
    } else {
      if (open.length === 0) roots += 1;
      if (empty !== "/") open.push(name);
    }
  }
  const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(body);
  if (open.length > 0 || roots !== 1 || bare) throw invalidArgument("The XML is not well formed.");
}
