/**
 * Prints "N passed, N failed" as the last line, from vitest's JSON report. Fails when a test failed, when a layer ran no
 * test, and when a browser test was left out: those are left out where there is no browser or office program, and here there is.
 */
import { readFileSync } from "node:fs";
import { relative } from "node:path";

const LAYERS = ["unit", "contract", "e2e", "browser"];

function testsIn(path) {
  try {
    const { testResults } = JSON.parse(readFileSync(path, "utf8"));
    return testResults.flatMap((file) => {
      const layer = relative(process.cwd(), file.name).split("/")[1];
      const tests = file.assertionResults.map(({ status, fullName }) => ({ layer, status, fullName }));
      // A file that broke before its first test counts as one failure.
      const broken = file.status === "failed" && !tests.some(({ status }) => status === "failed");
      return broken ? [...tests, { layer, status: "failed", fullName: file.name }] : tests;
    });
  } catch (error) {
    console.log(`No report of the tests: ${error.message}`);
    return [];
  }
}

const tests = testsIn(process.argv[2]);
const withStatus = (status) => tests.filter((test) => test.status === status);
const passed = withStatus("passed");
const failed = withStatus("failed");

const idle = LAYERS.filter((layer) => !passed.some((test) => test.layer === layer));
const leftOut = tests.filter(
  ({ layer, status }) => layer === "browser" && !["passed", "failed"].includes(status),
);
const skipped = tests.length - passed.length - failed.length;

for (const layer of idle) console.log(`No test passed in test/${layer}.`);
for (const { fullName } of leftOut) console.log(`Left out: ${fullName}`);
if (skipped > 0) console.log(`Left out in all: ${skipped}`);
console.log(`${passed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length + idle.length + leftOut.length > 0 ? 1 : 0;
