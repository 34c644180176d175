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

/** Breaks the shipped package in every way that is known, each at rows drawn anew. */
export function testRandomBreaks(rowsPerBreak: number, bytes: number): void {
  test.each(breaks.map((kind) => [`${kind.file} ${kind.column}: ${kind.name}`, kind] as const))(
    "%s is told by file, line and column in any row",
    (_, kind) => {
      const { header, rows } = shippedRows(kind.file);
      const property = fc.property(fc.nat(rows.length - 1), (at) => {
        const cells = rows[at] ?? [];
        const row: Row = (column) => cells[header.indexOf(column)] ?? "";
        const broken = kind.broken(row(kind.column), row);
        fc.pre(broken !== undefined && broken !== row(kind.column));
        const faults = faultsOf(withCell(kind.file, at, kind.column, broken));
        return isTold(faults, at + 2, kind);
      });
      fc.assert(property, { numRuns: rowsPerBreak, maxSkipsPerRun: 2000, unbiased: true });
    },
  );

  test("any other byte that changes is told as a changed file by its hash", () => {
    const files = [...shippedTexts.keys()].filter((file) => file.endsWith(".csv"));
    const property = fc.property(
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
    );
    fc.assert(property, { numRuns: bytes, unbiased: true });
  });
}
