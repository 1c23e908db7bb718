/** The id of the section in which a node of the page stands; empty before the first section. */
export function sectionOf(node: Node): string {
  const headings = [...document.querySelectorAll('main :is(h2, h3)[id]')];
  return (
    headings.findLast(
      (heading) =>
        heading.contains(node) ||
        heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
    )?.id ?? ''
  );
}
