import type { APIRoute } from 'astro';
import { withBase } from '../catalog/address.ts';
import { changedPages } from '../catalog/feed.ts';
import { atomXml } from '../feeds/atom.ts';

/** How many pages the feed holds. */
const MOST = 30;

/** The pages that changed last, for feed readers. */
export const GET: APIRoute = async ({ site }) => {
  const url = (path: string) => new URL(path, site).href;
  const xml = atomXml({
    title: 'Nine Steps',
    subtitle: 'Pages on machine learning system design, as they are written and changed',
    url: url(withBase('/', import.meta.env.BASE_URL)),
    self: url(withBase('/feed.xml', import.meta.env.BASE_URL)),
    author: 'Nine Steps',
    entries: (await changedPages(MOST)).map(({ heading, summary, href, changed }) => ({
      url: url(href),
      title: heading,
      summary,
      changed,
    })),
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml' } });
};
