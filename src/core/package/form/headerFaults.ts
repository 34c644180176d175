import type { Fault } from "./fault";

/** Missing, unknown, repeated and misplaced columns of a header line. */
export function headerFaults(
  file: string,
  header: readonly string[],
  columns: readonly string[],
): Fault[] {
  const fault = (column: string, found: string, legal: string): Fault => ({
    file,
    line: 1,
    column,
    found,
    legal,
  });
  const missing = columns.filter((column) => !header.includes(column));
  const strange = header.filter((column) => !columns.includes(column));
  const repeated = header.filter((column, place) => header.indexOf(column) !== place);
  const faults = [
    ...missing.map((column) => fault(column, "没有这一列", "有这一列")),
    ...strange.map((column) => fault(column, column, `${columns.join("、")}之一`)),
    ...repeated.map((column) => fault(column, "重复的列", "只有一列")),
  ];
  if (faults.length > 0) return faults;
  const misplaced = header.findIndex((column, place) => column !== columns[place]);
  if (misplaced < 0) return [];
  return [fault(header[misplaced] ?? "", `第${misplaced + 1}列`, `依次为${columns.join("、")}`)];
}
