import { textArgument } from "../arguments";
import { quoteSheetName, rectAddress } from "../data/address";
import type { SheetData } from "../data/sheetData";
import type { NameData, WorkbookData } from "../data/workbookData";
import { renameInFormulas } from "../data/moves/renames";
import { invalidArgument, itemNotFound } from "../hostError";
import { OfficeCollection, OfficeObject } from "../officeObject";
import { Range } from "../range/range";
import { RangeGeometry } from "../range/rangeGeometry";
import { checkFormula } from "../../calculation/text/tokens";
import { checkName, findName, nameTarget } from "./nameRules";
import { Worksheet } from "./worksheet";

/** Defined names of one scope: a sheet's, or the workbook's where `sheet` is undefined. */
export class Names extends OfficeCollection<OfficeObject> {
  constructor(
    readonly book: WorkbookData,
    readonly sheet: SheetData | undefined,
  ) {
    super("NamedItemCollection");
  }

  get items(): readonly OfficeObject[] {
    return this.book.names
      .filter((name) => name.scope === this.sheet)
      .map((name) => new NamedItem(this.book, name));
  }

  getCount(): unknown {
    return this.items.length;
  }

  getItem(key: unknown): OfficeObject {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound(`the name ${String(key)}`);
    return item;
  }

  getItemOrNullObject(key: unknown): OfficeObject | null {
    const name = findName(this.book, textArgument(key, "name"), this.sheet);
    return name ? new NamedItem(this.book, name) : null;
  }

  add(name: unknown, reference: unknown, comment: unknown): OfficeObject {
    this.book.guard();
    const text = textArgument(name, "name");
    checkName(this.book, text, this.sheet);
    const data: NameData = {
      name: text,
      formula: formulaOf(reference),
      scope: this.sheet,
      visible: true,
      comment: typeof comment === "string" ? comment : "",
    };
    this.book.names.push(data);
    this.book.changed({ kind: "names" });
    return new NamedItem(this.book, data);
  }

  addFormulaLocal(name: unknown, formula: unknown, comment: unknown): OfficeObject {
    return this.add(name, formula, comment);
  }
}

function formulaOf(reference: unknown): string {
  if (reference instanceof RangeGeometry) {
    const { sheet, rect } = reference;
    return `=${quoteSheetName(sheet.name)}!${rectAddress(rect, true)}`;
  }
  const text = textArgument(reference, "reference");
  const formula = text.startsWith("=") ? text : `=${JSON.stringify(text)}`;
  checkFormula(formula);
  return formula;
}

class NamedItem extends OfficeObject {
  constructor(
    readonly book: WorkbookData,
    readonly data: NameData,
  ) {
    super("NamedItem", { _Id: data.scope ? `${data.scope.id}!${data.name}` : data.name });
  }

  get name(): unknown {
    return this.data.name;
  }

  set name(value: unknown) {
    const name = textArgument(value, "name");
    this.book.guard();
    checkName(this.book, name, this.data.scope);
    renameInFormulas(this.book, this.data.name, name);
    this.data.name = name;
    this.book.changed({ kind: "names" });
  }

  get formula(): unknown {
    return this.data.formula;
  }

  set formula(value: unknown) {
    this.book.guard();
    this.data.formula = formulaOf(value);
    this.book.changed({ kind: "names" });
  }

  get comment(): unknown {
    return this.data.comment;
  }

  set comment(value: unknown) {
    this.data.comment = textArgument(value, "comment");
  }

  get visible(): unknown {
    return this.data.visible;
  }

  set visible(value: unknown) {
    this.book.guard();
    this.data.visible = value === true;
  }

  get scope(): unknown {
    return this.data.scope ? "Worksheet" : "Workbook";
  }

  get type(): unknown {
    return nameTarget(this.book, this.data) ? "Range" : "String";
  }

  get value(): unknown {
    return this.data.formula.slice(1);
  }

  get worksheet(): OfficeObject {
    if (!this.data.scope) throw invalidArgument("The name belongs to the workbook.");
    return new Worksheet(this.data.scope);
  }

  getRange(): OfficeObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidArgument(`The name ${this.data.name} stands for no range.`);
    return range;
  }

  getRangeOrNullObject(): OfficeObject | null {
    const target = nameTarget(this.book, this.data);
    return target ? new Range(target.sheet, target.rect) : null;
  }

  delete(): void {
    this.book.guard();
    this.book.names = this.book.names.filter((name) => name !== this.data);
    this.book.changed({ kind: "names" });
  }
}
