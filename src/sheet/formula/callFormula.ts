import { formulaText } from "../cells";

/**
 * A call of one of our functions with arguments as typed: texts in quotation marks, numbers bare, and what begins
 * with `=` as the reference or expression behind it. Blank arguments at the end are left out.
 *
 * @example callFormula("GET", ["正镶白旗", "消费帮扶", 2023]) → `=JM.GET("正镶白旗","消费帮扶",2023)`
 */
export function callFormula(id: string, given: readonly (string | number)[]): string {
  let count = given.length;
  while (count > 0 && given[count - 1] === "") count -= 1;
  const list = given.slice(0, count).map((one) => {
    if (typeof one === "number") return String(one);
    if (one === "") return "";
    return one.startsWith("=") ? one.slice(1) : formulaText(one);
  });
  return `=JM.${id}(${list.join(",")})`;
}
