import type { APIRoute } from 'astro';
import { sitemapEntries } from '../catalog/sitemap.ts';

/** The pages that search engines should know, with the day of their last change in substance. */
export const GET: APIRoute = async ({ site }) => {
  const urls = (await sitemapEntries()).map(({ href, updated }) => {
    const day = updated ? `<lastmod>${updated}</lastmod>` : '';
    return `<url><loc>${new URL(href, site).href}</loc>${day}</url>`;
  });
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml' } },
  );
};
