import { findBrowser } from './browser.ts';
import { renderAll } from './render.ts';
import { readRendering, writeRendering } from './renderings.ts';

/**
 * The SVG of a diagram while its author is at work: drawn now when it has no rendering and the
 * machine has a browser.
 *
 * @throws Error of Mermaid when the source is malformed, or one that names the command to run when
 * there is no browser.
 */
export async function renderOnDemand(source: string): Promise<string> {
  const browser = findBrowser();
  if (!browser) return readRendering(source);
  const [svg = ''] = await renderAll([source], browser);
  await writeRendering(source, svg);
  return svg;
}
