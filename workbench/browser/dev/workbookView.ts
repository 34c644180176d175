import type { SheetData } from "../../model/data/sheetData";
import type { Host } from "../../host/host";
import { cellRows } from "./cellRows";
import { byId, make } from "./elements";

const mostRows = 500;
/** Many changes come together; one look at them is enough. */
const pause = 100;

const visibilities = { Visible: "", Hidden: "隐藏", VeryHidden: "深度隐藏" };

/** The sheets of the workbook as a list, and the filled cells of the chosen one. */
export class WorkbookView {
  private readonly sheets = byId("sheets", HTMLUListElement);
  private readonly title = byId("sheet-name", HTMLHeadingElement);
  private readonly filter = byId("filter", HTMLInputElement);
  private readonly count = byId("count", HTMLOutputElement);
  private readonly cells = byId("cells", HTMLTableSectionElement);
  private chosen: SheetData;
  private listed = "";
  private timer: number | undefined;

  constructor(private readonly host: Host) {
    this.chosen = host.book.activeSheet;
    host.book.onChange((change) => {
      if (change.kind === "activated") this.chosen = change.sheet;
      this.timer ??= window.setTimeout(() => {
        this.timer = undefined;
        this.show();
      }, pause);
    });
    this.filter.addEventListener("input", () => {
      this.showCells();
    });
    this.show();
  }

  /** Name of the sheet that is looked at. */
  get sheet(): string {
    return this.chosen.name;
  }

  private show(): void {
    const { book } = this.host;
    if (!book.sheets.includes(this.chosen)) this.chosen = book.activeSheet;
    this.showSheets();
    this.showCells();
  }

  /** Left alone where nothing changed, so that the focus stays. */
  private showSheets(): void {
    const entries = this.host.book.sheets.map((sheet) => ({ sheet, details: detailsOf(sheet) }));
    const listed = JSON.stringify(
      entries.map(({ sheet, details }) => [sheet.name, details, sheet === this.chosen]),
    );
    if (listed === this.listed) return;
    this.listed = listed;
    const hadFocus = this.sheets.contains(document.activeElement);
    this.sheets.replaceChildren(
      ...entries.map(({ sheet, details }) => make("li", this.sheetButton(sheet, details))),
    );
    if (hadFocus) this.sheets.querySelector<HTMLElement>("[aria-current]")?.focus();
  }

  private sheetButton(sheet: SheetData, details: string): HTMLButtonElement {
    const button = make("button", sheet.name, ...(details === "" ? [] : [make("small", details)]));
    button.type = "button";
    if (sheet === this.chosen) button.setAttribute("aria-current", "true");
    button.addEventListener("click", () => {
      this.chosen = sheet;
      this.show();
      // A hidden sheet can be looked at here, but not be brought to the front.
      if (sheet.visibility === "Visible") void this.host.person.activate(sheet.name);
    });
    return button;
  }

  private showCells(): void {
    const { rows, found } = cellRows(this.chosen, this.filter.value, mostRows);
    const isCut = found > rows.length;
    this.title.textContent = this.chosen.name;
    this.count.value = `${found} 个单元格${isCut ? `，列出前 ${mostRows} 个` : ""}`;
    this.cells.replaceChildren(
      ...rows.map(({ address, text, formula, message }) => {
        const head = make("th", address);
        head.scope = "row";
        return make("tr", head, make("td", text), make("td", formula), make("td", message));
      }),
    );
  }
}

function detailsOf(sheet: SheetData): string {
  const tables = sheet.tables.map(({ name }) => `表 ${name}`);
  return [visibilities[sheet.visibility], ...tables].filter(Boolean).join("，");
}
