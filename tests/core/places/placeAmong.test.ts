import fc from "fast-check";
import { placeAmong, type RankedFigure } from "../../../src/core/places";
import { directions, qualifiers } from "../../../src/core/model/enumerations";
import type { Direction, Qualifier } from "../../../src/core/model/enumerations";

/** A figure as it is written: 5, 约5, 5以上, 5以内, 1—2. */
function figure(written: string): RankedFigure {
  const [low = "", high] = written.replace(/[约以上内]/gu, "").split("—");
  const isOf = ([, word]: [string, string]) => word !== "" && written.includes(word);
  const found = Object.entries(qualifiers).find(isOf)?.[0] as Qualifier | undefined;
  return {
    value: Number(low),
    valueUpper: high === undefined ? undefined : Number(high),
    qualifier: found ?? "exact",
  };
}

test.each<[title: string, own: string, others: string[], direction: Direction, place: number]>([
  ["alone it is first", "5", [], "up", 1],
  ["the largest is first", "9", ["5", "7"], "up", 1],
  ["one is better", "7", ["5", "9"], "up", 2],
  ["equal ones share a place", "7", ["7", "9"], "up", 2],
  ["the place behind two equal ones is the third", "5", ["9", "9"], "up", 3],
  ["smaller is better", "5", ["7", "9"], "down", 1],
  ["smaller is better, two of them", "9", ["7", "5"], "down", 3],
  ["without a direction larger is better", "5", ["7"], "none", 2],
  ["a loss is less than nothing", "-3", ["0"], "up", 2],
  ["dust of arithmetic makes no difference", "0.3", [String(0.1 + 0.2)], "up", 1],
  ["a figure below an open one", "12000", ["13000以上"], "up", 2],
  ["an open figure above", "13000以上", ["12000"], "up", 1],
  ["a figure above one that is limited", "9", ["8以内"], "up", 1],
  ["a limited figure where smaller is better", "8以内", ["9"], "down", 1],
  ["more than 约13000 may be", "13501", ["约13000"], "up", 1],
  ["less than 约13000 may be", "12499", ["约13000"], "up", 2],
  ["the last digit of 约1.25 is a hundredth", "1.256", ["约1.25"], "up", 1],
  ["a range above", "3—4", ["1—2"], "up", 1],
  ["a range below", "1—2", ["3"], "up", 2],
  ["others may be unsure among themselves", "4", ["9以上", "10", "约10"], "up", 4],
])("%s: %s beside %j, %s, has place %i", (_, own, others, direction, place) => {
  expect(placeAmong(figure(own), others.map(figure), direction)).toEqual({ place });
});

test.each<[own: string, others: string[], rivals: string[]]>([
  ["13500", ["13000以上", "9000"], ["13000以上"]],
  ["13000", ["13000以上"], ["13000以上"]],
  ["13000以上", ["13000以上"], ["13000以上"]],
  ["13000以上", ["14000", "12000", "20000"], ["14000", "20000"]],
  ["7", ["8以内"], ["8以内"]],
  ["约5", ["约5"], ["约5"]],
  ["5", ["约5"], ["约5"]],
  ["13500", ["约13000"], ["约13000"]],
  ["2", ["1—2"], ["1—2"]],
  ["1—2", ["1—2", "0"], ["1—2"]],
])("%s beside %j has no certain place because of %j", (own, others, rivals) => {
  const found = placeAmong(figure(own), others.map(figure), "up");
  expect(found).toEqual({ rivals: rivals.map(figure) });
});

const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 12 });
const anyDirection = fc.constantFrom(...(Object.keys(directions) as Direction[]));

/** The places of exact figures, each among the others. */
function placesOf(values: readonly number[], direction: Direction): readonly number[] {
  const figures = values.map((value) => figure(String(value)));
  return figures.map((own, index) => {
    const others = figures.filter((_, other) => other !== index);
    const found = placeAmong(own, others, direction);
    return "place" in found ? found.place : NaN;
  });
}

test("exact figures all have a place, the first is taken, and a place is skipped for each that is shared", () => {
  fc.assert(
    fc.property(numbers, anyDirection, (values, direction) => {
      const places = [...placesOf(values, direction)].sort((one, other) => one - other);
      expect(places).toEqual(places.map((place) => 1 + places.indexOf(place)));
    }),
  );
});

test("a place does not turn on the order of the others", () => {
  fc.assert(
    fc.property(numbers, anyDirection, (values, direction) => {
      const places = placesOf(values, direction);
      expect(placesOf([...values].reverse(), direction)).toEqual([...places].reverse());
    }),
  );
});

test("whatever an uncertain figure turns out to be, a place that was told stays", () => {
  const written = fc.tuple(
    fc.integer({ min: -60, max: 60 }),
    fc.constantFrom(...(Object.keys(qualifiers) as Qualifier[])),
  );
  fc.assert(
    fc.property(fc.array(written, { maxLength: 6 }), fc.integer(), fc.nat(100), (list, own, by) => {
      const others = list.map(([value, qualifier]) => ({ value, qualifier }));
      const told = placeAmong(figure(String(own)), others, "up");
      fc.pre("place" in told);
      const turnedOut = others.map(({ value, qualifier }): RankedFigure => {
        const shift = { exact: 0, approx: 0.4, at_least: by, at_most: -by }[qualifier];
        return { value: value + shift, qualifier: "exact" };
      });
      expect(placeAmong(figure(String(own)), turnedOut, "up")).toEqual(told);
    }),
  );
});
