/** A line of `content/permalinks.json`: an address of the site, published once and kept for ever. */
export interface RegistryEntry {
  /** `/steps/a/` or `/steps/a/#section`, without the base path. */
  address: string;
  /** The line in the file, from 1. */
  line: number;
}

/** What is wrong with a line of the registry. */
export interface RegistryFault {
  line: number;
  message: string;
}

/** The addresses as the file holds them: a JSON array, sorted, one a line so that it merges well. */
export function formatRegistry(addresses: Iterable<string>): string {
  const sorted = [...new Set(addresses)].sort(byCodePoint);
  return `[\n${sorted.map((address) => `  ${JSON.stringify(address)}`).join(',\n')}\n]\n`;
}

/** Reads the file, and tells of every line that a hand has spoiled. */
export function parseRegistry(text: string): {
  entries: RegistryEntry[];
  faults: RegistryFault[];
} {
  const lines = text.trimEnd().split('\n');
  const entries: RegistryEntry[] = [];
  const faults: RegistryFault[] = [];
  const fault = (line: number, message: string) => faults.push({ line, message });

  if (lines[0] !== '[') fault(1, 'The registry begins with a line "[".');
  if (lines.at(-1) !== ']') fault(lines.length, 'The registry ends with a line "]".');
  for (const [index, source] of lines.slice(1, -1).entries()) {
    const line = index + 2;
    const last = line === lines.length - 1;
    const address = /^ {2}"(\/[^"\s]*)"(,?)$/.exec(source);
    if (!address?.[1] || (address[2] === ',') === last) {
      const right = `  "/steps/a/#section"${last ? '' : ','}`;
      fault(line, `The line is malformed. It has the form ${right}`);
      continue;
    }
    const previous = entries.at(-1)?.address;
    if (previous === address[1]) fault(line, `"${previous}" stands twice.`);
    else if (previous !== undefined && byCodePoint(previous, address[1]) > 0) {
      fault(line, `"${address[1]}" stands after "${previous}"; the lines are sorted.`);
    }
    entries.push({ address: address[1], line });
  }
  return { entries, faults };
}

/** The order of the file, the same on every machine. */
function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
