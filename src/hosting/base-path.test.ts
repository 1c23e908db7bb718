import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basePath } from './base-path.ts';

test('a base path has one slash at both ends, however it was written', () => {
  for (const written of ['notes', '/notes', 'notes/', '/notes/', '//notes//']) {
    assert.equal(basePath(written), '/notes/', written);
  }
  for (const written of [undefined, '', '/']) assert.equal(basePath(written), '/');
});
