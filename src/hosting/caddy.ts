import { CACHE, HASHED_FOLDER, HEADERS } from './headers.ts';

/**
 * A `Caddyfile` for the built site, which stands in `/srv/site` and there in the folder of its base
 * path.
 *
 * @param base the path under which the site stands, with a slash at both ends
 * @param address where Caddy listens: a port, or a domain for which it then gets a certificate
 */
export function caddyfile(base: string, address: string): string {
  const headers = Object.entries(HEADERS).map(([name, value]) => `${name} "${value}"`);
  return `# Written by \`npm run hosting\` from src/hosting/. A test compares the two.
# With a domain in place of ${address} Caddy gets a certificate and serves https.
{
	admin off
}

${address} {
	root * /srv/site

	@hashed path ${base}${HASHED_FOLDER}*
	@rest not path ${base}${HASHED_FOLDER}*
	header @hashed Cache-Control "${CACHE.hashed}"
	header @rest Cache-Control "${CACHE.rest}"
	# An ending that Caddy does not know everywhere.
	@markdown path *.md
	header @markdown Content-Type "text/markdown; charset=utf-8"
	header {
		${headers.join('\n\t\t')}
	}

	file_server {
		# The compressed files that the build has written.
		precompressed br gzip
		# What is written for other hosts.
		hide .nojekyll _headers _redirects
	}

	# The status stays what the error was.
	handle_errors {
		header Cache-Control "${CACHE.rest}"
		header Content-Type "text/html; charset=utf-8"
		rewrite * ${base}404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
