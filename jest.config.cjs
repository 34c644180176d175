/** Node by default; component tests ask for jsdom in their first comment. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
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
  // Univer requires these, and they come as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(?:lodash-es|nanoid|rbush|quickselect|kdbush)/)"],
  // A test looks at its globals through the sandbox, which is slow: fingerprints look at Math millions of times.
  sandboxInjectedGlobals: ["Math"],
  setupFiles: ["<rootDir>/tests/setup.ts"],
  reporters: ["default", "<rootDir>/tools/count-reporter.cjs"],
  testTimeout: 60000,
};
