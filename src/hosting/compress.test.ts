import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compress } from './compress.ts';

test('text from a kilobyte on is written twice more, and nothing else', async () => {
  const dist = await mkdtemp(path.join(os.tmpdir(), 'compress-'));
  try {
    await mkdir(path.join(dist, 'a'));
    const long = 'A line of text.\n'.repeat(100);
    await mkdir(path.join(dist, 'index'));
    for (const name of ['a/index.html', 'index/x.json', 'twin.md', 'card.png']) {
      await writeFile(path.join(dist, name), long);
    }
    await writeFile(path.join(dist, 'short.json'), '{}');
    assert.equal(await compress(dist, dist, 'index/'), 3);
    const files = await readdir(dist, { recursive: true });
    assert.deepEqual(files.filter((name) => /\.(br|gz)$/.test(name)).sort(), [
      'a/index.html.br',
      'a/index.html.gz',
      'index/x.json.br',
      'index/x.json.gz',
      'twin.md.br',
      'twin.md.gz',
    ]);
    const read = (name: string) => readFile(path.join(dist, name));
    assert.equal(brotliDecompressSync(await read('twin.md.br')).toString(), long);
    assert.equal(gunzipSync(await read('twin.md.gz')).toString(), long);
  } finally {
    await rm(dist, { recursive: true });
  }
});
