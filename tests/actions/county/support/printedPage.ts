import type { Host } from "../../../../workbench/host/host";
import type { SnapshotRectangle, SnapshotSheet } from "../../../../workbench/model/snapshot";

/** A chart by the addresses of the cells that it is drawn from. */
export interface PrintedChart {
  readonly name: string;
  readonly colours: readonly (string | undefined)[];
  readonly labels: readonly string[];
  readonly values: readonly string[];
  readonly line: readonly string[];
}

/** What a sheet's first print area shows, and what its charts are drawn from. */
export interface PrintedPage {
  /** Row behind its last. */
  readonly rows: number;
  /** What each filled cell shows by its number format, by address, and each chart's title by `chartTitle`. */
  readonly texts: ReadonlyMap<string, string>;
  readonly charts: readonly PrintedChart[];
}

export function chartTitle(chart: string): string {
  return `title of ${chart}`;
}

export function address(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

/** The text of a place; empty where nothing stands there. */
export function textAt(page: PrintedPage, row: number, column: number): string {
  return page.texts.get(address(row, column)) ?? "";
}

export function sheetOf(host: Host, name: string): SnapshotSheet {
  const sheet = host.snapshot().sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** Page 1 of a county's sheet as its reader sees it. */
export function printedPage(host: Host, name: string): PrintedPage {
  const sheet = sheetOf(host, name);
  const [first] = sheet.page.printAreas;
  if (!first) throw new Error(`${name} has no print area.`);
  const charts = sheet.charts.map((chart): PrintedChart => {
    const [bars, line] = chart.series;
    return {
      name: chart.name,
      colours: addressesIn(bars?.values).map(
        (_, index) => bars?.points.find((point) => point.index === index)?.color,
      ),
      labels: addressesIn(bars?.categories),
      values: addressesIn(bars?.values),
      line: addressesIn(line?.values),
    };
  });
  const drawn = charts.flatMap(({ labels, values, line }) => [...labels, ...values, ...line]);
  const places = [...shown(sheet, first), ...drawn];
  const cells = places.map((place) => [place, host.person.see(name, place).text] as const);
  const titles = sheet.charts.map((one) => [chartTitle(one.name), one.title ?? ""] as const);
  return { rows: first.row + first.rows, texts: new Map([...cells, ...titles]), charts };
}

/** Addresses of the filled cells inside a rectangle. */
export function shown({ cells }: SnapshotSheet, area: SnapshotRectangle): readonly string[] {
  return cells
    .filter(
      ({ row, column }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    )
    .map(({ row, column }) => address(row, column));
}

/** `'汇总-x'!$M$5:$M$7` cell by cell. */
function addressesIn(reference: string | undefined): readonly string[] {
  const found = /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/u.exec(reference ?? "");
  if (!found) return [];
  const [, letter = "", first = "", last = ""] = found;
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, index) => `${letter}${Number(first) + index}`,
  );
}
