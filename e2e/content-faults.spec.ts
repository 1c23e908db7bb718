import { expect, test } from '@playwright/test';
import { FixtureSite } from './fixture-site.ts';

const GLOSSARY = 'content/glossary.yaml';
const STEP = 'content/steps/problem-formulation.mdx';
const QUESTION = 'content/questions/video-recommendation.mdx';
const TOPIC = 'content/topics/nlp.mdx';
const ASIDE = 'src/components/aside/Aside.astro';

const diagram = (source: string, meta = 'caption="What to learn."') =>
  `What is the use case?\n\n\`\`\`mermaid ${meta}\n${source}\n\`\`\`\n\n- What is the use case?`;

/** One fault of each kind: the edit that makes it, and the place and remedy that the build names. */
const FAULTS: { name: string; file: string; from: string; to: string; says: string[] }[] = [
  {
    name: 'unknown frontmatter',
    file: STEP,
    from: 'updated:',
    to: 'sumary: twice\nupdated:',
    says: [`${STEP}:5  frontmatter`, 'Unknown field "sumary"', 'Did you mean "summary"?'],
  },
  {
    name: 'missing frontmatter',
    file: STEP,
    from: 'title: Problem Formulation\n',
    to: '',
    says: [`${STEP}:`, 'Field "title" is missing'],
  },
  {
    name: 'bad date',
    file: STEP,
    from: 'updated: 2026-11-23',
    to: 'updated: 2026-02-30',
    says: [`${STEP}:5  frontmatter`, '"2026-02-30"', 'written as 2026-11-23'],
  },
  {
    name: 'date in the future',
    file: STEP,
    from: 'updated: 2026-11-23',
    to: 'updated: 2999-01-01',
    says: [`${STEP}:5  frontmatter`, '"2999-01-01"', 'future'],
  },
  {
    name: 'bad category',
    file: QUESTION,
    from: 'category: recommendation',
    to: 'category: recomendation',
    says: [`${QUESTION}:4  frontmatter`, '"recomendation"', 'Did you mean "recommendation"?'],
  },
  {
    name: 'bad reference in front matter',
    file: QUESTION,
    from: 'references: [dean-2013',
    to: 'references: [dean-2031',
    says: [`${QUESTION}:29  relations`, 'reference "dean-2031"', 'Did you mean "dean-2013"?'],
  },
  {
    name: 'bad reference in the text',
    file: STEP,
    from: 'id="dean-2013"',
    to: 'id="dean-2031"',
    says: [`${STEP}:8  components`, '"dean-2031"', 'Did you mean "dean-2013"?'],
  },
  {
    name: 'unknown step',
    file: TOPIC,
    from: 'steps: [problem-formulation]',
    to: 'steps: [problem-formulaton]',
    says: [`${TOPIC}:6  relations`, 'step "problem-formulaton"', '"problem-formulation"?'],
  },
  {
    name: 'unknown question',
    file: TOPIC,
    from: 'questions: [video-recommendation]',
    to: 'questions: [video-recomendation]',
    says: [`${TOPIC}:7  relations`, 'question "video-recomendation"', '"video-recommendation"?'],
  },
  {
    name: 'question page that the list contradicts',
    file: QUESTION,
    from: 'companies: [Netflix, YouTube]',
    to: 'companies: [Netflix]',
    says: [`${QUESTION}:5  relations`, 'content/questions.yaml says ["Netflix","YouTube"]'],
  },
  {
    name: 'duplicate entry id in data',
    file: 'content/questions.yaml',
    from: 'slug: job-recommendation',
    to: 'slug: video-recommendation',
    says: ['content/questions.yaml:5  duplicates', '"video-recommendation" is taken by', ':4'],
  },
  {
    name: 'duplicate heading id',
    file: QUESTION,
    from: 'Text.',
    to: '## Again {#problem}',
    says: [`${QUESTION}:51  headings`, '"problem" stands on line 49 already'],
  },
  {
    name: 'heading without an id',
    file: QUESTION,
    from: 'Text.',
    to: '## The Metrics, First',
    says: [`${QUESTION}:51  headings`, 'has no id', '{#the-metrics-first}'],
  },
  {
    name: 'broken internal link',
    file: STEP,
    from: '/questions/video-recommendation/#problem',
    to: '/questions/video-recomendation/#problem',
    says: [`${STEP}:8  links`, 'Did you mean "/questions/video-recommendation/"?'],
  },
  {
    name: 'link without its slash',
    file: STEP,
    from: '/questions/video-recommendation/#problem',
    to: '/questions/video-recommendation#problem',
    says: [`${STEP}:8  links`, 'Did you mean "/questions/video-recommendation/"?'],
  },
  {
    name: 'broken fragment',
    file: STEP,
    from: '/#problem',
    to: '/#problems',
    says: [`${STEP}:8  links`, 'no section #problems', 'Did you mean "problem"?'],
  },
  {
    name: 'missing image',
    file: QUESTION,
    from: 'Text.',
    to: '![A funnel](/images/funnel.png)',
    says: [`${QUESTION}:51  images`, 'there is no file public/images/funnel.png'],
  },
  {
    name: 'missing alternative text',
    file: QUESTION,
    from: 'Text.',
    to: '![](/favicon.svg)',
    says: [`${QUESTION}:51  images`, 'no alternative text'],
  },
  {
    name: 'Mermaid syntax error',
    file: STEP,
    from: 'What is the use case?',
    to: diagram('flowchart TB\n  accTitle: T\n  accDescr: D\n  a["A"] --> b["B"\n  b --> c'),
    says: [`${STEP}:20  diagrams`, 'Mermaid syntax error'],
  },
  {
    name: 'unknown kind of diagram',
    file: STEP,
    from: 'What is the use case?',
    to: diagram('flowchat TB\n  accTitle: T\n  accDescr: D\n  a --> b'),
    says: [`${STEP}:17  diagrams`, '"flowchat"', 'flowchart, sequenceDiagram, stateDiagram-v2'],
  },
  {
    name: 'diagram without a title',
    file: STEP,
    from: 'What is the use case?',
    to: diagram('flowchart TB\n  accDescr: D\n  a --> b'),
    says: [`${STEP}:16  diagrams`, 'no title', 'accTitle'],
  },
  {
    name: 'diagram without a description',
    file: STEP,
    from: 'What is the use case?',
    to: diagram('flowchart TB\n  accTitle: T\n  a --> b'),
    says: [`${STEP}:16  diagrams`, 'no description', 'accDescr'],
  },
  {
    name: 'diagram without a caption',
    file: STEP,
    from: 'What is the use case?',
    to: diagram('flowchart TB\n  accTitle: T\n  accDescr: D\n  a --> b', ''),
    says: [`${STEP}:16  diagrams`, 'no caption'],
  },
  {
    name: 'diagram without a rendering',
    file: STEP,
    from: 'What is the use case?',
    to: diagram('flowchart TB\n  accTitle: T\n  accDescr: D\n  a --> b'),
    says: [`${STEP}:16  diagrams`, 'npm run diagrams'],
  },
  {
    name: 'diagram that links to nothing',
    file: STEP,
    from: 'What is the use case?',
    to: diagram('flowchart TB\n  accTitle: T\n  accDescr: D\n  a --> b\n  click a "/steps/x/" "X"'),
    says: [`${STEP}:21  links`, 'There is no page /steps/x/'],
  },
  {
    name: "character that the diagram's font lacks",
    file: STEP,
    from: 'What is the use case?',
    to: diagram('flowchart TB\n  accTitle: T\n  accDescr: D\n  a["x ≤ 1"] --> b'),
    says: [`${STEP}:20  diagrams`, 'no "≤"'],
  },
  {
    name: "character that the card's font lacks",
    file: STEP,
    from: 'title: Problem Formulation',
    to: 'title: Problem ≤ Formulation',
    says: [`${STEP}:3  cards`, 'no "≤"'],
  },
  {
    name: 'term that no section explains',
    file: GLOSSARY,
    from: '#clarifying-questions',
    to: '#clarifying-question',
    says: [`${GLOSSARY}:5  names`, 'Did you mean "clarifying-questions"?'],
  },
  {
    name: 'name of two terms',
    file: GLOSSARY,
    from: '- id: ann',
    to: `- id: alpha
  term: A-N-N
  aliases: []
  kind: method
  section: /topics/nlp/
- id: ann`,
    says: [`${GLOSSARY}:8  names`, '"ANN" is a name of "alpha"'],
  },
  {
    name: 'terms in a wrong order',
    file: GLOSSARY,
    from: '- id: ann',
    to: `- id: bleu
  term: BLEU
  aliases: []
  kind: metric
  section: /topics/nlp/
- id: ann`,
    says: [`${GLOSSARY}:6  names`, '"ann" stands after "bleu"; ids are sorted.'],
  },
  {
    name: 'question in plain words for a page that is not there',
    file: 'content/asked.yaml',
    from: '/topics/nlp/',
    to: '/topics/npl/',
    says: ['content/asked.yaml:1  names', 'Did you mean "/topics/nlp/"?'],
  },
  {
    name: 'malformed MDX',
    file: QUESTION,
    from: 'Text.',
    to: 'An open {brace.',
    says: [`${QUESTION}:51  malformed-mdx`],
  },
  {
    name: 'malformed front matter',
    file: QUESTION,
    from: 'companies: [Netflix, YouTube]',
    to: 'companies: [Netflix, YouTube',
    says: [`${QUESTION}:`, 'malformed-yaml'],
  },
  {
    name: 'unknown component',
    file: STEP,
    from: '<Aside kind="note">\nA note.\n</Aside>',
    to: '<Asid kind="note">\nA note.\n</Asid>',
    says: [`${STEP}:17  components`, 'Did you mean "Aside"?'],
  },
  {
    name: 'sample that does not say what it prints',
    file: STEP,
    from: '```output\n2\n```',
    to: '',
    says: [`${STEP}:21  samples`, '```output'],
  },
  {
    name: 'question page without one of its sections',
    file: QUESTION,
    from: '## Metrics {#metrics}',
    to: '## Numbers {#numbers}',
    says: [`${QUESTION}:`, 'question-form', 'Here stands the section {#metrics}'],
  },
  {
    name: 'question page that lists what it does not cite',
    file: QUESTION,
    from: ' <Cite id="he-2014" />',
    to: '',
    says: [`${QUESTION}:29  question-form`, '"he-2014" is listed and never cited'],
  },
  {
    name: 'sentence that stands on two pages',
    file: TOPIC,
    from: 'Text.',
    to: 'The fixture says nothing here, at some length, so that the page has as many words as a page of its kind must have.',
    says: [`${TOPIC}:14  repeated-sentences`, 'stands in content/questions/'],
  },
  {
    name: 'malformed formula',
    file: STEP,
    from: 'A note.',
    to: 'A formula: $\\frac{1$.',
    says: [`${STEP}:18  formulas`],
  },
  {
    name: 'component with a style attribute',
    file: ASIDE,
    from: '<aside role',
    to: '<aside style="color: red" role',
    says: ['dist/steps/problem-formulation/index.html:', 'built-policy', '<aside style=', 'class'],
  },
  {
    name: 'component with code in its markup',
    file: ASIDE,
    from: '<aside role',
    to: '<aside onclick="go()" role',
    says: ['dist/steps/problem-formulation/index.html:', '<aside onclick>', 'name.client.ts'],
  },
  {
    name: 'template item that stands on no page',
    file: STEP,
    from: '- Who are the users?\n',
    to: '- Who are the user?\n',
    says: ['e2e/template.md:11  template-coverage', 'The nearest there is "Who are the user?"'],
  },
];

