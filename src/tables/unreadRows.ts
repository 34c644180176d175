import { findArea, findIndicator, type Ledger, type UnreadRow } from "../core/ledger";
import { natures, targetKinds, type Nature, type TargetKind } from "../core/model/enumerations";
import { parsePeriod } from "../core/periods";
import type { RawGrid } from "./cells/raw";
import type { UnreadableRow } from "./columns/tableRow";
import { facts } from "./facts";
import { reports } from "./reports";
import { targets } from "./targets";
import { unreadWords } from "./unreadWords";

/**
 * Rows with something in them that cannot be read, by what they are about; a row that a person is still typing lacks
 * something, which is no such thing.
 */
export function unreadRows(
  kind: UnreadRow["table"],
  [header = [], ...body]: RawGrid,
  problems: readonly UnreadableRow[],
  catalogue: Ledger,
): readonly UnreadRow[] {
  const { sheet } = { facts, targets, reports }[kind];
  return problems.flatMap(({ row, column, found, reason }): UnreadRow[] => {
    const text = (heading: string): string =>
      String(body[row]?.[header.indexOf(heading)] ?? "").trim();
    const area = findArea(catalogue, text("旗县"));
    const indicator = findIndicator(catalogue, text("指标"));
    // A record that lost its day was one; every other row that lacks something is still being typed.
    const isStillTyped = kind !== "reports" || text("完成值") === "";
    if ((found.trim() === "" && isStillTyped) || !area.ok || !indicator.ok) return [];
    const when = body[row]?.[header.indexOf("时期")] ?? "";
    const period = typeof when === "boolean" ? undefined : parsePeriod(when);
    return [
      {
        table: kind,
        area: area.value.area,
        indicator: indicator.value.indicator.indicator,
        item: text("对象"),
        partner: partnerOf(text("结对方"), catalogue),
        period: period?.ok === true ? period.value : undefined,
        nature: kind === "facts" ? natureOf(text("数据性质")) : undefined,
        kind: kind === "reports" ? kindOf(text("目标类型")) : undefined,
        sentence: `${sheet}表第${row + 1}行${unreadWords(column, found, reason, "列")}。`,
      },
    ];
  });
}

function partnerOf(text: string, catalogue: Ledger): string {
  const area = text === "" ? undefined : findArea(catalogue, text);
  return area?.ok === true ? area.value.area : text;
}

function kindOf(text: string): TargetKind | undefined {
  const ids = Object.keys(targetKinds) as TargetKind[];
  return ids.find((id) => id === text || targetKinds[id] === text);
}

function natureOf(text: string): Nature {
  const ids = Object.keys(natures) as Nature[];
  return ids.find((id) => id === text || natures[id] === text) ?? "actual";
}
