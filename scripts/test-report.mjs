import { existsSync, readFileSync } from 'node:fs';

const colours = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

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
    failures: tests
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => tellFailure(fullName, failureMessages?.[0])),
    retried: [],
  };
}

/** A test and the beginning of what went wrong in it, without the terminal's colours: whoever sees only the end of a run sees why. */
function tellFailure(title, message = '') {
  const lines = message.replaceAll(colours, '').split('\n').slice(0, 12);
  return [title, ...lines].map((line) => line.slice(0, 300)).join('\n    ');
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
  const tell = (test) => tellFailure(`${test.title} (${test.projectName})`, firstError(test));
  const told = (wanted) => tests.filter(({ status }) => status === wanted).map(tell);
  return {
    passed: tests.filter(({ status }) => status === 'expected' || status === 'flaky').length,
    failed: tests.filter(({ status }) => status === 'unexpected').length,
    skipped: tests
      .filter(({ status }) => status === 'skipped')
      .map((test) => `${test.title} (${test.projectName})${reasonOf(test)}`),
    failures: told('unexpected'),
    retried: told('flaky'),
  };
}

function firstError(test) {
  return test.results?.find(({ error }) => error !== undefined)?.error.message;
}

/**
 * What a suite did, from the report its runner wrote and the runner's exit code. A runner that crashed, wrote no report
 * or ran nothing is one failure with its `problem`, so that silence never reads as success.
 */
export function readOutcome({ name, runner, file, code }) {
  const report = readReport(file);
  const counts = { passed: 0, failed: 0, skipped: [], failures: [], retried: [] };
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

/** Lines for people: what failed, what passed at a second try only, one per suite, then what was skipped and why. */
export function summaryLines(outcomes, notices) {
  const suites = outcomes.map(({ name, passed, failed, skipped, problem, seconds }) => {
    const counts = `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
    return `  ${name.padEnd(12)} ${counts} in ${seconds} s${problem === null ? '' : ` — ${problem.toUpperCase()}`}`;
  });
  const skipped = outcomes.flatMap(({ name, skipped: tests }) =>
    tests.map((test) => `  SKIPPED ${name}: ${test}`),
  );
  const told = (what, pick) =>
    outcomes.flatMap((outcome) => pick(outcome).map((failure) => `  ${what} ${outcome.name}: ${failure}`));
  const failures = told('FAILED', (outcome) => outcome.failures);
  const retried = told('AT A SECOND TRY', (outcome) => outcome.retried);
  return [
    '',
    ...failures,
    ...retried,
    'Suites',
    ...suites,
    ...skipped,
    ...notices.map((notice) => `  SKIPPED ${notice}`),
    '',
  ];
}
