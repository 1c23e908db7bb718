import { type BuiltPage, lineOfElement } from './built.ts';
import type { Fault } from './fault.ts';

/** Ids that stand twice on a page: a link to them would be a matter of luck. */
export function builtIdFaults({ file, $ }: BuiltPage): Fault[] {
  const seen = new Set<string>();
  return $('[id]')
    .toArray()
    .flatMap((element) => {
      const id = element.attribs['id'] ?? '';
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      const message = `The id "${id}" stands twice on the page. A component or a diagram repeats it.`;
      return { file, line: lineOfElement(element), check: 'built-ids', message };
    });
}
