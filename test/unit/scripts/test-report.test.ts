import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plainLine, readOutcome, summaryLines } from '../../../scripts/test-report.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-report-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Run = { readonly runner: 'vitest' | 'playwright'; readonly code: number; readonly report: unknown };

function outcomeOf({ runner, code, report }: Run) {
  const file = join(folder, 'report.json');
  if (report !== null) writeFileSync(file, JSON.stringify(report));
  return readOutcome({ name: 'suite', runner, file, code });
}

function vitestReport(...statuses: readonly string[]) {
  const assertionResults = statuses.map((status, index) => ({ status, fullName: `test ${index}` }));
  return { testResults: [{ assertionResults }] };
}

function playwrightReport(...statuses: readonly string[]) {
  const specs = statuses.map((status) => ({
    title: 'story',
    tests: [{ status, projectName: 'sqlite', annotations: [{ type: 'skip', description: 'no MongoDB' }] }],
  }));
  return { suites: [{ suites: [{ specs }] }] };
}

test('counts what passed, failed and was skipped', () => {
  const vitest = outcomeOf({
    runner: 'vitest',
    code: 1,
    report: vitestReport('passed', 'passed', 'failed', 'pending'),
  });
  expect(vitest).toMatchObject({ passed: 2, failed: 1, skipped: ['test 3'], problem: null });
  const playwright = outcomeOf({
    runner: 'playwright',
    code: 1,
    report: playwrightReport('expected', 'unexpected', 'skipped'),
  });
  expect(playwright).toMatchObject({ passed: 1, failed: 1, skipped: ['story (sqlite): no MongoDB'] });
  expect(plainLine([vitest, playwright])).toBe('3 passed, 2 failed, 2 skipped');
});

describe('silence is a failure:', () => {
  test.each([
    ['a runner that wrote nothing', { code: 1, report: null }, 'wrote no report'],
    ['a runner that wrote nothing and ended well', { code: 0, report: null }, 'wrote no report'],
    ['a suite without tests', { code: 0, report: vitestReport() }, 'no test ran'],
    ['a suite of skipped tests', { code: 0, report: vitestReport('pending') }, 'no test ran'],
    [
      'a runner that crashed after its tests',
      { code: 1, report: vitestReport('passed') },
      'ended with code 1',
    ],
  ])('%s', (_, run, problem) => {
    const outcome = outcomeOf({ runner: 'vitest', ...run });
    expect(outcome.failed).toBe(1);
    expect(outcome.problem).toContain(problem);
    const lines = summaryLines([{ ...outcome, seconds: 1 }], []).join('\n');
    expect(lines.toLowerCase()).toContain(problem);
  });
});

test('the plain line names skipped tests only when there are some', () => {
  const outcome = outcomeOf({ runner: 'vitest', code: 0, report: vitestReport('passed') });
  expect(plainLine([outcome])).toBe('1 passed, 0 failed');
});

test('what failed is told again at the end, and what passed at a second try, with why and without colours', () => {
  const failureMessages = ['\u001b[31mAssertionError: expected 1 to be 2\u001b[39m\n    at a.test.ts:3'];
  const vitest = outcomeOf({
    runner: 'vitest',
    code: 1,
    report: {
      testResults: [{ assertionResults: [{ status: 'failed', fullName: 'adds', failureMessages }] }],
    },
  });
  const results = [{ error: { message: 'Error: timed out' } }, {}];
  const playwright = outcomeOf({
    runner: 'playwright',
    code: 0,
    report: {
      suites: [{ specs: [{ title: 'story', tests: [{ status: 'flaky', projectName: 'sqlite', results }] }] }],
    },
  });
  const lines = summaryLines(
    [vitest, playwright].map((outcome) => ({ ...outcome, seconds: 1 })),
    [],
  ).join('\n');
  expect(lines).toContain('FAILED suite: adds\n    AssertionError: expected 1 to be 2\n');
  expect(lines).toContain('AT A SECOND TRY suite: story (sqlite)\n    Error: timed out\n');
  expect(playwright).toMatchObject({ passed: 1, failed: 0 });
});
