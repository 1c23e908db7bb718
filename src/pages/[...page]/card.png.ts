import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardPng } from '../../cards/card.ts';
import { pageCards } from '../../catalog/cards.ts';

export async function getStaticPaths() {
  return (await pageCards()).map(({ path, card }) => ({
    params: { page: path.replace(/^\/|\/$/g, '') || undefined },
    props: { path, card },
  }));
}

/** The picture of a page that a shared link shows. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const png = await cardPng(props.card).catch((error: Error) => {
    throw new Error(`The card of ${props.path} cannot be drawn. ${error.message}`);
  });
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
