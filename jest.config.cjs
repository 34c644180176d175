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
  setupFiles: ["<rootDir>/tests/setup.ts"],
  reporters: ["default", "<rootDir>/tools/count-reporter.cjs"],
  testTimeout: 60000,
};
