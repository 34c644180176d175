import { mergePlaces } from "../../../workbench/calculation/mergePlaces";
import { parseRect, rectAddress } from "../../../workbench/model/data/address";
import { WorkbookData } from "../../../workbench/model/data/workbookData";

const sheet = new WorkbookData().activeSheet;

test.each([
  [["A1", "A2", "A3"], ["A1:A3"]],
  [["A3", "A1", "A2", "A2"], ["A1:A3"]],
  [
    ["A1", "A3"],
    ["A1", "A3"],
  ],
  [
    ["A1", "B1", "A2", "B2"],
    ["A1:A2", "B1:B2"],
  ],
  [
    ["A1:C3", "B2", "D2"],
    ["A1:C3", "D2"],
  ],
  [[], []],
])("the places %j are %j", (given, merged) => {
  const places = given.flatMap((address) => {
    const rect = parseRect(address);
    return rect ? [{ sheet, rect }] : [];
  });
  expect(mergePlaces(places).map(({ rect }) => rectAddress(rect))).toEqual(merged);
});