for (const { name, file, from, to, says } of FAULTS) {
  test(`a build ends with place and remedy: ${name}`, async () => {
    const site = await FixtureSite.create();
    try {
      await site.edit(file, from, to);
      const { status, output } = await site.build();
      expect(status).toBe(1);
      for (const words of says) expect(output).toContain(words);
      expect(output).not.toMatch(/^\s+at .*\.(js|ts|mjs):\d+/m);
    } finally {
      await site.remove();
    }
  });
}

test('a build ends with place and remedy: duplicate entry id', async () => {
  const site = await FixtureSite.create();
  try {
    await site.write('content/guide/more/best-practices.mdx', '---\norder: 2\n---\n');
    const { status, output } = await site.build();
    expect(status).toBe(1);
    expect(output).toContain('content/guide/more/best-practices.mdx:1  duplicates');
    expect(output).toContain('is taken by content/guide/best-practices.mdx:1');
  } finally {
    await site.remove();
  }
});

test('a build ends with place and remedy: a file that is no page', async () => {
  const site = await FixtureSite.create();
  try {
    await site.write('content/steps/metrics-design.md', '# Metrics');
    await site.write('content/guide/My Guide.mdx', '---\norder: 2\n---\n');
    const { status, output } = await site.build();
    expect(status).toBe(1);
    expect(output).toContain('content/steps/metrics-design.md:1  files  Only .mdx files are pages');
    expect(output).toContain('content/guide/My Guide.mdx:1  files');
    expect(output).toContain('my-guide.mdx');
  } finally {
    await site.remove();
  }
});

test('all faults are told at once', async () => {
  const site = await FixtureSite.create();
  try {
    await site.edit(STEP, '/#problem', '/#problems');
    await site.edit(QUESTION, 'category: recommendation', 'category: search');
    const { output } = await site.build();
    expect(output).toContain(`${STEP}:8  links`);
    expect(output).toContain(`${QUESTION}:4  frontmatter`);
  } finally {
    await site.remove();
  }
});

for (const base of ['/', '/notes/']) {
  test(`content without a fault builds under ${base}, every link included`, async () => {
    const site = await FixtureSite.create();
    try {
      const { status, output } = await site.build({ BASE_PATH: base });
      expect(output).toContain('[build] Complete!');
      expect(status).toBe(0);
    } finally {
      await site.remove();
    }
  });
}
