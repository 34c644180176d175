import { badInput, type Answer } from "../answer";
import { firstYear, lastYear } from "./calendar";

/** A cell shows January and October alike as 2022.1: whoever typed it is asked. Undefined for other numbers. */
export function monthOrDecimal(number: number): Answer<never> | undefined {
  const isDecimal = !Number.isInteger(number) && number > firstYear && number < lastYear + 1;
  if (!isDecimal) return undefined;
  const [year = "", decimals = ""] = String(number).split(".");
  const month = decimals === "1" ? `${year}-01 还是 ${year}-10` : `${year}年的第几个月`;
  return badInput(`“${number}”是 ${month}？请写成文字，如 2024-06 或 2024年上半年。`);
}
