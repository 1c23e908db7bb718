/**
 * What a link to a section says in somebody's notes, where no page stands around it: a numbered
 * heading speaks for itself, another needs its page, as in `Fraud detection: Metrics`.
 *
 * @param page the page's title; undefined on the home page, whose headings need none
 */
export function linkTitle(page: string | undefined, heading: string): string {
  return page === undefined || /^\d/.test(heading) ? heading : `${page}: ${heading}`;
}

/** A Markdown link that names the site: `[6.4 Class Imbalance — Nine Steps](https://…)`. */
export function markdownLink(title: string, url: string): string {
  return `[${title.replace(/[\\[\]*_`<]/g, '\\$&')} — Nine Steps](${url})`;
}
