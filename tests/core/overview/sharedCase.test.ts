import { readStoredPeriod } from "../../../src/core/periods";
import { sharedCase } from "../../../src/core/overview/sharedCase";
import { observationRow } from "../../fixtures/inventedRows";

/** Counties by the years that they have figures of. */
function shared(years: Readonly<Record<string, readonly string[]>>) {
  const rows = Object.entries(years).flatMap(([area, own]) =>
    own.map((period) => ({
      row: observationRow(`${area}-${period}`, { area, period, value: 1 }),
      period: readStoredPeriod(period),
    })),
  );
  const found = sharedCase(rows);
  return found && [found.period?.text, [...found.rows.values()].map(({ row }) => row.period)];
}

test.each([
  [
    "the latest year that half of the counties have",
    { 1: ["2023", "2022"], 2: ["2023", "2022"], 3: ["2022"], 4: ["2022"] },
    ["2023", ["2023", "2023", "2022", "2022"]],
  ],
  [
    "a year that less than half have gives way to the one that most have",
    { 1: ["2023", "2022"], 2: ["2023", "2022"], 3: ["2022"], 4: ["2022"], 5: ["2022"] },
    ["2022", ["2022", "2022", "2022", "2022", "2022"]],
  ],
  [
    "of kinds of time the one that most counties have",
    { 1: ["2024-01/2024-06"], 2: ["2024-01/2024-06", "2022"], 3: ["2022"], 4: ["2022"] },
    ["2022", ["2022", "2022", "2022"]],
  ],
  [
    "of kinds that as many counties have the later one",
    { 1: ["2022", "2024-01/2024-06"], 2: ["2022", "2024-01/2024-06"] },
    ["2024-01/2024-06", ["2024-01/2024-06", "2024-01/2024-06"]],
  ],
  [
    "first and second halves are not of a kind",
    { 1: ["2024-01/2024-06"], 2: ["2023-07/2023-12"] },
    undefined,
  ],
])("%s", (_, years, expected) => {
  expect(shared(years)).toEqual(expected);
});
