import { existsSync, readFileSync } from 'node:fs';

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function readVitest(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const isSkipped = ({ status }) => status !== 'passed' && status !== 'failed';
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length,
    skipped: tests.filter(isSkipped).map(({ fullName }) => fullName),
  };
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

function reasonOf(test) {
  const reason = test.annotations?.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
  return reason === undefined ? '' : `: ${reason}`;
}

function readPlaywright(report) {
  const tests = report.suites
    .flatMap(specsOf)
    .flatMap((spec) => spec.tests.map((test) => ({ ...test, title: spec.title })));
  return {
    passed: tests.filter(({ status }) => status === 'expected' || status === 'flaky').length,
    failed: tests.filter(({ status }) => status === 'unexpected').length,
    skipped: tests
      .filter(({ status }) => status === 'skipped')
      .map((test) => `${test.title} (${test.projectName})${reasonOf(test)}`),
  };
}

/**
 * What a suite did, from the report its runner wrote and the runner's exit code. A runner that crashed, wrote no report
 * or ran nothing is one failure with its `problem`, so that silence never reads as success.
 */
export function readOutcome({ name, runner, file, code }) {
  const report = readReport(file);
  const counts = { passed: 0, failed: 0, skipped: [] };
  if (report !== null)
    Object.assign(counts, runner === 'vitest' ? readVitest(report) : readPlaywright(report));
  const problem = problemOf({ report, counts, code });
  return { name, ...counts, failed: counts.failed + (problem === null ? 0 : 1), problem };
}

function problemOf({ report, counts, code }) {
  if (report === null) return `the runner ended with code ${code} and wrote no report`;
  if (counts.passed + counts.failed === 0) return 'no test ran';
  if (code !== 0 && counts.failed === 0) return `the runner ended with code ${code} although no test failed`;
  return null;
}

/** The one line a caller reads: sums over all suites. */
export function plainLine(outcomes) {
  const sum = (pick) => outcomes.reduce((total, outcome) => total + pick(outcome), 0);
  const skipped = sum((outcome) => outcome.skipped.length);
  const line = `${sum((outcome) => outcome.passed)} passed, ${sum((outcome) => outcome.failed)} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

/** Lines for people: one per suite, then what was skipped and why. */
export function summaryLines(outcomes, notices) {
  const suites = outcomes.map(({ name, passed, failed, skipped, problem, seconds }) => {
    const counts = `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
    return `  ${name.padEnd(12)} ${counts} in ${seconds} s${problem === null ? '' : ` — ${problem.toUpperCase()}`}`;
  });
  const skipped = outcomes.flatMap(({ name, skipped: tests }) =>
    tests.map((test) => `  SKIPPED ${name}: ${test}`),
  );
  return ['', 'Suites', ...suites, ...skipped, ...notices.map((notice) => `  SKIPPED ${notice}`), ''];
}
