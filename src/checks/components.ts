import { attributeOf, isJsx } from '../markdown/jsx.ts';
import type { Fault } from './fault.ts';
import { didYouMean } from './nearest.ts';
import { type ContentSource, lineOf, type PageSource } from './source.ts';

/** The components that a page may use, with their attributes. */
const COMPONENTS: Record<string, readonly string[]> = {
  Aside: ['kind', 'date'],
  Assumed: ['why'],
  AtScale: ['of', 'show'],
  Cite: ['id', 'at'],
  Claims: [],
  Derived: ['how'],
  FollowUp: ['ask'],
  Formerly: ['id', 'address'],
  LatencyBudget: [],
  Level: ['of'],
  Levels: [],
  Numbers: [],
  Pause: [],
  RedFlag: [],
  Script: ['minutes'],
};

const ASIDE_KINDS = ['mistake', 'note', 'dated'];

/** Components that do not exist, attributes that they do not take, citations of nothing. */
export function componentFaults(page: PageSource, content: ContentSource): Fault[] {
  const ids = content.references.entries.map((reference) => reference.id);
  return page.nodes.flatMap((node): Fault[] => {
    if (!isJsx(node) || !node.name || !/^[A-Z]/.test(node.name)) return [];
    const { name } = node;
    const fault = (message: string): Fault => ({
      file: page.file,
      line: lineOf(node),
      check: 'components',
      message,
    });
    const attributes = COMPONENTS[name];
    if (!attributes) {
      return [
        fault(`There is no component <${name}>.${didYouMean(name, Object.keys(COMPONENTS))}`),
      ];
    }
    const faults = node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && attributes.includes(attribute.name)
        ? []
        : fault(`<${name}> takes only ${attributes.join(' and ') || 'what it has'}.`),
    );
    if (name === 'Cite') {
      const id = attributeOf(node, 'id') ?? '';
      if (!ids.includes(id)) {
        faults.push(fault(`content/references.yaml has no "${id}".${didYouMean(id, ids)}`));
      }
    }
    if (name === 'Aside') {
      const kind = attributeOf(node, 'kind') ?? '';
      const date = attributeOf(node, 'date');
      if (!ASIDE_KINDS.includes(kind)) {
        faults.push(fault(`"${kind}" is no kind of aside.${didYouMean(kind, ASIDE_KINDS)}`));
      } else if ((kind === 'dated') !== (date !== undefined)) {
        faults.push(fault('An aside of kind "dated" has a date="2026-11-23", and no other has.'));
      } else if (date !== undefined && Number.isNaN(Date.parse(date))) {
        faults.push(fault(`"${date}" is no day. Write it as 2026-11-23.`));
      }
    }
    return faults;
  });
}
