/** Prints jest's own counts as the last line, in the one form that every reader of logs knows. */
module.exports = class CountReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    this.line = `${results.numPassedTests} passed, ${failed} failed`;
    if (skipped > 0) this.line += `, ${skipped} skipped`;
    process.on("exit", () => process.stdout.write(`${this.line}\n`));
  }
};
