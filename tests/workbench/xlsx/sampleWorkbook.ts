import type { SnapshotSheet, WorkbookSnapshot } from "../../../workbench/model/snapshot";
import { styles } from "./countyStyles";
import { rowOf } from "./sampleCells";
import { sampleCounty } from "./sampleCounty";

const facts: SnapshotSheet = {
  ...sampleCounty,
  name: "数据台账",
  tabColor: undefined,
  showGridlines: true,
  columnWidths: new Map([
    [0, 14],
    [1, 18],
    [2, 12],
  ]),
  rowHeights: new Map(),
  styles,
  cells: [
    ...rowOf(0, 0, "header", ["编号", "指标", "数值"]),
    ...rowOf(1, 0, ["text", "text", "number"], ["a1", "地区生产总值", 51.07]),
    ...rowOf(2, 0, ["text", "text", "number"], ["a2", "劳动力转移", 1234]),
  ],
  merges: [],
  tables: [
    {
      name: "JM_Facts",
      place: { row: 0, column: 0, rows: 3, columns: 3 },
      columns: ["编号", "指标", "数值"],
      style: "TableStyleMedium2",
      showBandedRows: true,
      showFilterButton: true,
    },
  ],
  charts: [],
  conditionalFormats: [],
  freeze: { rows: 1, columns: 0 },
  page: {
    ...sampleCounty.page,
    orientation: "landscape",
    printAreas: [],
    titleRows: undefined,
    titleColumns: undefined,
    fitToWidth: undefined,
    centerHorizontally: false,
    rowBreaks: [],
    columnBreaks: [],
    margins: {},
  },
};

/** Two sheets, names of both scopes and two custom XML items; all figures are invented. */
export const sampleWorkbook: WorkbookSnapshot = {
  sheets: [facts, sampleCounty],
  activeSheet: sampleCounty.name,
  names: [
    { name: "全部数值", formula: "=JM_Facts[数值]", scope: undefined },
    { name: "本表目标", formula: `='${sampleCounty.name}'!$B$12:$B$14`, scope: sampleCounty.name },
  ],
  customXml: [
    '<state xmlns="urn:sample:state"><row id="a1">底稿 &amp; 指纹</row></state>',
    "<other/>",
  ],
};
