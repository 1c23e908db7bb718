import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Mermaid } from 'mermaid';
import { BROWSER_FLAGS } from './browser.ts';
import { renderingKey } from './renderings.ts';
import { DIAGRAM_FONT, mermaidConfig, themed } from './theme.ts';

declare global {
  var mermaid: Mermaid;
}

const packageFile = (name: string) => path.join(import.meta.dirname, '../../node_modules', name);

/**
 * Draws Mermaid sources in a browser and returns the SVG that the site serves, in the same order.
 *
 * @throws Error of Mermaid when a source is malformed, or when a label has a character that the
 * measuring font lacks and whose width would therefore differ from machine to machine.
 */
export async function renderAll(
  sources: readonly string[],
  browserPath: string,
): Promise<string[]> {
  const font = await readFile(
    packageFile('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
    'base64',
  );
  const browser = await chromium.launch({ executablePath: browserPath, args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage();
    await page.setContent(`<style>
      @font-face { font-family: "${DIAGRAM_FONT}"; font-weight: 200 900;
        src: url(data:font/woff2;base64,${font}); }
    </style>`);
    await page.addScriptTag({ path: packageFile('mermaid/dist/mermaid.min.js') });
    await page.evaluate(
      async ([family, config]) => {
        await document.fonts.load(`400 15px "${family}"`);
        await document.fonts.load(`700 15px "${family}"`);
        globalThis.mermaid.initialize(config);
      },
      [DIAGRAM_FONT, mermaidConfig] as const,
    );
    const drawn: string[] = [];
    for (const source of sources) {
      const svg = await page.evaluate(
        async ([id, text]) => (await globalThis.mermaid.render(id, text)).svg,
        [`d${renderingKey(source)}`, source] as const,
      );
      drawn.push(themed(svg));
    }
    return drawn;
  } finally {
    await browser.close();
  }
}
