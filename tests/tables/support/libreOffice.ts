import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Papa from "papaparse";
import { planGrid, placedCells } from "../../../src/sheet/keep/planGrid";
import type { SheetPlan } from "../../../src/sheet/plan";
import { formatOf } from "../../../src/tables/cells/formatOf";
import type { Raw } from "../../../src/tables/cells/raw";
import type { SnapshotSheet } from "../../../workbench/model/snapshot";
import { workbookBytes } from "../../../workbench/xlsx/workbookBytes";

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Recalculates every formula of a file, whoever wrote it and whatever results stand in it. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;
/** CSV in UTF-8 with numbers as they are, not as they are shown. */
const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1";

/** The rows of a plan's table by heading, from its .xlsx as LibreOffice recalculates it. */
export async function libreOfficeRows(
  plan: SheetPlan,
  edit: (row: Map<string, Raw>, index: number) => void = () => undefined,
): Promise<Map<string, Raw>[]> {
  const bytes = await workbookBytes({
    sheets: [sheetOf(plan, edit)],
    activeSheet: plan.name,
    names: [],
    customXml: [],
  });
  const folder = mkdtempSync(path.join(tmpdir(), "libreoffice-"));
  try {
    writeFileSync(path.join(folder, "book.xlsx"), bytes);
    mkdirSync(path.join(folder, "profile/user"), { recursive: true });
    writeFileSync(path.join(folder, "profile/user/registrymodifications.xcu"), profile);
    const installation = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ["--headless", "--norestore", installation, "--convert-to", filter];
    execFileSync("soffice", [...convert, "--outdir", folder, path.join(folder, "book.xlsx")], {
      stdio: "ignore",
    });
    const text = readFileSync(path.join(folder, `book-${plan.name}.csv`), "utf8");
    return rowsOf(text, plan);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf(text: string, plan: SheetPlan): Map<string, Raw>[] {
  const lines = Papa.parse<string[]>(text).data.slice(plan.tables[0]?.place.row ?? 0);
  const [header = [], ...body] = lines.filter((line) => line.length > 1);
  return body.map(
    (line) => new Map(header.map((heading, at) => [heading, plainValue(line[at] ?? "")])),
  );
}

function plainValue(text: string): Raw {
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** The plan's table as a file holds it: no results, the person's cells as typed, number formats. */
function sheetOf(
  plan: SheetPlan,
  edit: (row: Map<string, Raw>, index: number) => void,
): SnapshotSheet {
  const place = plan.tables[0]?.place ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const columns = (planGrid(plan)[place.row] ?? []).map(String);
  const grid = planGrid(plan).map((line, row) => {
    if (row <= place.row) return line;
    const cells = new Map(columns.map((heading, at) => [heading, line[at] ?? ""]));
    edit(cells, row - place.row - 1);
    return columns.map((heading) => cells.get(heading) ?? "");
  });
  // LibreOffice prints percentages as such, and would give a formula without a format that of what it reads.
  const plainFormat = "0.00";
  const formats = [
    ...new Set([...placedCells(plan)].map(({ cell }) => formatOf(cell))),
    plainFormat,
  ];
  const cells = [...placedCells(plan)].map(({ row, column, cell }) => {
    const content = grid[row]?.[column] ?? "";
    const isFormula = typeof content === "string" && content.startsWith("=");
    const style = formats.indexOf(isFormula ? plainFormat : formatOf(cell));
    return isFormula
      ? { row, column, style, value: undefined, formula: content }
      : { row, column, style, value: content };
  });
  return {
    name: plan.name,
    visible: true,
    tabColor: undefined,
    showGridlines: true,
    protected: false,
    columnWidths: new Map(),
    rowHeights: new Map(),
    styles: formats.map((numberFormat) => ({ numberFormat })),
    cells,
    merges: [],
    tables: plan.tables.map(({ name }) => ({
      name,
      place,
      columns,
      style: undefined,
      showBandedRows: false,
      showFilterButton: true,
    })),
    charts: [],
    conditionalFormats: [],
    freeze: undefined,
    page: {
      orientation: "landscape",
      paper: "a4",
      printAreas: [],
      titleRows: undefined,
      titleColumns: undefined,
      scale: undefined,
      fitToWidth: undefined,
      fitToHeight: undefined,
      margins: {},
      centerHorizontally: false,
      centerFooter: undefined,
      centerHeader: undefined,
      rowBreaks: [],
      columnBreaks: [],
    },
  };
}
