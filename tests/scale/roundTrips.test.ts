import { testRoundTrips } from "../actions/support/testRoundTrips";
import { generatedPackage } from "../fixtures/generatedPackage";

testRoundTrips(
  "25 invented counties",
  generatedPackage({ counties: 25, observations: 1000, targetsPerCounty: 2 }),
);
