import metadata from "../../../src/functions/functions.en-US.json";
import { functionNames, searchCatalogue } from "../../../src/core/search";
import { shippedLedger } from "../../functions/support/shippedLedger";

const ids = Object.keys(functionNames);
const functions = ids.map((id) => ({ id, description: `${id}的说明`, parameters: [] }));
const ledger = shippedLedger();

test.each([
  ["GET", "JM.GET"],
  ["jm.yoy", "JM.YOY"],
  ["取数", "JM.GET"],
  ["tbzs", "JM.YOY"],
  ["序时进度", "JM.ELAPSED"],
  ["pmc", "JM.RANKOF"],
  ["当月数", "JM.MONTHOF"],
  ["zxbq", "正镶白旗"],
  ["白旗", "正镶白旗"],
  ["152529", "正镶白旗"],
  ["gdp", "地区生产总值"],
  ["地区生产总值", "地区生产总值"],
])("“%s” finds %s first", (text, name) => {
  expect(searchCatalogue(ledger, functions, text)[0]?.name).toBe(name);
});

test("a text that several names hold finds the shortest of them first, no more than asked for", () => {
  const found = searchCatalogue(ledger, functions, "京蒙协作", 3);
  expect(found).toHaveLength(3);
  const lengths = found.map(({ name }) => name.length);
  expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
});

test.each(["", "  ", "没有这种东西"])("“%s” finds nothing", (text) => {
  expect(searchCatalogue(ledger, functions, text)).toEqual([]);
});

test("every function has a name and initials of its own", () => {
  expect(Object.keys(metadata.functions).sort()).toEqual([...ids].sort());
  const names = Object.values(functionNames).map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
});
