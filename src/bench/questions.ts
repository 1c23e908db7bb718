import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, parseDocument, stringify } from 'yaml';
import { type QuestionGroup, STEP_SECTIONS } from '../schema/question.ts';
import { oneOf, type Random, randomFrom, varied, wordsOf } from './variation.ts';

interface Original {
  slug: string;
  front: string;
  body: string;
}

/**
 * Adds question pages to a content folder: variations of the ones that it has, which keep their
 * sizes, structure and diagrams, and link to each other at random, the same on every machine.
 */
export async function addQuestions(content: string, count: number): Promise<void> {
  const folder = path.join(content, 'questions');
  // The checks of model answers read their words, which would say nothing here.
  const originals = (await readOriginals(folder)).filter(({ front }) => !/^answer:/m.test(front));
  const words = wordsOf(originals.map(({ body }) => body));
  const added = Array.from({ length: count }, (_, index) => {
    const original = originals[index % originals.length] as Original;
    return { original, slug: `${original.slug}-${index + 1}`, number: index + 1 };
  });
  const slugs = [...originals, ...added].map(({ slug }) => slug);

  const list = path.join(content, 'questions.yaml');
  const groups = parse(await readFile(list, 'utf8')) as QuestionGroup[];
  for (const { original, slug, number } of added) {
    const random = randomFrom(number);
    const document = parseDocument(original.front);
    const title = `${String(document.get('title'))} ${number}`;
    document.set('title', title);
    document.set('related', relatedTo(slug, slugs, random));
    const body = linked(varied(original.body, words, random), slugs, random);
    await writeFile(path.join(folder, `${slug}.mdx`), `---\n${document.toString()}---\n${body}`);

    const group = groups.find(({ questions }) =>
      questions.some((one) => one.slug === original.slug),
    );
    const listed = group?.questions.find((one) => one.slug === original.slug);
    if (!group || !listed) throw new Error(`${list} does not list ${original.slug}.`);
    group.questions.push({ ...listed, slug, title });
  }
  await writeFile(list, stringify(groups));
}

/** Changes a page of a content folder as a writer does: a sentence more. */
export async function editQuestion(content: string): Promise<void> {
  const [file = ''] = (await readdir(path.join(content, 'questions'))).sort();
  const sentence = '\nMeasure it before the launch, and write down what would change your mind.\n';
  await appendFile(path.join(content, 'questions', file), sentence);
}

async function readOriginals(folder: string): Promise<Original[]> {
  const files = (await readdir(folder)).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(folder, file), 'utf8');
      const [, front = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
      return { slug: path.basename(file, '.mdx'), front, body };
    }),
  );
}

function relatedTo(slug: string, slugs: readonly string[], random: Random): string[] {
  const related = new Set<string>();
  while (related.size < 3) {
    const other = oneOf(slugs, random);
    if (other !== slug) related.add(other);
  }
  return [...related];
}

/** Links to questions lead to any question, because all have the same sections. */
function linked(body: string, slugs: readonly string[], random: Random): string {
  const link = new RegExp(`\\]\\(/questions/[a-z-]+/(#(?:${STEP_SECTIONS.join('|')}))?\\)`, 'g');
  return body.replace(link, (_, fragment: string = '') => {
    return `](/questions/${oneOf(slugs, random)}/${fragment})`;
  });
}
