import { defineHastPlugin } from 'satteri';

/**
 * Gives links what paper prints after them in place of their path: the short address of a section
 * that has one, and host and path of another site at the first of its links. Runs before
 * base-links.
 *
 * @param short the short addresses by full address
 */
export function printedAddresses(short: ReadonlyMap<string, string>) {
  // A factory, because what was printed is remembered for one page.
  return () => {
    const printed = new Set<string>();
    return defineHastPlugin({
      name: 'printed-addresses',
      element: {
        filter: ['a'],
        visit(node, context) {
          const { href } = node.properties;
          if (typeof href !== 'string') return;
          const elsewhere = /^https?:/.test(href) ? withoutScheme(href) : undefined;
          const address = short.get(href) ?? elsewhere;
          if (address === undefined || address === context.textContent(node)) return;
          if (elsewhere && printed.has(elsewhere)) return;
          printed.add(address);
          context.setProperty(node, 'dataAddress', address);
        },
      },
    });
  };
}

/** An address as a person would write it down: `arxiv.org/abs/1706.03762`. */
export function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/(?<=^[^/]+)\/$/, '');
}
