const makeBundles = require("./bundled-modules.cjs");
const setMadeBy = require("./made-by.cjs");

/** What all test files find ready. */
module.exports = async () => {
  setMadeBy();
  await makeBundles();
};
