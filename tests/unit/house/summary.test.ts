import { describe, expect, it } from 'vitest';
import { lastLine, ofBrowserTests, ofChecks, ofUnitTests, slowest, total } from '../../../.ci/summary.mjs';

const test = (fullName: string, status: string) => ({ fullName, status });
const spec = (title: string, status: string) => ({ file: 'a.spec.ts', title, tests: [{ status }] });

describe('de laatste regel van .ci/run', () => {
  it('telt proeven en controles bij elkaar op', () => {
    const unit = ofUnitTests({
      testResults: [{ name: 'a', status: 'passed', assertionResults: [test('een', 'passed')] }],
    });
    const suites = [{ specs: [spec('a', 'expected')], suites: [{ specs: [spec('b', 'expected')] }] }];
    const browser = ofBrowserTests({ suites, errors: [] });
    const checks = ofChecks([['lint', '0']]);
    expect(lastLine(total([unit, browser, checks], false, [unit, browser]))).toBe('4 passed, 0 failed');
  });

  it('noemt wat mislukte en verzwijgt niet wat werd overgeslagen', () => {
    const assertionResults = [test('goed', 'passed'), test('mis', 'failed'), test('niet', 'skipped')];
    const unit = ofUnitTests({ testResults: [{ name: 'a', status: 'failed', assertionResults }] });
    const browser = ofBrowserTests({ suites: [{ specs: [spec('b', 'unexpected')] }], errors: [] });
    const checks = ofChecks([['types', '2']]);
    const sum = total([unit, browser, checks], true, [unit, browser]);
    expect(sum.failed).toEqual(['mis', 'a.spec.ts: b', 'types']);
    expect(lastLine(sum)).toBe('1 passed, 3 failed, 1 skipped');
  });

  it('zegt van een browserproef op welke regel hij viel, en waarop', () => {
    const errors = [
      {
        message: '\u001b[31mTest timeout\u001b[39m\nCall log:\n  - waiting for getByRole(a)',
        location: { line: 32 },
      },
    ];
    const fallen = { ...spec('b', 'unexpected'), tests: [{ status: 'unexpected', results: [{ errors }] }] };
    expect(ofBrowserTests({ suites: [{ specs: [fallen] }], errors: [] }).failed).toEqual([
      'a.spec.ts: b (line 32) Test timeout; waiting for getByRole(a)',
    ]);
  });

  it('telt een proefbestand dat niet eens begon als mislukt', () => {
    const broken = { name: 'stuk.test.ts', status: 'failed', assertionResults: [test('een', 'skipped')] };
    expect(ofUnitTests({ testResults: [broken] }).failed).toEqual(['stuk.test.ts']);
    expect(ofBrowserTests({ suites: [], errors: [{ message: 'geen server' }] }).failed).toEqual([
      'geen server',
    ]);
  });

  it('gelooft de opdracht zelf als die mislukt terwijl elke proef slaagde', () => {
    const fine = { passed: 3, failed: [], skipped: [], times: [] };
    expect(lastLine(total([fine], true, [fine]))).toBe('3 passed, 1 failed');
  });
});

describe('de traagste proeven', () => {
  it('staan er met hun seconden, de traagste eerst, wat voor proef het ook is', () => {
    const assertionResults = [
      { ...test('vlug', 'passed'), duration: 4 },
      { ...test('traag', 'failed'), duration: 2_040 },
    ];
    const unit = ofUnitTests({ testResults: [{ name: 'a', status: 'failed', assertionResults }] });
    const walk = {
      ...spec('b', 'expected'),
      tests: [{ status: 'expected', results: [{ duration: 31_500 }] }],
    };
    const browser = ofBrowserTests({ suites: [{ specs: [walk] }], errors: [] });
    expect(slowest(total([unit, browser], true, [unit]).times, 2)).toEqual([
      '  31.5 s  a.spec.ts: b',
      '   2.0 s  traag',
    ]);
  });
});
