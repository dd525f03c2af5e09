/** Prints the closing line that says how many tests ran. */
export default class Closing {
  onRunComplete(_contexts, results) {
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = results;
    const broken = results.testResults.filter((file) => file.testExecError).length;
    process.stdout.write(
      `\n${passed} passed, ${failed + broken} failed${skipped ? `, ${skipped} skipped` : ''}\n`,
    );
  }
}
