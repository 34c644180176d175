import type { Ledger } from "../core/ledger";
import type { Report } from "../core/model/dataset";
import { qualifiers, targetKinds, type TargetKind } from "../core/model/enumerations";
import { readStoredPeriod, type Period } from "../core/periods";
import { textCell } from "./cells/cells";
import { levelCell } from "./cells/figureCells";
import { areaWord, indicatorWord } from "./cells/names";
import type { RawGrid } from "./cells/raw";
import { unitsOfTarget, withUnit, type RowUnits } from "./cells/shownUnits";
import type { Column, HeadingOf, Table } from "./columns/column";
import {
  readDate,
  readLatest,
  readPeriod,
  readQualifier,
  readUnits,
  readUpper,
  readWord,
} from "./columns/readCells";
import type { KnownRows } from "./columns/knownRows";
import { readArea, readIndicator } from "./columns/readLedgerCells";
import {
  readColumns,
  readRows,
  type ReadCell,
  type Reading,
  type TableRow,
} from "./columns/tableRow";

/** What a row that is being read is about, and the cells on which others depend. */
interface ReportSubject {
  readonly catalogue: Ledger;
  readonly indicator: string;
  readonly kind: TargetKind;
  readonly period: Period;
  readonly units: RowUnits;
  readonly figure: ReadCell;
}

interface ReportColumn extends Column<Report, ReportSubject> {
  /** A column of figures: its number formats are looked at. */
  readonly isFigure?: true;
}

const columns = [
  {
    heading: "旗县",
    width: 15,
    owner: "persons",
    cell: ({ area }, ledger) => textCell(areaWord(ledger, area)),
    read: (cell, { catalogue }) => ({ area: readArea(cell, catalogue), row: cell.row }),
  },
  {
    heading: "指标",
    width: 22,
    owner: "persons",
    cell: ({ indicator }, ledger) => textCell(indicatorWord(ledger, indicator)),
    read: (_, { indicator }) => ({ indicator }),
  },
  {
    heading: "对象",
    width: 14,
    owner: "persons",
    cell: ({ item }) => textCell(item),
    read: ({ text }) => ({ item: text }),
  },
  {
    heading: "时期",
    width: 14,
    owner: "persons",
    cell: ({ period }) => textCell(period, "center"),
    read: (_, { period }) => ({ period: period.text }),
  },
  {
    heading: "目标类型",
    width: 9,
    owner: "persons",
    cell: ({ kind }) => textCell(targetKinds[kind], "center"),
    read: (_, { kind }) => ({ kind }),
  },
  {
    heading: "数据截至",
    width: 12,
    owner: "persons",
    cell: ({ day }) => textCell(day, "center"),
    read: (cell, { period }) => ({ day: readDate(cell, period) ?? cell.refuse("数据截至是空的") }),
  },
  {
    heading: "完成值",
    width: 12,
    owner: "persons",
    isFigure: true,
    cell: (report, ledger) => levelCell(report.value, unitsOfReport(ledger, report)),
    read: (cell, { units }) => ({
      value: readLatest(cell, units).latest ?? cell.refuse("完成值是空的"),
    }),
  },
  {
    heading: "完成值上限",
    width: 12,
    owner: "persons",
    isFigure: true,
    cell: (report, ledger) => levelCell(report.valueUpper, unitsOfReport(ledger, report)),
    read: (cell, { figure, units }) => ({ valueUpper: readUpper(cell, figure, units) }),
  },
  {
    heading: "单位",
    width: 9,
    owner: "persons",
    cell: ({ shownUnit }) => textCell(shownUnit, "center"),
    read: (_, { units }) => ({ shownUnit: units.shown }),
  },
  {
    heading: "限定词",
    width: 8,
    owner: "persons",
    cell: ({ qualifier }) => textCell(qualifiers[qualifier], "center"),
    read: (cell, { figure, units }) => ({ qualifier: readQualifier(cell, figure, units) }),
  },
  {
    heading: "来源",
    width: 20,
    owner: "persons",
    isOptional: true,
    cell: ({ source }) => textCell(source),
    read: ({ remark }) => ({ source: remark }),
  },
  {
    heading: "备注",
    width: 28,
    owner: "persons",
    isOptional: true,
    cell: ({ note }) => textCell(note),
    read: ({ remark }) => ({ note: remark }),
  },
] as const satisfies readonly ReportColumn[];

/** 填报记录: every fill-in of a target, one row a target and day; people may add, correct and delete rows. */
export const reports = {
  kind: "reports",
  sheet: "填报记录",
  name: "JM_Reports",
  key: "",
  caption:
    "填报记录　目标台账中填过的最新完成值，每项目标每个截至日期一行；可补记、改正、删除，目标由旗县、指标、对象、时期、目标类型确定",
  frozenColumns: 2,
  columns,
} as const satisfies Table<typeof columns>;

export type ReportHeading = HeadingOf<typeof reports>;

/** What of a row is its figure. */
export const reportFigureHeadings = [
  "完成值",
  "完成值上限",
  "限定词",
] as const satisfies readonly ReportHeading[];

/** The fill-ins that 填报记录 holds, header row first. */
export function readReports(
  grid: RawGrid,
  catalogue: Ledger,
  known?: KnownRows<Report>,
): Reading<Report> {
  return readRows(
    grid,
    (row: TableRow<ReportHeading>) => readReport(row, catalogue),
    columns,
    known,
  );
}

function readReport(row: TableRow<ReportHeading>, catalogue: Ledger): Report {
  const { indicator } = readIndicator(row.cell("指标"), catalogue);
  const kind = readWord(row.cell("目标类型"), targetKinds, "level");
  return readColumns(row, columns, {
    catalogue,
    indicator,
    kind,
    period: readStoredPeriod(readPeriod(row.cell("时期"))),
    units: readUnits(row.cell("单位"), unitsOfTarget(catalogue, { indicator, kind })),
    figure: row.cell("完成值"),
  });
}

function unitsOfReport(ledger: Ledger, report: Report): RowUnits {
  return withUnit(unitsOfTarget(ledger, report), report.shownUnit);
}
