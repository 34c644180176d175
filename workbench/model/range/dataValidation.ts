import { intersection, isSameRect, type Rect } from "../data/address";
import { isRecord } from "../arguments";
import type { SheetData } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import { invalidArgument } from "../hostError";
import { OfficeObject } from "../officeObject";

const kinds: Record<string, string> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** What may be typed into a range; the stand-in keeps the rule and does not stop anybody. */
export class DataValidation extends OfficeObject {
  readonly #sheet: SheetData;
  readonly #rect: Rect;

  constructor(sheet: SheetData, rect: Rect) {
    super("DataValidation");
    this.#sheet = sheet;
    this.#rect = rect;
  }

  get rule(): unknown {
    return this.#stored()["rule"] ?? {};
  }

  set rule(value: unknown) {
    if (!isRecord(value)) throw invalidArgument("A rule is an object.");
    if (!Object.keys(value).some((key) => key in kinds))
      throw invalidArgument("The rule has no kind.");
    this.#write("rule", value);
  }

  get prompt(): unknown {
    return this.#stored()["prompt"] ?? { message: "", showPrompt: true, title: "" };
  }

  set prompt(value: unknown) {
    this.#write("prompt", value);
  }

  get errorAlert(): unknown {
    const usual = { message: "", showAlert: true, style: "Stop", title: "" };
    return this.#stored()["errorAlert"] ?? usual;
  }

  set errorAlert(value: unknown) {
    this.#write("errorAlert", value);
  }

  get ignoreBlanks(): unknown {
    return this.#stored()["ignoreBlanks"] ?? true;
  }

  set ignoreBlanks(value: unknown) {
    this.#write("ignoreBlanks", value);
  }

  get type(): unknown {
    const rule = this.#stored()["rule"];
    const key = isRecord(rule) ? Object.keys(rule).find((name) => rule[name] !== null) : undefined;
    return key === undefined ? "None" : (kinds[key] ?? "None");
  }

  get valid(): unknown {
    return null;
  }

  clear(): void {
    guardSheet(this.#sheet);
    this.#sheet.validations = this.#sheet.validations.filter(
      ({ rect }) => !intersection(rect, this.#rect),
    );
  }

  #stored(): Record<string, unknown> {
    const found = this.#sheet.validations.find(({ rect }) => intersection(rect, this.#rect));
    return found?.rule ?? {};
  }

  #write(name: string, value: unknown): void {
    guardSheet(this.#sheet);
    const found = this.#sheet.validations.find(({ rect }) => isSameRect(rect, this.#rect));
    if (found) found.rule[name] = value;
    else this.#sheet.validations.push({ rect: this.#rect, rule: { [name]: value } });
    this.#sheet.book.changed({ kind: "layout", sheet: this.#sheet });
  }
}
