import { CellValueType } from "@univerjs/core";
import { FormulaEngine, type EngineCell } from "../../../workbench/calculation/formulaEngine";
import { planGrid } from "../../../src/sheet/keep/planGrid";
import { cellAddress } from "../../../src/sheet/a1";
import type { SheetPlan } from "../../../src/sheet/plan";
import type { Raw } from "../../../src/tables/cells/raw";

/** A table's rows by heading, its formulas computed by the workbench's engine. */
export async function computedRows(
  plan: SheetPlan,
  edit: (row: Map<string, Raw>, index: number) => void = () => undefined,
): Promise<Map<string, Raw>[]> {
  const top = plan.tables[0]?.place.row ?? 0;
  const [header = [], ...body] = planGrid(plan).slice(top);
  const columns = header.map(String);
  const rows = body.map((line) => new Map(columns.map((name, at) => [name, line[at] ?? ""])));
  rows.forEach(edit);

  const engine = new FormulaEngine();
  engine.addSheet("table");
  engine.setSheetNames(new Map([["table", "table"]]));
  rows.forEach((row, index) => {
    columns.forEach((name, column) => {
      engine.setCell("table", index, column, engineCell(row.get(name) ?? "", columns, index));
    });
  });
  const whole = { row: 0, column: 0, rows: rows.length, columns: columns.length };
  const results = await engine.run([{ sheet: "table", rect: whole }]);
  for (const { row, column, cell } of results) {
    rows[row]?.set(columns[column] ?? "", cell?.v ?? "");
  }
  engine.dispose();
  return rows;
}

/** References to the row's own cells become addresses, as the host does it. */
function engineCell(raw: Raw, columns: readonly string[], row: number): EngineCell | undefined {
  if (raw === "") return undefined;
  if (typeof raw !== "string") return { v: raw };
  // Text that looks like a day stays text, as in a cell whose format is @.
  if (!raw.startsWith("=")) return { v: raw, t: CellValueType.STRING };
  const f = raw.replace(/\[@([^\]]+)\]/g, (_, name: string) =>
    cellAddress(row, columns.indexOf(name)),
  );
  return { f };
}
