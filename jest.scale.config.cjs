const base = require("./jest.config.cjs");

/** Size, and many random histories: what takes minutes. */
module.exports = {
  ...base,
  roots: ["<rootDir>/tests/scale"],
  testPathIgnorePatterns: ["/node_modules/"],
  reporters: ["default", ["<rootDir>/tools/count-reporter.cjs", { name: "scale" }]],
};
