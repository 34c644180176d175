const { bundledModules } = require("./tools/bundled-modules.cjs");

/**
 * Names of the language that test files and what they import are handed as arguments: jest looks up any other by a
 * call out of JavaScript, a hundred times slower. Without Date, for which tests have another clock.
 */
const nearNames = [
  ...["Array", "ArrayBuffer", "BigInt", "Boolean", "Error", "Function", "JSON", "Map", "Math"],
  ...["Number", "Object", "Promise", "Proxy", "RangeError", "Reflect", "RegExp", "Set", "String"],
  ...["Symbol", "SyntaxError", "TypeError", "Uint8Array", "WeakMap", "WeakSet"],
  ...["isFinite", "isNaN", "parseFloat"],
];

/** Node by default; component tests ask for jsdom in their first comment. */
module.exports = {
  testEnvironment: "<rootDir>/tools/environment.cjs",
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
  sandboxInjectedGlobals: nearNames,
  transformIgnorePatterns: ["/node_modules/", "/.cache/"],
  globalSetup: "<rootDir>/tools/before-tests.cjs",
  moduleNameMapper: bundledModules,
  maxWorkers: "100%",
  testSequencer: "<rootDir>/tools/slow-first.cjs",
  reporters: ["default", ["<rootDir>/tools/count-reporter.cjs", { name: "suite" }]],
  // A test fails by what it finds, never by the clock: this only ends one that hangs.
  testTimeout: 30 * 60_000,
};
