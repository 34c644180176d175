import { parseAddress, rangeAddress } from "../../src/sheet/a1";
import { joinPlaces } from "../../src/sheet/joinPlaces";

test.each([
  ["nothing", "", ""],
  ["cells of a column", "B2 B4 B3", "B2:B4[3]"],
  ["a gap that is small enough", "B2 B5", "B2:B5[2]"],
  ["a gap that is too large", "B2 B6", "B2[1] B6[1]"],
  ["other columns", "B2 C2 B3", "B2:B3[2] C2[1]"],
  ["ranges of another width", "B2:C3 B4", "B4[1] B2:C3[1]"],
  ["a range inside another, and one after it", "B2:B9 B3 B12", "B2:B12[3]"],
  ["the same cell twice", "B2 B2", "B2[2]"],
])("places are joined: %s", (_, given, expected) => {
  const places = given
    .split(" ")
    .flatMap((address) => parseAddress(address) ?? [])
    .map(({ place }) => place);
  const joined = joinPlaces(places, 2);
  const shown = joined.map((one) => `${rangeAddress(one.area)}[${one.places.length}]`);
  expect(shown.join(" ")).toBe(expected);
});
