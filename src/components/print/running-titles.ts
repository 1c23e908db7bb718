/**
 * A style sheet that puts each chapter's title into the margin of its pages. It is made for the
 * chapters at hand because Chromium has no string-set, and stands in a file because the site's
 * Content-Security-Policy allows no style within a page.
 *
 * @param chapters each with the value of its `data-chapter` and its title
 */
export function runningTitles(chapters: readonly { id: string; title: string }[]): string {
  return chapters
    .map(({ id, title }, index) => {
      const name = `chapter-${index + 1}`;
      return `[data-chapter=${JSON.stringify(id)}] { page: ${name} }
@page ${name} { @top-left { content: ${JSON.stringify(title)} } }
`;
    })
    .join('');
}
