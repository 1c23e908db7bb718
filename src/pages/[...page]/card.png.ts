import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { Kept } from '../../cache/kept.ts';
import { cardPng } from '../../cards/card.ts';
import { pageCards } from '../../catalog/cards.ts';

export async function getStaticPaths() {
  return (await pageCards()).map(({ path, card }) => ({
    params: { page: path.replace(/^\/|\/$/g, '') || undefined },
    props: { path, card },
  }));
}

const kept = new Kept(process.cwd(), 'cards');

/** The picture of a page that a shared link shows. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { path, card } = props;
  const png = await kept
    .bytes(JSON.stringify(card), () => cardPng(card))
    .catch((error: Error) => {
      throw new Error(`The card of ${path} cannot be drawn. ${error.message}`);
    });
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
