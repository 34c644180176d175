import { placeAmong, type Placed } from "../../../src/core/ledger";

const exact = (value: number): Placed => ({ value, valueUpper: undefined, qualifier: "exact" });
const limited = (value: number, qualifier: Placed["qualifier"], valueUpper?: number): Placed => ({
  value,
  valueUpper,
  qualifier,
});
const none: Placed = { value: undefined, valueUpper: undefined, qualifier: "exact" };

test.each([
  ["larger is better", exact(8), [exact(9), exact(7)], "up", 2],
  ["larger first where neither is better", exact(9), [exact(8)], "none", 1],
  ["smaller is better", exact(8), [exact(9), exact(7), exact(6)], "down", 3],
  ["equal figures share a place", exact(8), [exact(8), exact(9)], "up", 2],
  ["who comes behind two equal ones is third", exact(7), [exact(8), exact(8)], "up", 3],
  ["0.1 + 0.2 is 0.3", exact(0.1 + 0.2), [exact(0.3)], "up", 1],
  ["13000以上 is above 12000", limited(13000, "at_least"), [exact(12000)], "up", 1],
  ["13000以上 may be below 14000", limited(13000, "at_least"), [exact(14000)], "up", undefined],
  ["13000以上 may be 13000", limited(13000, "at_least"), [exact(13000)], "up", undefined],
  ["5以内 is below 6", limited(5, "at_most"), [exact(6)], "down", 1],
  ["5以内 may be above 4", limited(5, "at_most"), [exact(4)], "down", undefined],
  ["约5 is below 6", limited(5, "approx"), [exact(6)], "up", 2],
  ["约5 may be more or less than 5", limited(5, "approx"), [exact(5)], "up", undefined],
  ["1—2 is below 3", limited(1, "exact", 2), [exact(3)], "up", 2],
  ["1—3 may be below 2", limited(1, "exact", 3), [exact(2)], "up", undefined],
  ["alone it has no place", exact(8), [], "up", undefined],
  ["who has no figure does not count", exact(8), [none, exact(9)], "up", 2],
  ["beside nobody with a figure it has no place", exact(8), [none], "up", undefined],
  ["without a figure it has no place", none, [exact(8)], "up", undefined],
] as const)("%s", (_, own, others, direction, place) => {
  expect(placeAmong(own, others, direction)).toBe(place);
});
