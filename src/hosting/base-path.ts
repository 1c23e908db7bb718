/**
 * The path under which the site stands, with a slash at both ends.
 *
 * @param written as somebody has set it: `notes`, `/notes/` or nothing
 */
export function basePath(written: string | undefined): string {
  return `/${written ?? ''}/`.replace(/\/+/g, '/');
}
