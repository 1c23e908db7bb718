/** An address that is not a page any more, and the one that it leads to; both with the base path. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it. The forwarding page of each address is
 * built, too, for hosts that know no redirects. Cloudflare redirects although it is there; Netlify
 * has to be forced with a sign that Cloudflare does not understand, and has to be told of a
 * `404.html` that is not at the root of the domain.
 *
 * @param base the path under which the site stands, with a slash at both ends
 * @param host for which of the two the file is
 */
export function redirectsFile(
  redirects: Redirect[],
  base: string,
  host: 'netlify' | 'cloudflare',
): string {
  const status = host === 'netlify' ? '301!' : '301';
  const lines = redirects.map(({ from, to }) => `${from} ${to} ${status}`);
  if (host === 'netlify') lines.push(`${base}* ${base}404.html 404`);
  return lines.map((line) => `${line}\n`).join('');
}
