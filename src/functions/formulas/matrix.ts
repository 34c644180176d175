import { answer } from "../../core/answer";
import { findArea, findIndicator } from "../../core/ledger";
import { toCellValue, unitsOfIndicator } from "../../tables/cells/shownUnits";
import { matrix as rowsOf, name, period as asked } from "../arguments";
import { isBlankOrZero } from "../blank";
import { isCellError } from "../cellError";
import { findLevel } from "../findLevel";
import { listing } from "../listing";
import { cellOf } from "../spill";

/**
 * 旗县乘指标的一张表，带行列标题；数值按显示单位（万元、万亩等），百分比为小数。
 * @customfunction MATRIX
 * @zh 对照表 dzb
 * @param areas 旗县，一个或一片区域
 * @param indicators 指标，一个或一片区域
 * @param period 时期，默认每格取最新
 * @requiresAddress
 */
export function matrix(
  areas: unknown[][],
  indicators: unknown[][],
  period?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return listing(invocation, [asked(period)], (asking, when) => {
    const { ledger } = asking;
    const columns = namesIn(indicators).map((what) => {
      const found = isCellError(what) ? undefined : findIndicator(ledger, what);
      if (found?.ok !== true) {
        return { what, heading: found === undefined ? what : cellOf(found), indicator: undefined };
      }
      const { indicator, item } = found.value;
      const subject = item === undefined ? indicator.name : `${indicator.name}·${item}`;
      const heading = `${subject}（${unitsOfIndicator(indicator).shown}）`;
      return { what, heading, indicator };
    });
    const rows = namesIn(areas).map((place) => {
      if (isCellError(place)) return [place, ...columns.map(() => place)];
      const area = findArea(ledger, place);
      const cells = columns.map(({ what, indicator }) => {
        if (isCellError(what)) return what;
        const figure = findLevel(asking, place, what, when, "actual", ({ value }) =>
          answer(toCellValue(value, unitsOfIndicator(indicator)) ?? value),
        );
        return cellOf(figure);
      });
      return [area.ok ? area.value.name : cellOf(area), ...cells];
    });
    return answer([["", ...columns.map(({ heading }) => heading)], ...rows]);
  });
}

/** Names in reading order, blanks left out; an error stays in its place. */
function namesIn(given: unknown): (string | Error)[] {
  return rowsOf(given)
    .flat()
    .filter((cell) => !isBlankOrZero(cell))
    .map((cell) => (isCellError(cell) ? cell : nameOf(cell)));
}

function nameOf(cell: unknown): string {
  const read = name(undefined).read(cell);
  return read.ok ? read.value : "";
}
