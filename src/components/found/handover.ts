import type { Asked } from '../../search/matches.ts';
import { keep, kept } from '../search/storage.ts';

const KEY = 'found';

/** A page that opens later than this was not opened by the search, in milliseconds. */
const SOON = 15_000;

/** What a search found, for the page that the reader opens now, in this tab or in a new one. */
interface Found {
  /** The section's address without origin, `/steps/a/#section`. */
  address: string;
  /** What was looked for. */
  asked: Asked;
  /** When, in milliseconds since 1970. */
  at: number;
}

/**
 * Tells the page to which a link leads what to mark there. The link itself stays clean: it is what
 * readers copy.
 */
export function handOver({ pathname, hash }: HTMLAnchorElement, asked: Asked) {
  const found: Found = { address: pathname + hash, asked, at: Date.now() };
  keep('localStorage', KEY, JSON.stringify(found));
}

/** Whether anything was handed over to this page; costs next to nothing. */
export function isExpected(): boolean {
  return kept('localStorage', KEY) !== '';
}

/** Takes what was handed over to this place; none where that was for another, or long ago. */
export function takeOver(): Asked {
  try {
    const found = JSON.parse(kept('localStorage', KEY)) as Found;
    if (found.address !== location.pathname + location.hash) return [];
    keep('localStorage', KEY, '');
    return Date.now() - found.at < SOON ? found.asked : [];
  } catch {
    keep('localStorage', KEY, '');
    return [];
  }
}
