/** One thing that is wrong with the site's content, told to the author who can mend it. */
export interface Fault {
  /** Path from the repository's root. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** The check that found it, as its file in `src/checks` is called. */
  check: string;
  /** What is wrong, and, where it can be told, what would be right. */
  message: string;
}

/** A fault as a terminal shows it: `content/steps/a.mdx:12  broken-link  …`. */
export function formatFault({ file, line, check, message }: Fault): string {
  return `${file}:${line}  ${check}  ${message}`;
}

/** All faults in the order of their places, under one headline. */
export function formatFaults(faults: readonly Fault[]): string {
  const ordered = faults.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`;
  return [`${count} in the content:`, ...ordered.map(formatFault)].join('\n');
}

/** Ends a build; its message is the faults, and no stack trace hides them. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(faults: readonly Fault[]) {
    super(formatFaults(faults));
    this.stack = this.message;
  }
}
