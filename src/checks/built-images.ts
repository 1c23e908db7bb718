import { type BuiltPage, lineOfElement } from './built.ts';
import type { BuiltFacts } from './built-facts.ts';
import type { Fault } from './fault.ts';

/** Pictures without a name for who cannot see them, each with what is wrong. */
export function unnamedImages($: BuiltPage['$']): BuiltFacts['images'] {
  return [
    ...$('img:not([alt])')
      .toArray()
      .map((element) => ({
        line: lineOfElement(element),
        message: 'The image has no alt attribute. An ornament has alt="".',
      })),
    ...$('svg:not([aria-hidden])')
      .toArray()
      .filter((element) => $(element).children('title').text().trim() === '')
      .map((element) => ({
        line: lineOfElement(element),
        message: 'The picture has no <title>. An ornament has aria-hidden="true".',
      })),
  ];
}

/** Pictures of a built page that have no name. */
export function builtImageFaults({ file, images }: BuiltFacts): Fault[] {
  return images.map((image) => ({ file, check: 'built-images', ...image }));
}
