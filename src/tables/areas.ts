import type { Ledger } from "../core/ledger";
import type { Area } from "../core/model/dataset";
import { areaLevels } from "../core/model/enumerations";
import { textCell } from "./cells/cells";
import type { SheetPlan } from "../sheet/plan";
import { areaWord } from "./cells/names";
import { planTable, type TableColumn } from "../sheet/tables/planTable";

/** 地区目录: a county that a person adds here gets formulas and a sheet of its own. */
export function planAreas(ledger: Ledger, options: { readonly sample: boolean }): SheetPlan {
  return planTable({
    kind: "areas",
    sheet: "地区目录",
    table: "JM_Areas",
    caption: "地区目录　可在表末增加旗县：名称、级别必填；别名之间用 | 隔开",
    sample: options.sample,
    columns: columnsOf(ledger),
    keyColumn: "代码",
    rows: ledger.dataset.areas,
    frozenColumns: 2,
  });
}

function columnsOf(ledger: Ledger): readonly TableColumn<Area>[] {
  return [
    // A person's area without a code goes by its name.
    { header: "代码", width: 10, cell: (row) => textCell(row.area === row.name ? "" : row.area) },
    { header: "名称", width: 22, cell: (row) => textCell(row.name) },
    { header: "简称", width: 14, cell: (row) => textCell(row.shortName) },
    { header: "别名", width: 28, cell: (row) => textCell(row.aliases.join("|")) },
    { header: "拼音首字母", width: 12, cell: (row) => textCell(row.initials) },
    { header: "级别", width: 9, cell: (row) => textCell(areaLevels[row.level], "center") },
    {
      header: "上级",
      width: 18,
      cell: (row) => textCell(row.parent && areaWord(ledger, row.parent)),
    },
    {
      header: "结对区",
      width: 20,
      cell: (row) => textCell(row.partner && areaWord(ledger, row.partner)),
    },
  ];
}
