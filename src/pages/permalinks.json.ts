import type { APIRoute } from 'astro';
import { publishedRegistry } from '../catalog/registry.ts';

/** The registry of every address, for other tools. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await publishedRegistry(), null, 1));
