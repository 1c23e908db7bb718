/** A query as it stands in the address of the search page. */
export interface AskedAddress {
  query: string;
  kind: string;
}

/** What the address asks for. */
export function readAddress(): AskedAddress {
  const asked = new URLSearchParams(location.search);
  return { query: asked.get('q') ?? '', kind: asked.get('kind') ?? '' };
}

/** The address follows what is typed, without a step of the history for every letter. */
export function followInAddress(asked: AskedAddress) {
  const address = addressOf(asked);
  if (address !== location.href) history.replaceState(history.state, '', address);
}

/** A query that was submitted is a step of the history: back leads to it again. */
export function stepInAddress(asked: AskedAddress) {
  const address = addressOf(asked);
  if (history.state !== address) history.pushState(address, '', address);
}

function addressOf({ query, kind }: AskedAddress): string {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries({ q: query, kind })) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  return address.href;
}
