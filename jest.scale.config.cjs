const base = require("./jest.config.cjs");

/** What takes longest: size, many random histories, and the watching builds of `npm run dev`. */
module.exports = {
  ...base,
  roots: ["<rootDir>/tests/scale"],
  testPathIgnorePatterns: ["/node_modules/"],
  reporters: ["default", ["<rootDir>/tools/count-reporter.cjs", { name: "scale" }]],
};
