import { escapeXml } from './escape.ts';

/** A page for search engines. */
export interface SitemapEntry {
  /** The page's whole address, its origin included. */
  url: string;
  /** When it last changed, as a W3C date-time. */
  changed: string;
}

/** A sitemap by the protocol of sitemaps.org. */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(
    ({ url, changed }) =>
      `<url><loc>${escapeXml(url)}</loc><lastmod>${escapeXml(changed)}</lastmod></url>\n`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
  );
}
