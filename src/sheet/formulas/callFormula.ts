import { formulaText } from "../../tables/cells/cells";

/**
 * A call of one of our functions: texts in quotation marks, whatever they hold, and numbers bare. Blank arguments at
 * the end are left out.
 *
 * @example callFormula("GET", ["正镶白旗", "消费帮扶", 2023]) → `=JM.GET("正镶白旗","消费帮扶",2023)`
 */
export function callFormula(id: string, given: readonly (string | number)[]): string {
  let count = given.length;
  while (count > 0 && given[count - 1] === "") count -= 1;
  const list = given.slice(0, count).map((one) => {
    if (typeof one === "number") return String(one);
    return one === "" ? "" : formulaText(one);
  });
  return `=JM.${id}(${list.join(",")})`;
}
