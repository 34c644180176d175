const { TestEnvironment } = require("jest-environment-node");

/** Node, with a `require` whose modules outlast a test file: for libraries that keep nothing from test to test. */
module.exports = class Environment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.requireOnce = require;
  }
};
