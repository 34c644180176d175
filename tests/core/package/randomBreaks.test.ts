import fc from "fast-check";
import type { Fault } from "../../../src/core/package";
import type { Break, Row } from "./breakKinds";
import { breaksOfFigures } from "./breaksOfFigures";
import { breaksOfForm } from "./breaksOfForm";
import { faultsOf, shippedRows, shippedTexts, withCell, withFile } from "./shippedPackage";

const breaks = [...breaksOfFigures, ...breaksOfForm];

function isTold(
  faults: readonly Fault[],
  line: number,
  { file, column, told = [] }: Break,
): boolean {
  return faults.some(
    (fault) =>
      fault.file === file && fault.line === line && [column, ...told].includes(fault.column),
  );
}

test("a cell broken at random is told by file, line and column, several hundred times", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.constantFrom(...breaks), fc.nat(), (kind, number) => {
      const { header, rows } = shippedRows(kind.file);
      const at = number % rows.length;
      const cells = rows[at] ?? [];
      const row: Row = (column) => cells[header.indexOf(column)] ?? "";
      const broken = kind.broken(row(kind.column), row);
      fc.pre(broken !== undefined && broken !== row(kind.column));
      seen.add(`${kind.file} ${kind.column} ${kind.name}`);
      const faults = faultsOf(withCell(kind.file, at, kind.column, broken));
      return isTold(faults, at + 2, kind);
    }),
    { numRuns: 600, seed: 20240630 },
  );
  expect(seen.size).toBeGreaterThan(60);
});

test("any other byte that changes is told as a changed file by its hash", () => {
  const files = [...shippedTexts.keys()].filter((file) => file.endsWith(".csv"));
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.nat(),
      fc.constantFrom("x", "7", "，", " "),
      (file, number, put) => {
        const at = number % (shippedTexts.get(file)?.length ?? 1);
        fc.pre(shippedTexts.get(file)?.[at] !== put);
        const faults = faultsOf(
          withFile(file, (text) => text.slice(0, at) + put + text.slice(at + 1)),
        );
        return faults.some((fault) => fault.file === file && fault.line === 0);
      },
    ),
    { numRuns: 100, seed: 20240630 },
  );
});
