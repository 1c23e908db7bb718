import { CACHE, HASHED_FOLDER, HEADERS } from './headers.ts';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Where two rules give one header, Netlify
 * takes one of the values and Cloudflare joins both; so `Cache-Control` stands in one rule only.
 * Both hosts revalidate whatever has none.
 *
 * @param base the path under which the site stands, with a slash at both ends
 */
export function headersFile(base: string): string {
  const rule = (path: string, headers: Record<string, string>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rules = [
    rule(`${base}*`, HEADERS),
    rule(`${base}${HASHED_FOLDER}*`, { 'Cache-Control': CACHE.hashed }),
  ];
  return `${rules.join('\n\n')}\n`;
}
