import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Already compressed by what wrote them. */
const PACKED = /\.(woff2|png|pf_\w+|pagefind)$/;

/** A built site on a port of its own, compressed as a host would send it. */
export interface LocalSite {
  /** The site's root, with a slash at its end. */
  home: string;
  close: () => void;
}

/**
 * Serves folders one over the other: a file of the first that has it.
 *
 * @param folders absolute paths, such as that of `dist`
 */
export async function serve(...folders: string[]): Promise<LocalSite> {
  const kept = new Map<string, Promise<Buffer | undefined>>();
  const read = async (name: string): Promise<Buffer | undefined> => {
    for (const folder of folders) {
      const body = await readFile(path.join(folder, name)).catch(() => undefined);
      if (body) return PACKED.test(name) ? body : brotliCompressSync(body);
    }
    return undefined;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = path.posix.normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const body = kept.get(name) ?? read(name);
    kept.set(name, body);
    void body.then((bytes) => {
      if (!bytes) return response.writeHead(404).end();
      response.setHeader('Content-Type', TYPES[path.extname(name)] ?? 'application/octet-stream');
      if (!PACKED.test(name)) response.setHeader('Content-Encoding', 'br');
      return response.end(bytes);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { home: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
