import type { SheetKind, SheetPlan } from "./plan";

/** A plan that lays out nothing: for writing single cells of a sheet that stands as it should. */
export function emptyPlan(kind: SheetKind, name: string): SheetPlan {
  return {
    kind,
    name,
    columnWidths: [],
    rowHeights: new Map(),
    blocks: [],
    merges: [],
    tables: [],
    charts: [],
    chartNames: [],
    conditionalFormats: [],
    showGridlines: false,
    print: {
      orientation: "portrait",
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      breaksBefore: [],
      footer: "",
    },
  };
}
