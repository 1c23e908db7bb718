/**
 * The part of a page's twin that belongs to one address: from the heading to the source with that
 * address, the sections within it included. Undefined where the twin has no such section.
 */
export function sectionOf(twin: string, url: string): string | undefined {
  const lines = twin.split('\n');
  const headings: number[] = [];
  let fence = '';
  for (const [index, line] of lines.entries()) {
    const marks = /^(`{3,})(.*)/.exec(line);
    if (marks?.[1]) {
      if (fence === '') fence = marks[1];
      else if (marks[1] === fence && marks[2] === '') fence = '';
    }
    if (fence !== '') continue;
    if (/^#+ /.test(line)) headings.push(index);
    if (!line.startsWith('Source: [')) continue;
    // Each source closes the heading that was opened last.
    const start = headings.pop();
    if (line.endsWith(`](${url})`)) return lines.slice(start, index + 1).join('\n');
  }
  return undefined;
}
