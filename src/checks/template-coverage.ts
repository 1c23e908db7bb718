import type { BuiltPage } from './built.ts';
import type { Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import { type TemplateLine, templateLines } from './template.ts';

/** What a line of the template may stand in. */
const CARRIERS: Record<TemplateLine['kind'], string> = {
  heading: 'h1, h2, h3, h4',
  label: 'p.group-label, p:has(> em:only-child)',
  item: 'li',
  text: 'p',
};

/** Lines of the template that stand on no page, or on theirs but out of the template's order. */
export function templateFaults(
  template: string,
  file: string,
  pages: readonly BuiltPage[],
): Fault[] {
  const byAddress = Map.groupBy(templateLines(template), (line) => line.address);
  return [...byAddress].flatMap(([address, lines]) => {
    const page = pages.find((one) => one.address === address);
    const fault = (line: TemplateLine, message: string): Fault => ({
      file,
      line: line.line,
      check: 'template-coverage',
      message,
    });
    if (!page) {
      return lines.map((line) => fault(line, `"${line.text}" needs the page ${address}.`));
    }
    const shown = carriersOf(page);
    let from = 0;
    return lines.flatMap((line) => {
      const stands = ({ kind, text }: Carrier) => kind === line.kind && text === line.text;
      const at = shown.findIndex((carrier, index) => index >= from && stands(carrier));
      if (at >= 0) {
        from = at + 1;
        return [];
      }
      if (shown.some(stands)) {
        return fault(line, `"${line.text}" stands on ${address} out of the template's order.`);
      }
      const same = shown.filter(({ kind }) => kind === line.kind).map(({ text }) => text);
      const near = nearest(line.text, same);
      const hint = near ? ` The nearest there is "${near}".` : '';
      return fault(line, `The ${line.kind} "${line.text}" does not stand on ${address}.${hint}`);
    });
  });
}

interface Carrier {
  kind: TemplateLine['kind'];
  text: string;
}

/** The elements of a page that may carry the template's lines, in the page's order. */
function carriersOf({ $ }: BuiltPage): Carrier[] {
  const kinds = Object.entries(CARRIERS) as [TemplateLine['kind'], string][];
  return $('main')
    .find(Object.values(CARRIERS).join(', '))
    .toArray()
    .flatMap((element) => {
      const own = $(element).clone();
      own.children('ul, ol').remove();
      const text = own.text().replace(/\s+/g, ' ').trim();
      return kinds
        .filter(([, selector]) => $(element).is(selector))
        .map(([kind]) => ({ kind, text }));
    });
}
