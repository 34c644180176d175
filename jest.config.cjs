const { bundledModules } = require("./tools/bundled-modules.cjs");

/** Node by default; component tests ask for jsdom in their first comment. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // `npm run test:scale` runs these.
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/scale/"],
  transform: {
    "\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/", "/.cache/"],
  globalSetup: "<rootDir>/tools/bundled-modules.cjs",
  moduleNameMapper: bundledModules,
  maxWorkers: "100%",
  testSequencer: "<rootDir>/tools/slow-first.cjs",
  reporters: ["default", ["<rootDir>/tools/count-reporter.cjs", { name: "suite" }]],
  // A test fails by what it finds, never by the clock: this only ends one that hangs.
  testTimeout: 30 * 60_000,
};
