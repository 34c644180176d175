const { default: Sequencer } = require("@jest/test-sequencer");

/** Folders whose tests open whole workbooks or browsers: begun last, one of them would run alone at the end. */
const slow = [
  "tests/actions/",
  "tests/browser/",
  "tests/conformance/",
  "tests/workbench/node/",
  "tests/formulas/",
];

module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    const isSlow = ({ path }) => slow.some((folder) => path.replaceAll("\\", "/").includes(folder));
    const usual = super.sort(tests);
    return [...usual.filter(isSlow), ...usual.filter((test) => !isSlow(test))];
  }
};
