import type { APIRoute } from 'astro';
import { absolute } from '../catalog/address.ts';
import { HOME } from '../catalog/overviews.ts';
import { openSearchXml } from '../feeds/opensearch.ts';

/** The site's search for a browser's address bar. */
export const GET: APIRoute = () =>
  new Response(
    openSearchXml({
      name: 'Nine Steps',
      description: HOME.summary,
      search: absolute('/search/'),
      icon: absolute('/favicon.svg'),
    }),
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
