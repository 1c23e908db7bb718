import { caddyfile } from './caddy.ts';
import { containerfile } from './container.ts';
import { nginxConf } from './nginx.ts';

/** Where the servers listen: a port that needs no rights. */
const PORT = '8080';

/**
 * The committed files of `hosting/`, each with its text.
 *
 * @param base the path under which the site stands, with a slash at both ends; the committed ones
 *   are for the root of a domain
 */
export function hostingFiles(base: string): Record<string, string> {
  return {
    'hosting/nginx.conf': nginxConf({ base, listen: PORT }),
    'hosting/Caddyfile': caddyfile(base, `:${PORT}`),
    'hosting/Containerfile': containerfile(PORT),
  };
}
