import type { Ledger } from "../core/ledger";
import type { SourceDocument } from "../core/model/dataset";
import { standings } from "../core/model/enumerations";
import { dateCell, textCell } from "./cells/cells";
import type { SheetPlan } from "../sheet/plan";
import { planTable, type TableColumn } from "../sheet/tables/planTable";

/** 资料来源: every document, also one that holds no figure. */
export function planSources(ledger: Ledger, options: { readonly sample: boolean }): SheetPlan {
  return planTable({
    kind: "sources",
    sheet: "资料来源",
    table: "JM_Sources",
    caption: "资料来源　可在表末增加本单位的资料：编号、标题必填",
    sample: options.sample,
    columns,
    keyColumn: "编号",
    rows: ledger.dataset.sources,
    frozenColumns: 2,
  });
}

const columns: readonly TableColumn<SourceDocument>[] = [
  { header: "编号", width: 8, cell: (row) => textCell(row.source, "center") },
  { header: "标题", width: 40, cell: (row) => textCell(row.title) },
  { header: "发布单位", width: 26, cell: (row) => textCell(row.issuer) },
  { header: "发布日期", width: 12, cell: (row) => dateCell(row.published) },
  { header: "文号", width: 18, cell: (row) => textCell(row.documentNumber) },
  { header: "所述时间", width: 22, cell: (row) => textCell(row.covers) },
  { header: "性质", width: 10, cell: (row) => textCell(standings[row.standing], "center") },
  { header: "备注", width: 44, cell: (row) => textCell(row.note) },
];
