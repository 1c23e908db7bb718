import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { samplesOf } from '../src/checks/samples.ts';
import { readContent } from '../src/checks/source.ts';
import { findOrInstallPython } from './python.ts';

const { pages } = await readContent(process.cwd());
const samples = pages.flatMap(samplesOf);

test('there are six Python samples or more', () => {
  expect(samples.length).toBeGreaterThanOrEqual(6);
});

for (const { file, line, code, output } of samples) {
  test(`the sample at ${file}:${line} prints what the page says`, () => {
    const printed = execFileSync(findOrInstallPython(code), ['-'], {
      input: code,
      encoding: 'utf8',
    });
    expect(printed.trimEnd()).toBe(output?.trimEnd());
  });
}
