/** A stretch of text that a browser searches as one: it crosses no block and no line of code. */
export interface TextRun {
  /** The text with its white space collapsed. */
  text: string;
  /** Where in the text the selection begins; as large as `to` where nothing is selected. */
  from: number;
  to: number;
}

/** What a reader sees and selects as a picture, a formula or a control rather than as text. */
const NOT_PROSE = 'svg, math, button, .code-bar, .aside-label, .section-anchor';

/** Elements whose text is not on the page, or not on it for a reader who follows the link. */
const NOT_SHOWN = 'script, style, noscript, template, [popover]:popover-open';

/**
 * The text of a page in the runs in which text fragments are searched, each with the part of it
 * that a range inside `article` selects.
 */
export function textRuns(root: Element, article: Element, range: Range): TextRun[] {
  const runs: TextRun[] = [];
  let run: TextRun = { text: '', from: 0, to: 0 };
  visit(root);
  finish();
  return runs;

  function finish() {
    const text = run.text.trimEnd();
    run.to = Math.min(run.to, text.length);
    if (text) runs.push({ ...run, text, from: Math.min(run.from, run.to) });
    run = { text: '', from: 0, to: 0 };
  }

  function visit(element: Element) {
    const { display, whiteSpace } = getComputedStyle(element);
    if (display === 'none' || element.matches(NOT_SHOWN)) return;
    const isBlock = display !== 'inline' && display !== 'contents';
    if (isBlock || element.tagName === 'BR') finish();
    for (const child of element.childNodes) {
      if (child instanceof Element) visit(child);
      else if (child instanceof Text) add(child, whiteSpace.startsWith('pre'));
    }
    if (isBlock) finish();
  }

  function add(node: Text, preformatted: boolean) {
    const selected =
      range.intersectsNode(node) &&
      article.contains(node) &&
      node.parentElement?.closest(NOT_PROSE) === null;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    let offset = 0;
    for (const character of node.data) {
      if (!/\s/.test(character)) {
        if (selected && offset >= from && offset < to) {
          if (run.from === run.to) run.from = run.text.length;
          run.to = run.text.length + character.length;
        }
        run.text += character;
      } else if (preformatted && /[\n\t]| {2}/.test(node.data.slice(offset, offset + 2))) {
        // Browsers agree on how to search within a line of code, but not across two or in a gap.
        finish();
      } else if (run.text !== '' && !run.text.endsWith(' ')) run.text += ' ';
      offset += character.length;
    }
  }
}
