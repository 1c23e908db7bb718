import type { APIRoute, GetStaticPaths } from 'astro';
import { pagePreviews } from '../../catalog/previews.ts';

export const getStaticPaths = (async () =>
  (await pagePreviews()).map(({ path, previews }) => ({
    params: { page: path.replace(/^\/|\/$/g, '') },
    props: { previews },
  }))) satisfies GetStaticPaths;

/** What links to the page and to its sections lead to, by fragment. */
export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props['previews']));
