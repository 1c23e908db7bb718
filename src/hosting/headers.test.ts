import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTENT_POLICY_META, HEADERS } from './headers.ts';

const policy = HEADERS['Content-Security-Policy'] ?? '';

test('nothing is allowed that would let foreign text run', () => {
  assert.doesNotMatch(policy, /unsafe|\*|https?:|data:|blob:/);
});

test('the policy of a page is that of the headers, without what only a header may say', () => {
  assert.match(policy, /; frame-ancestors 'none'$/);
  assert.equal(CONTENT_POLICY_META, policy.replace("; frame-ancestors 'none'", ''));
});

test('no value ends a quoted string or a line in the configuration of a server', () => {
  for (const value of Object.values(HEADERS)) assert.doesNotMatch(value, /["\\$`{}\n]/);
});
