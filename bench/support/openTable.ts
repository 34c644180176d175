import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readPackage } from "../../src/core/package";
import type { Dataset } from "../../src/core/model/dataset";
import { parseCsv } from "../../src/session/csv";
import { bootAddin } from "../../workbench/node/bootAddin";
import type { Booted } from "../../workbench/node/boot";
import { generatedPackage, type PackageTexts } from "../../tests/fixtures/generatedPackage";

/** How a figure of a table can be asked for; `none` only adds two numbers. */
export type Way = "get" | "sumifs" | "xlookup" | "none";

/** The built add-in over a workbook whose sheet 表 holds the rows that the ledger holds. */
export interface OpenTable {
  /** Types so many questions into a column of their own and waits for all results; throws where one is wrong. */
  ask(way: Way, count: number): Promise<void>;
  close(): void;
}

interface TableRow {
  readonly area: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
}

const rowsPerCounty = 30;

export async function openTable(size: number): Promise<OpenTable> {
  const texts = generatedPackage({
    counties: size / rowsPerCounty,
    observations: size,
    targetsPerCounty: 0,
  });
  const folder = writtenPackage(texts);
  const booted = await bootAddin({ dataset: folder });
  const rows = tableRows(texts);
  await enter(
    booted,
    "表",
    rows.map(({ area, indicator, year, value }) => [
      area,
      indicator,
      year,
      value,
      `${area}|${indicator}|${year}`,
    ]),
  );
  await enter(booted, "问", [["问"]]);
  let columns = 0;
  return {
    ask: async (way, count) => {
      const asked = scattered(rows, count);
      columns += 1;
      await askColumn(booted, columns, asked, formulaBy[way](size));
      if (way !== "none") check(booted, columns, asked);
    },
    close: () => {
      booted.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Rows from all over the table. */
function scattered(rows: readonly TableRow[], count: number): TableRow[] {
  const places = Array.from({ length: count }, (_, index) => (index * 7919) % rows.length);
  return places.map((place) => rows[place]).filter((row) => row !== undefined);
}

type FormulaOf = (row: TableRow) => string;

const formulaBy: Readonly<Record<Way, (size: number) => FormulaOf>> = {
  get:
    () =>
    ({ area, indicator, year }) =>
      `=JM.GET("${area}","${indicator}","${year}")`,
  sumifs: (size) => {
    const column = (letter: string): string => `表!$${letter}$1:$${letter}$${size}`;
    return ({ area, indicator, year }) =>
      `=SUMIFS(${column("D")},${column("A")},"${area}",${column("B")},"${indicator}",${column("C")},${year})`;
  },
  xlookup:
    (size) =>
    ({ area, indicator, year }) =>
      `=XLOOKUP("${area}|${indicator}|${year}",表!$E$1:$E$${size},表!$D$1:$D$${size})`,
  none:
    () =>
    ({ year }) =>
      `=SUM(${year},1)`,
};

async function askColumn(
  { window, host }: Booted,
  column: number,
  asked: readonly TableRow[],
  formulaOf: FormulaOf,
): Promise<void> {
  const excel = window["Excel"] as typeof Excel;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("问");
    const range = sheet.getRangeByIndexes(0, column, asked.length, 1);
    range.formulas = asked.map((row) => [formulaOf(row)]);
    await context.sync();
  });
  await host.settle();
}

/** Three ways are compared only where they give the same figures. */
function check({ host }: Booted, column: number, asked: readonly TableRow[]): void {
  const sheet = host.book.findSheet("问");
  for (const [row, { value }] of asked.entries()) {
    const shown = sheet?.cell(row, column)?.value;
    if (shown !== value) {
      throw new Error(`${JSON.stringify(shown)} is shown in place of ${value}.`);
    }
  }
}

async function enter({ window }: Booted, name: string, values: unknown[][]): Promise<void> {
  const excel = window["Excel"] as typeof Excel;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1).values = values;
    await context.sync();
  });
}

function tableRows(texts: PackageTexts): TableRow[] {
  const { areas, indicators, observations } = datasetOf(texts);
  const areaNames = new Map(areas.map(({ area, name }) => [area, name]));
  const indicatorNames = new Map(indicators.map(({ indicator, name }) => [indicator, name]));
  return observations.map(({ area, indicator, period, value }) => ({
    area: areaNames.get(area) ?? area,
    indicator: indicatorNames.get(indicator) ?? indicator,
    year: Number(period),
    value: value ?? NaN,
  }));
}

function datasetOf(texts: PackageTexts): Dataset {
  const reading = readPackage(texts, parseCsv);
  if ("faults" in reading) throw new Error("The generated package is at fault.");
  return reading.dataset;
}

function writtenPackage(texts: PackageTexts): string {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  for (const [name, text] of texts) writeFileSync(path.join(folder, name), text);
  return folder;
}
