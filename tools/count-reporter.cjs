/**
 * Prints jest's own counts as the last line, in the one form that every reader of logs knows, and keeps
 * them under `.cache/counts/` for whoever adds up several runs.
 */
const fs = require("node:fs");
const path = require("node:path");

const folder = path.join(__dirname, "../.cache/counts");

module.exports = class CountReporter {
  /** @param options.name what the run is called among others */
  constructor(_config, { name }) {
    this.file = path.join(folder, `${name}.json`);
  }

  onRunComplete(_contexts, results) {
    const passed = results.numPassedTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(this.file, JSON.stringify({ passed, failed, skipped }));
    process.on("exit", () => process.stdout.write(`${countLine({ passed, failed, skipped })}\n`));
  }
};

function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * All runs that were kept, added up: `node tools/count-reporter.cjs STATUS`. What ended otherwise than with 0 counts as
 * one failure where no test failed.
 */
if (require.main === module) {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  const runs = names.map((name) => JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")));
  const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
  const failed = Math.max(sum("failed"), process.argv[2] === "0" ? 0 : 1);
  console.log(countLine({ passed: sum("passed"), failed, skipped: sum("skipped") }));
}
