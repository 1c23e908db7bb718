import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { FixtureSite } from './fixture-site.ts';

const ORIGIN = 'http://fixture.test';

/** Where a link has led a reader. */
export interface Landing {
  /** The address of the heading or entry at which the page lies. */
  place: string;
  /** What is wrong with how it shows. */
  faults: string[];
}

/**
 * The headings or entries at which the reader of a page arrives.
 *
 * @param scripts whether the page may run scripts, which move the focus
 * @param fragments where to go on the page, one after the other; empty is where it lies
 */
export function landings(
  page: Page,
  scripts: boolean,
  fragments: readonly string[] = [''],
): Promise<Landing[]> {
  const land = async ({
    fragments,
    scripts,
  }: {
    fragments: readonly string[];
    scripts: boolean;
  }) => {
    const all: Landing[] = [];
    for (const fragment of fragments) {
      if (fragment && location.hash !== `#${fragment}`) {
        const arrived = new Promise((resolve) =>
          addEventListener('hashchange', resolve, { once: true }),
        );
        location.hash = fragment;
        if (scripts) await arrived;
      }
      all.push(here());
    }
    return all;

    function here(): Landing {
      const id = decodeURIComponent(location.hash.slice(1));
      const found = document.querySelectorAll(id ? `[id="${CSS.escape(id)}"]` : 'h1');
      const [target] = found;
      const place = target?.matches('.formerly')
        ? (target.closest('.section-heading') ?? document).querySelector('h1, h2, h3')
        : target;
      if (!place?.matches('h1, h2, h3, li, dt')) return { place: 'nowhere', faults: [] };

      const { color, boxShadow } = getComputedStyle(place);
      const { top } = place.getBoundingClientRect();
      const sticky = [...document.querySelectorAll('.site-header, .page-bar')];
      const edge = Math.max(0, ...sticky.map((bar) => bar.getBoundingClientRect().bottom));
      const marked = color !== getComputedStyle(document.body).color || boxShadow !== 'none';
      const faults = {
        'is there twice': found.length > 1,
        'lies under the header': top < edge,
        'lies below the screen': top >= innerHeight,
        'is not marked': id !== '' && !marked,
        'has no focus': id !== '' && scripts && document.activeElement !== place,
      };
      return {
        place: location.pathname + (place.id && `#${place.id}`),
        faults: Object.entries(faults).flatMap(([fault, is]) => (is ? fault : [])),
      };
    }
  };
  return page.evaluate(land, { fragments, scripts });
}

/** Without scripts, a reader follows the line that says where a page or a section went. */
async function goOn(page: Page): Promise<void> {
  const line = page.locator('.moved-section:target');
  if ((await line.count()) > 0) {
    await expect(line).toBeInViewport();
    await line.getByRole('link').click();
  } else if ((await page.getByRole('heading', { name: 'This page has moved' }).count()) > 0) {
    await page.getByRole('link', { name: 'Read on at its new address' }).click();
  }
}

/**
 * Follows links into a fixture's built site.
 *
 * @param links addresses without an origin
 * @param moved where those lead that lead elsewhere
 */
export async function walk(
  context: BrowserContext,
  site: FixtureSite,
  { links, moved, scripts }: { links: string[]; moved: Record<string, string>; scripts: boolean },
): Promise<void> {
  await context.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body = await readFile(path.join(site.root, 'dist', file)).catch(() => undefined);
    const type = /\.js$/.test(file) ? 'text/javascript' : /\.css$/.test(file) ? 'text/css' : '';
    if (!body) return route.fulfill({ status: 404 });
    return route.fulfill({ body, contentType: type || 'text/html; charset=utf-8' });
  });
  const page = await context.newPage();
  for (const link of links) {
    await page.goto(ORIGIN + link);
    if (!scripts && moved[link]) await goOn(page);
    // A redirect may still be under way.
    await expect(async () => {
      const arrived = { place: moved[link] ?? link, faults: [] };
      expect(await landings(page, scripts), link).toEqual([arrived]);
    }).toPass({ intervals: [10, 50, 100], timeout: 5000 });
  }
  await context.close();
}
