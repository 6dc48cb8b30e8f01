// Adds up the reports of the unit tests, the browser tests and the checks of .ci/run, and prints the slowest tests and
// the last line.
// Usage: node .ci/summary.mjs <exit code of npm test> <name>=<exit code of the check> ...
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** What a vitest JSON report says. A file that fell over before its first test counts as one failure. */
export function ofUnitTests(report) {
  const results = report.testResults.flatMap((file) => file.assertionResults);
  const names = (...states) => results.filter(({ status }) => states.includes(status)).map((r) => r.fullName);
  const broken = report.testResults
    .filter((file) => file.status === 'failed' && !file.assertionResults.some((r) => r.status === 'failed'))
    .map((file) => file.name);
  return {
    passed: names('passed').length,
    failed: [...names('failed'), ...broken],
    skipped: names('skipped', 'pending', 'todo', 'disabled'),
    times: results.map(({ fullName, duration = 0 }) => ({ name: fullName, ms: duration })),
  };
}

function specsIn(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];
}

/** Where and on what a browser test fell over: its report is gone when CI is done. */
function reasonOf({ results = [] }) {
  const error = results.flatMap(({ errors = [] }) => errors)[0];
  if (!error) return '';
  const [first = ''] = stripVTControlCharacters(error.message ?? '').split('\n');
  const waitedFor = /waiting for (.*)/.exec(error.message ?? '')?.[1];
  const line = error.location ? ` (line ${error.location.line})` : '';
  return `${line} ${first}${waitedFor ? `; waiting for ${stripVTControlCharacters(waitedFor)}` : ''}`;
}

/** What a Playwright JSON report says. Errors outside the tests count as a failure each. */
export function ofBrowserTests(report) {
  const tests = report.suites.flatMap(specsIn).flatMap((spec) =>
    spec.tests.map((test) => ({
      name: `${spec.file}: ${spec.title}`,
      reason: reasonOf(test),
      status: test.status,
      ms: (test.results ?? []).reduce((all, { duration = 0 }) => all + duration, 0),
    })),
  );
  const names = (...states) =>
    tests.filter(({ status }) => states.includes(status)).map(({ name, reason }) => name + reason);
  return {
    passed: names('expected').length,
    failed: [...names('unexpected', 'flaky'), ...report.errors.map((error) => error.message ?? 'an error')],
    skipped: names('skipped'),
    times: tests.map(({ name, ms }) => ({ name, ms })),
  };
}

/** What the exit codes of the checks say. */
export function ofChecks(checks) {
  const failed = checks.filter(([, code]) => code !== '0').map(([name]) => name);
  return { passed: checks.length - failed.length, failed, skipped: [], times: [] };
}

/** The parts as one; a test command that failed while every test passed is a failure of its own. */
export function total(parts, testCommandFailed, testParts) {
  const sum = {
    passed: parts.reduce((all, part) => all + part.passed, 0),
    failed: parts.flatMap((part) => part.failed),
    skipped: parts.flatMap((part) => part.skipped),
    times: parts.flatMap((part) => part.times),
  };
  if (testCommandFailed && testParts.every((part) => part.failed.length === 0)) sum.failed.push('npm test');
  return sum;
}

/** The tests that took longest, the longest first, a line each. */
export function slowest(times, count = 10) {
  return times
    .toSorted((one, other) => other.ms - one.ms)
    .slice(0, count)
    .map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`);
}

export function lastLine({ passed, failed, skipped }) {
  const more = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return `${passed} passed, ${failed.length} failed${more}`;
}

function readReport(name, read) {
  const file = new URL(`../test-results/${name}.json`, import.meta.url);
  const missing = { passed: 0, failed: [`${name} tests: no report`], skipped: [], times: [] };
  if (!existsSync(file)) return missing;
  const counts = read(JSON.parse(readFileSync(file, 'utf8')));
  const nothing = counts.passed + counts.failed.length + counts.skipped.length === 0;
  return nothing ? { ...missing, failed: [`${name} tests: none were run`] } : counts;
}

function main([testExitCode, ...checkArguments]) {
  const tests = [readReport('unit', ofUnitTests), readReport('browser', ofBrowserTests)];
  const checks = ofChecks(checkArguments.map((argument) => argument.split('=')));
  const sum = total([...tests, checks], testExitCode !== '0', tests);
  console.log('slowest tests:');
  for (const line of slowest(sum.times)) console.log(line);
  for (const name of sum.skipped) console.log(`skipped: ${name}`);
  for (const name of sum.failed) console.log(`FAILED: ${name}`);
  console.log(lastLine(sum));
  return sum.failed.length === 0 ? 0 : 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = main(process.argv.slice(2));
}
