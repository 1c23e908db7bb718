import { escapeXml } from './escape.ts';

/** A site's search as a browser's address bar can use it. */
export interface SearchDescription {
  /** At most 16 characters. */
  name: string;
  /** At most 1,024 characters. */
  description: string;
  /** The whole address of the search page; the query is its `q`. */
  search: string;
  /** The whole address of a picture of 16 by 16 pixels or any size. */
  icon: string;
}

/** A description document as OpenSearch 1.1 has it. */
export function openSearchXml({ name, description, search, icon }: SearchDescription): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(name)}</ShortName>
<Description>${escapeXml(description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image type="image/svg+xml">${escapeXml(icon)}</Image>
<Url type="text/html" template="${escapeXml(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
