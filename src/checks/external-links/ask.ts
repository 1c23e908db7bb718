/** What became of an address. */
export interface Answer {
  /**
   * `gone`: somebody has to look for a new address. `unsure`: the other side would not say, which
   * many publishers do to programs.
   */
  kind: 'there' | 'gone' | 'unsure';
  /** In a few words. */
  because: string;
}

/** Milliseconds that a server has for its answer. */
const PATIENCE = 20_000;

const AGENT = 'nine-steps-link-check (once a week; asks for each address once)';

/** No such name, and no such page. */
const GONE_STATUS = new Set([404, 410]);
const GONE_CODE = new Set(['ENOTFOUND']);

/** Asks for an address as a browser would, redirects followed, and does not read the body. */
export async function ask(url: string): Promise<Answer> {
  try {
    const response = await fetch(url, {
      headers: { 'User-Agent': AGENT, Accept: 'text/html,*/*' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.body?.cancel();
    const because = `status ${response.status}`;
    if (response.ok) return { kind: 'there', because };
    return { kind: GONE_STATUS.has(response.status) ? 'gone' : 'unsure', because };
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    const code = cause?.code ?? String(error);
    return { kind: GONE_CODE.has(code) ? 'gone' : 'unsure', because: code };
  }
}

/**
 * Asks for many addresses: hosts side by side, the addresses of one host one after another.
 *
 * @returns the answer of each address
 */
export async function askAll(urls: Iterable<string>): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const hosts = Map.groupBy(new Set(urls), (url) => new URL(url).host);
  await Promise.all(
    [...hosts.values()].map(async (addresses) => {
      for (const url of addresses) answers.set(url, await ask(url));
    }),
  );
  return answers;
}
