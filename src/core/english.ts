import type { DateText } from "./model/dataset";
import { quoted } from "./quoted";

/* How English counts, lists and dates in what the add-in tells. Names out of the workbook stay as they are. */

/** @example counted(1, "sheet") → "1 sheet"; counted(4, "county", "counties") → "4 counties" */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** @example listed(["总览", "汇总-甲旗", "汇总-乙县"]) → "总览, 汇总-甲旗 and 汇总-乙县" */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.slice(-1).join("")}`;
}

/** As `listed`, each in quotation marks. */
export function listedInQuotes(names: readonly string[]): string {
  return listed(names.map(quoted));
}

const monthNames = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** @example dayInEnglish("2024-06-30") → "30 June 2024" */
export function dayInEnglish(date: DateText): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${monthNames[Number(month) - 1] ?? month} ${year}`;
}
