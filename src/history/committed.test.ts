import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { committedTimes } from './committed.ts';

const FIRST = 'content/steps/first.mdx';
const SECOND = 'content/steps/second.mdx';

let folder = '';
let repository = '';

/** Runs Git in a folder, as somebody and at a given time. */
function git(cwd: string, time: string, ...args: string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgSign=false'];
  const env = { ...process.env, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time };
  execFileSync('git', [...who, ...args], { cwd, env, stdio: 'ignore' });
}

before(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'nine-steps-history-'));
  repository = path.join(folder, 'repository');
  await mkdir(path.join(repository, 'content/steps'), { recursive: true });
  git(repository, '', 'init');
  await writeFile(path.join(repository, FIRST), 'one');
  await writeFile(path.join(repository, SECOND), 'one');
  git(repository, '2026-01-02T03:04:05+02:00', 'add', '.');
  git(repository, '2026-01-02T03:04:05+02:00', 'commit', '-m', 'Both');
  await writeFile(path.join(repository, SECOND), 'two');
  git(repository, '2026-02-03T04:05:06+00:00', 'commit', '-a', '-m', 'The second');
});

after(() => rm(folder, { recursive: true, force: true }));

test('each file has the time of the last commit that changed it, in UTC', async () => {
  await writeFile(path.join(repository, 'content/steps/new.mdx'), 'not committed');
  assert.deepEqual(
    committedTimes(repository),
    new Map([
      [FIRST, '2026-01-02T01:04:05Z'],
      [SECOND, '2026-02-03T04:05:06Z'],
    ]),
  );
});

test('a shallow clone says nothing, because its oldest commit seems to change every file', () => {
  const clone = path.join(folder, 'shallow');
  git(folder, '', 'clone', '--depth', '1', `file://${repository}`, clone);
  assert.equal(committedTimes(clone).size, 0);
});

test('a folder within a repository does not take the history of the outer one', async () => {
  const inner = path.join(repository, 'inner');
  await mkdir(path.join(inner, 'content/steps'), { recursive: true });
  await writeFile(path.join(inner, FIRST), 'one');
  git(repository, '2026-02-04T00:00:00Z', 'add', 'inner');
  git(repository, '2026-02-04T00:00:00Z', 'commit', '-m', 'Another site');
  assert.equal(committedTimes(inner).size, 0);
});

test('a folder of no repository and a machine without Git say nothing', async () => {
  const plain = path.join(folder, 'plain');
  await mkdir(plain);
  assert.equal(committedTimes(plain).size, 0);
  const { PATH } = process.env;
  process.env['PATH'] = plain;
  try {
    assert.equal(committedTimes(repository).size, 0);
  } finally {
    process.env['PATH'] = PATH;
  }
});

test('the repository that a hook of Git works on is not taken for this one', async () => {
  const other = path.join(folder, 'other');
  await mkdir(other);
  process.env['GIT_DIR'] = path.join(repository, '.git');
  try {
    assert.equal(committedTimes(other).size, 0);
  } finally {
    delete process.env['GIT_DIR'];
  }
});
