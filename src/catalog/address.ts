/** An address of the site under its base path: `/notes` + `/steps/a/`. */
export function withBase(path: string, base: string): string {
  return base.replace(/\/$/, '') + path;
}

/** The full address of one that begins with `/`, as it stands in notes and in other people's tools. */
export function absolute(path: string): string {
  return new URL(withBase(path, import.meta.env.BASE_URL), import.meta.env.SITE).href;
}
