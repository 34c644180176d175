import { testManyCounties } from "./support/manyCounties";

// `npm run test:scale` does the same with a hundred.
describe("a dozen counties and 600 rows", () => {
  testManyCounties({ counties: 12, observations: 600, targetsPerCounty: 6 }, 6);
});
