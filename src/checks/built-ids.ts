import type { BuiltFacts } from './built-facts.ts';
import type { Fault } from './fault.ts';

/** Ids that stand twice on a page: a link to them would be a matter of luck. */
export function builtIdFaults({ file, ids }: BuiltFacts): Fault[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, line }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `The id "${id}" stands twice on the page. A component or a diagram repeats it.`;
    return { file, line, check: 'built-ids', message };
  });
}
