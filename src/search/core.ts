/** Where the index stands below the site's root. */
export const INDEX_FOLDER = 'search/data/';

let core: Promise<unknown> | undefined;

/**
 * Asks for the file that every query needs, once. The code that reads it may still be under way,
 * and both arrive together.
 *
 * @param home the site's root, the base path included, with a slash at its end
 */
export function askForCore(home: string): Promise<unknown> {
  if (!core) {
    core = readIndexFile(home, 'core.json', false);
    core.catch(() => (core = undefined));
  }
  return core;
}

/**
 * Reads a file of the index.
 *
 * @param fresh whether to pass by what the browser has kept
 * @throws Error when the server has no such file, SyntaxError when it is not whole
 */
export async function readIndexFile(home: string, name: string, fresh: boolean): Promise<unknown> {
  const response = await fetch(`${home}${INDEX_FOLDER}${name}`, {
    cache: fresh ? 'reload' : 'default',
  });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}
