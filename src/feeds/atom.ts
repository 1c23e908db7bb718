import { escapeXml } from './escape.ts';

/** A page of a feed. */
export interface AtomEntry {
  /** The page's whole address, its origin included; it never changes, and so is the entry's id. */
  url: string;
  title: string;
  summary: string;
  /** When it last changed, as a date-time with its zone. */
  changed: string;
}

/** What a feed says of itself. */
export interface AtomFeed {
  title: string;
  subtitle: string;
  /** The whole address of the site, which is the feed's id. */
  url: string;
  /** The whole address of the feed. */
  self: string;
  author: string;
  /** Newest first, and at least one. */
  entries: readonly AtomEntry[];
}

/** A feed as RFC 4287 has it; it changed when its newest entry did. */
export function atomXml({ title, subtitle, url, self, author, entries }: AtomFeed): string {
  const changed = entries
    .map((entry) => entry.changed)
    .sort()
    .at(-1);
  if (!changed) throw new Error('A feed without an entry has no time of its last change.');
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${escapeXml(url)}</id>
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(subtitle)}</subtitle>
<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>
<updated>${escapeXml(changed)}</updated>
<author><name>${escapeXml(author)}</name></author>
${entries.map(entryXml).join('\n')}
</feed>
`;
}

const entryXml = ({ url, title, summary, changed }: AtomEntry) => `<entry>
<id>${escapeXml(url)}</id>
<title>${escapeXml(title)}</title>
<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>
<updated>${escapeXml(changed)}</updated>
<summary>${escapeXml(summary)}</summary>
</entry>`;
