/** A `mermaid` fence of a page, taken apart. */
export interface DiagramFence {
  /** The Mermaid source, as it is rendered. */
  source: string;
  /** `accTitle`: what the picture is called; empty where the author left it out. */
  title: string;
  /** `accDescr`: what it shows to someone who cannot see it; empty where it is left out. */
  description: string;
  /** The visible caption from the fence's `caption="…"`; empty where it is left out. */
  caption: string;
  /** Which state of the whiteboard it is, `1` to `3`; undefined for other diagrams. */
  board: string | undefined;
}

/** Reads a fence's text and what follows ` ```mermaid ` on its first line. */
export function diagramFence(source: string, meta: string): DiagramFence {
  const line = (key: string) =>
    new RegExp(`^[ \\t]*${key}[ \\t]*:[ \\t]*(.*)$`, 'm').exec(source)?.[1]?.trim() ?? '';
  return {
    source: source.trim(),
    title: line('accTitle'),
    description: line('accDescr'),
    caption: /\bcaption="([^"]*)"/.exec(meta)?.[1]?.trim() ?? '',
    board: /\bboard="([^"]*)"/.exec(meta)?.[1],
  };
}
