import type { Element } from 'domhandler';
import { FIRST_PAINT } from '../components/theme/first-paint.ts';
import { type BuiltPage, lineOfElement } from './built.ts';
import type { BuiltFacts } from './built-facts.ts';
import type { Fault } from './fault.ts';

/** What the Content-Security-Policy would refuse on a built page: styles and code in its markup. */
export function builtPolicyFaults({ file, refused }: BuiltFacts): Fault[] {
  return refused.map(({ line, message }) => ({ file, line, check: 'built-policy', message }));
}

/** Elements of a page that the policy would refuse, with what to do instead. */
export function refusedElements($: BuiltPage['$']): BuiltFacts['refused'] {
  return $<Element, '*'>('*')
    .toArray()
    .flatMap((element) =>
      refusals(element, $(element).text()).map((message) => ({
        line: lineOfElement(element),
        message,
      })),
    );
}

function refusals({ name, attribs }: Element, text: string): string[] {
  const found = Object.keys(attribs).flatMap((attribute) => {
    if (attribute === 'style') {
      return `<${name} style="${attribs[attribute]}"> would have no effect. Give it a class and the rule to a style sheet.`;
    }
    if (/^on/i.test(attribute)) {
      return `<${name} ${attribute}> would not run. Listen to the event in a name.client.ts.`;
    }
    return [];
  });
  if (name === 'style')
    found.push('<style> would have no effect. Put its rules into a style sheet.');
  const isCode = name === 'script' && attribs['src'] === undefined && !isData(attribs['type']);
  if (isCode && text !== FIRST_PAINT) {
    found.push('The inline script would not run. Put it into a name.client.ts.');
  }
  return found;
}

/** Whether a script of this type is data, as search engines read it. */
const isData = (type: string | undefined) => type === 'application/ld+json';
