/** What structured data says of a page; addresses are whole, their origin included. */
export interface DescribedPage {
  title: string;
  description: string;
  url: string;
  /** The picture that stands for the page. */
  image: string;
  /** The day of the last change in substance, `2026-11-23`; only articles have one. */
  updated?: string | undefined;
  /** The way down to the page, without the page itself; empty for the home page. */
  crumbs: readonly { title: string; url: string }[];
  site: { name: string; url: string };
}

/** A page in the words of schema.org, as JSON-LD that can stand in a `script` element. */
export function structuredData(page: DescribedPage): string {
  const graph = page.crumbs.length === 0 ? [website(page)] : [breadcrumbs(page), ...article(page)];
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  // Nothing in a text may close the element or open a comment in it.
  return json.replaceAll('<', '\\u003c');
}

const website = ({ description, site }: DescribedPage) => ({
  '@type': 'WebSite',
  ...site,
  description,
  inLanguage: 'en',
});

const breadcrumbs = ({ crumbs, title, url }: DescribedPage) => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...crumbs, { title, url }].map((crumb, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: crumb.title,
    item: crumb.url,
  })),
});

function article({ title, description, url, image, updated, site }: DescribedPage): object[] {
  if (!updated) return [];
  return [
    {
      '@type': 'TechArticle',
      headline: title,
      description,
      url,
      image,
      dateModified: updated,
      inLanguage: 'en',
      isPartOf: { '@type': 'WebSite', ...site },
    },
  ];
}
