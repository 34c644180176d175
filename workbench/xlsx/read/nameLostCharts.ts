import { chartNames } from "../../../src/sheet/county";
import { stateNamespace } from "../../../src/excel/read/stateXml";
import type { WorkbookData } from "../../model/data/workbookData";
import { blockSheets } from "./blockSheets";

/**
 * A program that drops the add-in's state numbers charts anew, too: on a sheet of ours they are known by their titles
 * then, so that the next build replaces them and does not draw them twice.
 */
export function nameLostCharts(book: WorkbookData): void {
  if (book.customXml.some(({ xml }) => xml.includes(stateNamespace))) return;
  for (const { charts } of blockSheets(book)) {
    for (const chart of charts.filter(({ name }) => /^Chart \d+$/u.test(name))) {
      const title = chart.settings.get("title.text");
      const own = chartNames.find((name) => typeof title === "string" && title.includes(name));
      if (own !== undefined && !charts.some(({ name }) => name === own)) chart.name = own;
    }
  }
}
