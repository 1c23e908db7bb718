import type { BlockContent, Link, RootContent } from 'mdast';
import type { MdastNode } from 'satteri';
import { diagramFence } from '../diagrams/fence.ts';
import type { Quantity } from '../estimates/evaluate.ts';
import { filledIn, isQuote } from '../estimates/quotes.ts';
import type { ShownAnswer } from '../markdown/answers.ts';
import { citationLabel } from '../markdown/citations.ts';
import { attributeOf, isJsx } from '../markdown/jsx.ts';
import type { Reference } from '../schema/reference.ts';
import { plainAnswerPart } from './answer-parts.ts';
import { link, paragraph, strong, text } from './nodes.ts';

/** What a page's source needs to be told to stand on its own, away from the site. */
export interface PlainContext {
  /** The full address of one that begins with `/`: `https://…/steps/a/`. */
  absolute: (path: string) => string;
  references: ReadonlyMap<string, Reference>;
  /** The full address of the page itself, for links within it. */
  page: string;
  /** The numbers of a model answer. */
  answer?: ShownAnswer | undefined;
  /** What its text can quote; empty for other pages. */
  quantities: ReadonlyMap<string, Quantity>;
}

/**
 * A block of MDX as the Markdown that any tool reads: links are absolute, citations are links,
 * asides are quotations, captions stand below their diagrams.
 *
 * @throws Error for a component of which it knows no plain form.
 */
export function plainBlocks(node: MdastNode, context: PlainContext): RootContent[] {
  if (isJsx(node)) return plainComponent(node, context);
  if (node.type === 'mdxTextExpression' && isQuote(node.value)) {
    return [text(context.quantities.get(node.value.trim())?.text ?? '')];
  }
  if (node.type === 'code') {
    const { lang, value } = node;
    if (lang === 'mermaid') return plainDiagram(value, node.meta ?? '', context);
    return [{ type: 'code', lang: lang === 'output' ? 'text' : lang, value }];
  }
  if (node.type === 'link') {
    return [{ ...node, url: away(node.url, context), children: children(node, context) } as Link];
  }
  if ('children' in node) {
    return [{ ...node, children: children(node, context) } as RootContent];
  }
  return [node as RootContent];
}

function children(node: MdastNode, context: PlainContext): RootContent[] {
  const own = 'children' in node ? (node.children as MdastNode[]) : [];
  return own.flatMap((child) => plainBlocks(child, context));
}

function plainComponent(
  node: Parameters<typeof attributeOf>[0],
  context: PlainContext,
): RootContent[] {
  switch (node.name) {
    case 'Formerly':
      return [];
    case 'Cite': {
      const id = attributeOf(node, 'id') ?? '';
      const reference = context.references.get(id);
      if (!reference) throw new Error(`No reference has the id "${id}".`);
      const at = attributeOf(node, 'at');
      const label = citationLabel(reference) + (at ? `, ${at}` : '');
      return [link(`(${label})`, context.absolute(`/references/#${id}`))];
    }
    case 'Aside': {
      const quoted = [paragraph(strong(asideLabel(node))), ...children(node, context)];
      return [{ type: 'blockquote', children: quoted as BlockContent[] }];
    }
    default: {
      const part =
        context.answer &&
        plainAnswerPart(node, children(node, context), context.answer, context.absolute);
      if (!part) throw new Error(`<${node.name}> has no form in plain Markdown.`);
      return part;
    }
  }
}

function asideLabel(node: Parameters<typeof attributeOf>[0]): string {
  const date = attributeOf(node, 'date');
  return { mistake: 'The mistake', note: 'Note', dated: `As of ${date}` }[
    attributeOf(node, 'kind') as 'mistake' | 'note' | 'dated'
  ];
}

function plainDiagram(value: string, meta: string, context: PlainContext): RootContent[] {
  const { source, caption } = diagramFence(filledIn(value, context.quantities), meta);
  const links = source.replace(
    /^(\s*click\s+\S+\s+(?:href\s+)?)"([^"]*)"/gm,
    (_, head: string, target: string) => `${head}"${away(target, context)}"`,
  );
  return [
    { type: 'code', lang: 'mermaid', value: links },
    paragraph({ type: 'emphasis', children: [text(caption)] }),
  ];
}

function away(target: string, { absolute, page }: PlainContext): string {
  if (target.startsWith('#')) return page + target;
  return target.startsWith('/') ? absolute(target) : target;
}
