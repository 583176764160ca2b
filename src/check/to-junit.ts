import { xmlAttribute, xmlText } from '../xml/index.js';
import { where } from './where.js';
import type { Check, InputCheck } from './check-input.js';

/**
 * The checks as JUnit XML, a test case each, for whatever shows the results of tests. Warnings fail
 * when `failOn` says so, and are told in `system-out` otherwise.
 */
export function checkToJunit({ checks }: InputCheck, failOn: 'warnings' | 'errors'): string {
  const failed = checks.filter((check) => isFailed(check, failOn)).length;
  const skipped = checks.filter(({ result }) => result === 'skipped').length;
  const counts = `tests="${checks.length}" failures="${failed}" errors="0" skipped="${skipped}" time="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="winnow check" ${counts.replace(/ skipped="\d+"/, '')}>`,
    `  <testsuite name="winnow check" ${counts}>`,
    ...checks.map((check) => testCase(check, failOn)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

/** Whether a check keeps the run from going on. */
export function isFailed({ result }: Check, failOn: 'warnings' | 'errors'): boolean {
  return result === 'error' || (failOn === 'warnings' && result === 'warning');
}

function testCase(check: Check, failOn: 'warnings' | 'errors'): string {
  const open = `    <testcase name="${xmlAttribute(check.title)}" classname="winnow.check.${check.id}" time="0"`;
  const body = testBody(check, failOn);
  return body === '' ? `${open}/>` : `${open}>\n${body}\n    </testcase>`;
}

function testBody(check: Check, failOn: 'warnings' | 'errors'): string {
  if (check.result === 'skipped') return '      <skipped message="a file could not be looked at"/>';
  const lines = check.findings.map(
    (finding) => `${finding.what}: ${finding.count}, ${where(finding)}. ${finding.whatToDo}`,
  );
  const text = xmlText(lines.join('\n'));
  if (isFailed(check, failOn)) {
    const message = check.count === 1 ? '1 problem' : `${check.count} problems`;
    return `      <failure message="${message}" type="${check.result}">${text}</failure>`;
  }
  return text === '' ? '' : `      <system-out>${text}</system-out>`;
}
