import { areaName, type Ledger } from "./rows/ledger";

/** 指标（对象，结对方）, the name by which people tell a row from its neighbours. */
export function factName(
  ledger: Ledger,
  row: { readonly indicator: string; readonly item: string; readonly partner?: string },
): string {
  const cases = [row.item, areaName(ledger, row.partner ?? "")].filter((word) => word !== "");
  const name = ledger.indicatorById.get(row.indicator)?.name ?? row.indicator;
  return cases.length === 0 ? name : `${name}（${cases.join("，")}）`;
}
