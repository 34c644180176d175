import { cellAddress, parseAddress, rangeAddress, sheetPrefix } from "../../src/sheet/a1";
import cases from "../cases/sheet-facts.json";

describe("addresses in A1 notation", () => {
  test.each(cases.addresses)("row $row, column $column is $address", (example) => {
    expect(cellAddress(example.row, example.column)).toBe(example.address);
    expect(parseAddress(example.address)?.place).toEqual({
      row: example.row,
      column: example.column,
      rows: 1,
      columns: 1,
    });
  });

  test.each(cases.references)("reads “$text”", ({ text, sheet, place }) => {
    if (place === null) {
      expect(parseAddress(text)).toBeUndefined();
      return;
    }
    const [row, column, rows, columns] = place;
    expect(parseAddress(text)).toEqual({
      sheet: sheet ?? undefined,
      place: { row, column, rows, columns },
    });
  });

  test("a range of one cell is written as that cell", () => {
    expect(rangeAddress({ row: 1, column: 1, rows: 1, columns: 1 })).toBe("B2");
    expect(rangeAddress({ row: 1, column: 1, rows: 2, columns: 3 })).toBe("B2:D3");
  });

  test("a sheet's name is quoted, and its apostrophes are doubled", () => {
    const address = `${sheetPrefix("a'b")}A1`;
    expect(address).toBe("'a''b'!A1");
    expect(parseAddress(address)?.sheet).toBe("a'b");
  });
});
