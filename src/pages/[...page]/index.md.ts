import type { APIRoute, GetStaticPaths } from 'astro';
import { twins } from '../../catalog/twins.ts';

export const getStaticPaths = (async () =>
  (await twins()).map(({ path, markdown }) => ({
    params: { page: path.slice(1, -1) || undefined },
    props: { markdown },
  }))) satisfies GetStaticPaths;

/** A page as Markdown. */
export const GET: APIRoute<{ markdown: string }> = ({ props }) => new Response(props.markdown);
