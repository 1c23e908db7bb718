import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { evaluate, type Quantity } from '../estimates/evaluate.ts';
import { filledIn } from '../estimates/quotes.ts';
import { descendants } from '../markdown/descendants.ts';
import { features } from '../markdown/features.ts';
import { answerSchema } from '../schema/answer.ts';
import type { Asked } from '../schema/asked.ts';
import { type CollectionName, COLLECTIONS, pagePath } from '../schema/page.ts';
import type { QuestionGroup } from '../schema/question.ts';
import type { Reference } from '../schema/reference.ts';
import type { Term } from '../schema/term.ts';
import type { Fault } from './fault.ts';
import { textOf } from '../markdown/text.ts';

/** A YAML text that still knows its lines. */
export interface YamlSource {
  document: Document.Parsed;
  /** The line in the file of an offset in the YAML text. */
  lineAt: (offset: number) => number;
}

/** A page's source, parsed as the site's own pipeline parses it. */
export interface PageSource {
  /** Path from the repository's root, `content/steps/a.mdx`. */
  file: string;
  collection: CollectionName;
  /** The file's name without its ending: the last part of the address. */
  slug: string;
  /** The page's address under the site's base, `/steps/a/`. */
  address: string;
  frontmatter: YamlSource;
  /** What a model answer computes; undefined for other pages, and where its numbers are malformed. */
  numbers: ReturnType<typeof evaluate> | undefined;
  /** All nodes of the body in document order. */
  nodes: MdastNode[];
}

/** A YAML file of `content/`: a list of entries. */
export interface DataSource<Entry = unknown> extends YamlSource {
  file: string;
  /** As the file has them, unvalidated; none where it does not parse. */
  entries: Entry[];
}

/** Everything under `content/`, as the checks see it. */
export interface ContentSource {
  pages: PageSource[];
  /** Files in the collections' folders that are no pages. */
  strays: string[];
  /** The registry of published addresses, unread. */
  permalinks: { file: string; text: string };
  questions: DataSource<QuestionGroup>;
  references: DataSource<Reference>;
  glossary: DataSource<Term>;
  asked: DataSource<Asked>;
  /** Pages and data that do not parse; the other checks run without them. */
  faults: Fault[];
}

/** The line of a node, from 1. */
export function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

/** The line of a front-matter field, or of an entry of it; where there is none, the first line of all. */
export function fieldLine({ frontmatter }: PageSource, ...path: (string | number)[]): number {
  return entryLine(frontmatter, ...path);
}

/** The line of an entry of a data file, or of a value in it. */
export function entryLine({ document, lineAt }: YamlSource, ...path: (string | number)[]): number {
  const node = document.getIn(path, true) as { range?: [number] } | undefined;
  return lineAt(node?.range?.[0] ?? 0);
}

/** Reads `content/` below a root folder. */
export async function readContent(root: string): Promise<ContentSource> {
  const faults: Fault[] = [];
  const pages: PageSource[] = [];
  const strays: string[] = [];
  for (const collection of COLLECTIONS) {
    const files = await Array.fromAsync(glob(`content/${collection}/**/*.*`, { cwd: root }));
    for (const file of files.map((name) => name.split(path.sep).join('/')).sort()) {
      if (!file.endsWith('.mdx')) {
        strays.push(file);
        continue;
      }
      const text = await readFile(path.join(root, file), 'utf8');
      const page = parsePage(file, collection, text);
      if ('message' in page) faults.push(page);
      else pages.push(page);
    }
  }
  const data = async <Entry>(file: string): Promise<DataSource<Entry>> => {
    const source = parseYaml(await readFile(path.join(root, file), 'utf8'), 0);
    faults.push(...yamlFaults(file, source));
    const whole = source.document.errors.length === 0;
    return { file, entries: whole ? ((source.document.toJS() ?? []) as Entry[]) : [], ...source };
  };
  return {
    pages,
    strays,
    permalinks: {
      file: 'content/permalinks.json',
      text: await readFile(path.join(root, 'content/permalinks.json'), 'utf8'),
    },
    questions: await data('content/questions.yaml'),
    references: await data('content/references.yaml'),
    glossary: await data('content/glossary.yaml'),
    asked: await data('content/asked.yaml'),
    faults: [...faults, ...pages.flatMap((page) => yamlFaults(page.file, page.frontmatter))],
  };
}

function parsePage(file: string, collection: CollectionName, text: string): PageSource | Fault {
  const slug = path.posix.basename(file, '.mdx');
  try {
    const root = mdxToMdast(text, { features });
    // The tree alone hides a malformed expression; compiling does not.
    mdxToJs(text, { features });
    const nodes = descendants(root);
    const front = nodes.find((node) => node.type === 'yaml');
    const frontmatter = parseYaml(front ? textOf(front) : '', 1);
    const numbers = numbersOf(frontmatter);
    return {
      file,
      collection,
      slug,
      address: pagePath(collection, slug),
      frontmatter,
      numbers,
      nodes: numbers ? nodes.map((node) => withNumbers(node, numbers.quantities)) : nodes,
    };
  } catch (error) {
    const { message } = error as Error;
    const [, line = '1', , what = message] = /^(\d+):(\d+)(?:-\S+)?: (.*)$/s.exec(message) ?? [];
    return { file, line: Number(line), check: 'malformed-mdx', message: what };
  }
}

function numbersOf({ document }: YamlSource): PageSource['numbers'] {
  if (document.errors.length > 0) return undefined;
  const answer = (document.toJS() as { answer?: unknown } | null)?.answer;
  // What does not fit the schema is told by its check.
  const { data } = answerSchema.safeParse(answer);
  return data && evaluate(data);
}

/** A diagram's source as it is drawn. */
function withNumbers(node: MdastNode, quantities: ReadonlyMap<string, Quantity>): MdastNode {
  if (node.type !== 'code' || node.lang !== 'mermaid') return node;
  return { ...node, value: filledIn(node.value, quantities) };
}

function parseYaml(text: string, linesBefore: number): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return { document, lineAt: (offset) => lines.linePos(offset).line + linesBefore };
}

function yamlFaults(file: string, { document, lineAt }: YamlSource): Fault[] {
  return document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    check: 'malformed-yaml',
    message: error.message,
  }));
}
