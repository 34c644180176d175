import type { FigureRow } from "./readTypedFigure";

const lastYear = /同比|[比较](?:上|去)年(?![末底初])/;
/** A change since last month or quarter: no ledger of years has a place for it. */
const monthly = /环比|[比较](?:上|前)个?(?:月|季度?|旬|周|期)/;
const elsewhere =
  /[比较](?:今|本|当|上|去|前)?年[初末底]|[比较][月季期]初|[比较](?:前年|基期)|[比较与](?:18|19|20)\d{2}年|(?:18|19|20)\d{2}年的|定基|年均|年平均|平均每年/;
const summed = /累计|累积|共计|合计|总计|共/;

/**
 * Says of a change that it is told against another base than its row's: 环比增长3%, 较年初增长3%, 累计增长30%.
 * Undefined where the text names no other base.
 */
export function otherBase(text: string, row: FigureRow): string | undefined {
  const month = monthly.exec(text)?.[0];
  if (row.holds === "yearlyChange") {
    const other = month ?? notYearly(text);
    return other === undefined
      ? undefined
      : `里的“${other}”不是与上年同期相比；这里只填同比，如 ${exampleOf(row)}，别的写在备注里。`;
  }
  if (month === undefined) return undefined;
  const [wanted, example] =
    row.holds === "level"
      ? ["增减后的数", row.base === "%" ? "4.1%" : `30${row.shown}`]
      : ["从期初起的增减", `增加3${row.shown}`];
  return `里的“${month}”是与上一期相比；这里要填${wanted}，如 ${example}。`;
}

function notYearly(text: string): string | undefined {
  const other = elsewhere.exec(text)?.[0];
  return other ?? (lastYear.test(text) ? undefined : summed.exec(text)?.[0]);
}

function exampleOf({ base, shown }: FigureRow): string {
  switch (base) {
    case "%":
      return "同比增长5.4%";
    case "个百分点":
      return "同比提高0.6个百分点";
    case "位":
      return "前移2位";
    default:
      return `同比增加3${shown}`;
  }
}
