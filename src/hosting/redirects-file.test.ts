import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redirectsFile } from './redirects-file.ts';

const MOVED = [{ from: '/notes/6.4/', to: '/notes/steps/a/#b' }];

test('Cloudflare gets plain redirects', () => {
  assert.equal(
    redirectsFile(MOVED, '/notes/', 'cloudflare'),
    '/notes/6.4/ /notes/steps/a/#b 301\n',
  );
});

test('Netlify is told to prefer them to the forwarding pages, and which page is the 404', () => {
  assert.equal(
    redirectsFile(MOVED, '/notes/', 'netlify'),
    '/notes/6.4/ /notes/steps/a/#b 301!\n/notes/* /notes/404.html 404\n',
  );
});
