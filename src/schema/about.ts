import { z } from 'astro/zod';
import { page } from './page.ts';

/** Front matter of `content/about/*.mdx`: pages about the site itself. */
export const aboutSchema = z.strictObject(page);
