/** A line of the template that a page must show. */
export interface TemplateLine {
  /** Its line in the template's file, from 1. */
  line: number;
  kind: 'heading' | 'label' | 'item' | 'text';
  /** The words, without Markdown's signs. */
  text: string;
  /** The address of the page on which it belongs. */
  address: string;
}

const STEPS = [
  'problem-formulation',
  'metrics-design',
  'architectural-components',
  'data-preparation',
  'feature-engineering',
  'model-development',
  'prediction-service',
  'online-testing',
  'scaling-and-monitoring',
];

/** Where the template's parts live; a `###` below "Key Topics" is a page of its own. */
const PARTS: Record<string, string> = {
  'Machine Learning System Design Template': '/',
  'Common ML System Design Interview Questions': '/questions/',
  'Key Topics and Techniques': '/',
  'Best Practices and Tips': '/guide/best-practices/',
  'Additional Considerations': '/guide/considerations/',
  'Resources for Further Learning': '/guide/resources/',
};

const TOPICS: Record<string, string> = {
  'Recommendation Systems': '/topics/recommendation-systems/',
  'Search Systems': '/topics/search-systems/',
  NLP: '/topics/nlp/',
  'Computer Vision': '/topics/computer-vision/',
};

/**
 * Every line of the template that carries words, with the page on which it belongs.
 *
 * @throws Error when a heading of the template has no page.
 */
export function templateLines(template: string): TemplateLine[] {
  let part = '';
  let address = '';
  return template.split('\n').flatMap((source, index) => {
    const [, marks, heading] = /^(#{1,4}) (.*)$/.exec(source) ?? [];
    if (marks && heading) {
      if (marks.length < 3) part = heading;
      const step = Number(/^Step (\d)/.exec(part)?.[1] ?? 0);
      address = step > 0 ? `/steps/${STEPS[step - 1]}/` : (PARTS[part] ?? '');
      if (part === 'Key Topics and Techniques' && marks.length === 3) {
        address = TOPICS[heading] ?? '';
      }
      if (!address) throw new Error(`Line ${index + 1} of the template has no page: ${heading}`);
      return { line: index + 1, kind: 'heading', text: heading, address };
    }
    const text = plain(source.replace(/^\s*(- |\d+\. )/, ''));
    if (text === '' || text === '---') return [];
    const kind = /^\s*(- |\d+\. )/.test(source)
      ? 'item'
      : /^(\*\*[^*]+\*\*|\*[^*]+\*)$/.test(source.trim())
        ? 'label'
        : 'text';
    return { line: index + 1, kind, text, address };
  });
}

/** Text without emphasis marks and with single spaces. */
function plain(text: string): string {
  return text.replace(/\*+/g, '').replace(/\s+/g, ' ').trim();
}
