import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { ask, askAll } from './ask.ts';

let underWay = 0;
let most = 0;
const asked: string[] = [];
const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(path);
  most = Math.max(most, ++underWay);
  if (path === '/moved') response.setHeader('Location', '/200');
  setImmediate(() => {
    underWay--;
    response.writeHead(path === '/moved' ? 301 : Number(path.slice(1, 4))).end('text');
  });
});

let origin = '';
before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

test('a page is there, gone, or will not say', async () => {
  const kinds = { '/200': 'there', '/moved': 'there', '/404': 'gone', '/410': 'gone' } as const;
  for (const [path, kind] of Object.entries(kinds)) {
    assert.equal((await ask(origin + path)).kind, kind, path);
  }
  for (const status of [403, 429, 500]) {
    const answer = { kind: 'unsure', because: `status ${status}` };
    assert.deepEqual(await ask(`${origin}/${status}`), answer);
  }
});

test('a server that refuses a connection is not known to be gone', async () => {
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port } = closed.address() as AddressInfo;
  closed.close();
  await once(closed, 'close');
  const answer = await ask(`http://127.0.0.1:${port}/`);
  assert.deepEqual(answer, { kind: 'unsure', because: 'ECONNREFUSED' });
});

test('each address of a host is asked for once, one after another', async () => {
  asked.length = 0;
  most = 0;
  const answers = await askAll(['/200a', '/200b', '/404c', '/200a'].map((path) => origin + path));
  assert.deepEqual(asked, ['/200a', '/200b', '/404c']);
  assert.equal(most, 1);
  assert.equal(answers.get(`${origin}/404c`)?.kind, 'gone');
});
