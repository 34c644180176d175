import fc from "fast-check";
import { changedRuns } from "../../../src/sheet/keep/changedRuns";
import type { Raw, RawGrid } from "../../../src/tables/cells/raw";

function apply(before: RawGrid, after: RawGrid): Raw[][] {
  const grid = before.map((row) => [...row]);
  for (const { row, column, cells } of changedRuns(before, after)) {
    cells.forEach((line, i) => {
      line.forEach((value, j) => {
        const target = (grid[row + i] ??= []);
        target[column + j] = value;
      });
    });
  }
  return grid;
}

describe("the runs between two grids", () => {
  test("are none for equal grids", () => {
    expect(changedRuns([[1, 2]], [[1, 2]])).toEqual([]);
  });

  test("join along rows and downwards", () => {
    const runs = changedRuns(
      [
        [0, 0, 9],
        [0, 0, 9],
      ],
      [
        [1, 2, 9],
        [3, 4, 9],
      ],
    );
    expect(runs).toEqual([
      {
        row: 0,
        column: 0,
        cells: [
          [1, 2],
          [3, 4],
        ],
      },
    ]);
  });

  test("turn the one into the other, and write nothing that is equal already", () => {
    const grid = fc.array(
      fc.array(fc.constantFrom<Raw>("", "a", 1), { minLength: 4, maxLength: 4 }),
      { minLength: 5, maxLength: 5 },
    );
    fc.assert(
      fc.property(grid, grid, (before, after) => {
        expect(apply(before, after)).toEqual(after);
        for (const { row, column, cells } of changedRuns(before, after)) {
          cells.forEach((line, i) => {
            line.forEach((value, j) => {
              expect(value).not.toBe(before[row + i]?.[column + j]);
            });
          });
        }
      }),
    );
  });
});
