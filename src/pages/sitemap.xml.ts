import type { APIRoute } from 'astro';
import { listedPages } from '../catalog/sitemap.ts';
import { sitemapXml } from '../feeds/sitemap.ts';

/** The pages that search engines should know, with the time of their last change. */
export const GET: APIRoute = async ({ site }) => {
  const pages = await listedPages();
  const entries = pages.map(({ href, changed }) => ({ url: new URL(href, site).href, changed }));
  return new Response(sitemapXml(entries), { headers: { 'Content-Type': 'application/xml' } });
};
