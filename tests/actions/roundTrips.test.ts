import { generatedPackage, shippedPackage } from "../fixtures/generatedPackage";
import { testRoundTrips } from "./support/testRoundTrips";

testRoundTrips("the shipped dataset", shippedPackage());

// `npm run test:scale` does the same with 25 counties.
testRoundTrips(
  "four invented counties",
  generatedPackage({ counties: 4, observations: 160, targetsPerCounty: 2 }),
);
