import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { parseFigure, unitOf } from "../../../src/core/figures";

type Row = Record<string, string>;

const rowsOf = (file: string): Row[] =>
  Papa.parse<Row>(readFileSync(`assets/dataset/${file}`, "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;

const indicators = rowsOf("indicators.csv");
const facts = [...rowsOf("observations.csv"), ...rowsOf("targets.csv")];

test("Every unit of the shipped indicators is known, and the stored one is its own base", () => {
  for (const { unit = "", display_unit: displayUnit = "" } of indicators) {
    expect(unitOf(unit)).toMatchObject({ base: unit });
    expect(unitOf(displayUnit)).toMatchObject({ base: unit });
  }
});

test("Every printed figure of the shipped data reads as its row's number, ends and qualifier", () => {
  const wrong = facts.filter(({ stated, value, change, value_upper: upper, qualifier }) => {
    if (!stated) return false;
    const figure = parseFigure(stated);
    if (!figure.ok) return true;
    const ends = [String(figure.value.value), String(figure.value.upper ?? "")];
    return (
      ends[0] !== (value || change) ||
      ends[1] !== (upper ?? "") ||
      figure.value.qualifier !== qualifier
    );
  });
  expect(
    wrong.map(({ id, stated, value, qualifier }) => ({ id, stated, value, qualifier })),
  ).toEqual([]);
});

test("Every printed rate of the shipped data reads as its row's rate", () => {
  const wrong = facts.filter(({ yoy_stated: stated, yoy }) => {
    if (!stated || !yoy) return false;
    const figure = parseFigure(stated);
    return !figure.ok || String(figure.value.value) !== yoy;
  });
  expect(wrong.map(({ id, yoy_stated: stated, yoy }) => ({ id, stated, yoy }))).toEqual([]);
});
