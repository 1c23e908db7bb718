import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { nginxConf } from '../src/hosting/nginx.ts';

const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];
const NEEDED = ['/usr/sbin/nginx', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'];

const found = () => NEEDED.every((file) => existsSync(file));

/**
 * Finds nginx with its module, or installs both with the system's package manager.
 *
 * @returns why there is none; undefined where there is one
 * @throws Error in CI, where the site must not go out without these tests
 */
export function missingNginx(): string | undefined {
  if (!found() && process.getuid?.() === 0) {
    try {
      // The run level keeps the package from starting a server of its own.
      const options = { stdio: 'inherit', env: { ...process.env, RUNLEVEL: '1' } } as const;
      execFileSync('apt-get', ['update'], options);
      execFileSync(
        'apt-get',
        ['install', '--yes', '--no-install-recommends', ...PACKAGES],
        options,
      );
    } catch {
      // Said below.
    }
  }
  if (found()) return undefined;
  const reason = `There is no nginx here. Install the packages ${PACKAGES.join(' and ')}.`;
  if (process.env['CI']) throw new Error(reason);
  return reason;
}

/** An nginx of one's own, with the configuration that is published for everybody. */
export class Nginx {
  readonly origin: string;
  #child: ChildProcess;
  #prefix: string;

  private constructor(child: ChildProcess, prefix: string, port: number) {
    this.#child = child;
    this.#prefix = prefix;
    this.origin = `http://127.0.0.1:${port}`;
  }

  /**
   * Serves a copy of a built site.
   *
   * @param base the path under which it stands, with a slash at both ends
   */
  static async serve(dist: string, base: string): Promise<Nginx> {
    const prefix = await mkdtemp(path.join(os.tmpdir(), 'nine-steps-nginx-'));
    // Where root starts nginx, others work in it.
    await chmod(prefix, 0o755);
    await mkdir(path.join(prefix, 'run'));
    await cp(dist, path.join(prefix, 'site', base), { recursive: true });
    const port = await freePort();
    const conf = path.join(prefix, 'nginx.conf');
    await writeFile(conf, nginxConf({ base, listen: `127.0.0.1:${port}` }));
    const child = spawn('/usr/sbin/nginx', ['-p', `${prefix}/`, '-c', conf, '-g', 'daemon off;'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const server = new Nginx(child, prefix, port);
    try {
      await server.#ready();
    } catch (cause) {
      await server.stop();
      throw cause;
    }
    return server;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode === null) {
      const exit = once(this.#child, 'exit');
      this.#child.kill('SIGTERM');
      await exit;
    }
    await rm(this.#prefix, { recursive: true, force: true });
  }

  /** Waits for the first answer. */
  async #ready(): Promise<void> {
    let said = '';
    this.#child.stderr?.on('data', (chunk) => (said += String(chunk)));
    while (this.#child.exitCode === null) {
      const answer = await fetch(this.origin).catch(() => undefined);
      if (answer) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`nginx did not start: ${said}`);
  }
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
