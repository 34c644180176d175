import { shownFigure } from "../../src/tables/cells/shownFigure";
import cases from "../cases/number-formats.json";

/** A case: the number, its format, 单位 of its row, its column, and what is read: the number itself, or what the cell shows. */
type Case = readonly [number, string, string, string, number | string];

test.each(cases as unknown as Case[])(
  "%p with the format %s in %s under %s is read as %p",
  (value, format, unit, heading, read) => {
    const shown = shownFigure(value, format, { table: "JM_Targets", heading, unit });
    expect(shown).toBe(typeof read === "number" ? read : `${read}（格内${String(value)}）`);
  },
);
