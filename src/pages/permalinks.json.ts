import type { APIRoute } from 'astro';
import permalinks from '../../content/permalinks.json';

/** The registry of every address, for other tools. */
export const GET: APIRoute = () => new Response(JSON.stringify(permalinks, null, 1));
