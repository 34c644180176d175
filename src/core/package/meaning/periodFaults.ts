import { parsePeriod } from "../../periods";
import type { NamedRow } from "../form/csvTable";
import type { Fault } from "../form/fault";

/** A period that is none, or that is not written as the package stores it. */
export function periodFaults(file: string, { line, cell }: NamedRow): Fault[] {
  const found = cell("period");
  const period = parsePeriod(found);
  if (period.ok && period.value.text === found) return [];
  const legal = period.ok
    ? `写成 ${period.value.text}`
    : "2023、2021/2023、2018/、/2019-08、2024-01 等时期，或空";
  return [{ file, line, column: "period", found, legal }];
}
