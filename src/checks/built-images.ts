import { type BuiltPage, lineOfElement } from './built.ts';
import type { Fault } from './fault.ts';

/** Pictures of a built page without a name for who cannot see them, or without a size. */
export function builtImageFaults({ file, $ }: BuiltPage): Fault[] {
  return [
    ...$('img:not([alt])')
      .toArray()
      .map((element) => ({
        file,
        line: lineOfElement(element),
        check: 'built-images',
        message: 'The image has no alt attribute. An ornament has alt="".',
      })),
    ...$('svg:not([aria-hidden])')
      .toArray()
      .filter((element) => $(element).children('title').text().trim() === '')
      .map((element) => ({
        file,
        line: lineOfElement(element),
        check: 'built-images',
        message: 'The picture has no <title>. An ornament has aria-hidden="true".',
      })),
  ];
}
