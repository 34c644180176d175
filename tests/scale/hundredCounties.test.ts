import { testManyCounties } from "../actions/support/manyCounties";
import { hundredCounties } from "../fixtures/generatedPackage";

describe("a hundred counties and 20,000 rows", () => {
  testManyCounties(hundredCounties, 50);
});
