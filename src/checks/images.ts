import { existsSync } from 'node:fs';
import path from 'node:path';
import { attributeOf, isJsx } from '../markdown/jsx.ts';
import type { Fault } from './fault.ts';
import { lineOf, type PageSource } from './source.ts';

/** Images that do not exist, stand on another site, or say nothing to who cannot see them. */
export function imageFaults(page: PageSource, root: string): Fault[] {
  return page.nodes.flatMap((node): Fault[] => {
    let image: { url: string; alt: string } | undefined;
    if (node.type === 'image') image = { url: node.url, alt: node.alt ?? '' };
    if (isJsx(node) && node.name === 'img') {
      image = { url: attributeOf(node, 'src') ?? '', alt: attributeOf(node, 'alt') ?? '' };
    }
    if (!image) return [];
    const fault = (message: string) => ({
      file: page.file,
      line: lineOf(node),
      check: 'images',
      message,
    });
    const { url, alt } = image;
    const faults: Fault[] = [];
    if (alt.trim() === '') {
      faults.push(
        fault(`The image ${url} has no alternative text. Write it: ![what it shows](${url}).`),
      );
    }
    if (/^[a-z]+:/i.test(url)) {
      faults.push(fault(`The image ${url} stands on another site. Copy it into public/.`));
    } else if (!existsSync(fileOf(url, page, root))) {
      const place = path.relative(root, fileOf(url, page, root));
      faults.push(fault(`The image ${url} is missing: there is no file ${place}.`));
    }
    return faults;
  });
}

function fileOf(url: string, page: PageSource, root: string): string {
  return url.startsWith('/')
    ? path.join(root, 'public', url)
    : path.join(root, path.dirname(page.file), url);
}
