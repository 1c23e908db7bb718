import type { APIRoute } from 'astro';
import { llmsFullText } from '../catalog/llms.ts';

export const GET: APIRoute = async () => new Response(await llmsFullText());
