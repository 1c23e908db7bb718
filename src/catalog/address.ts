/** An address of the site under its base path: `/notes` + `/steps/a/`. */
export function withBase(path: string, base: string): string {
  return base.replace(/\/$/, '') + path;
}
