/** What a formula takes. */
export interface Parameter {
  /** The unit in which `value` gets it. */
  unit: string;
  /** What it is, as a noun phrase: `requests a second`. */
  says: string;
}

/** A line of a formula: one quantity, from parameters and from the lines above. */
export interface Line {
  /** The name by which later lines know it. */
  name: string;
  /** What it is; the last line takes the estimate's own label. */
  says: string;
  unit: string;
  /** The arithmetic, with names in braces: `{users} × {each}`. */
  text: string;
  value: (known: Readonly<Record<string, number>>) => number;
}

/** A way to compute one quantity from others. */
export interface Formula {
  parameters: Readonly<Record<string, Parameter>>;
  /** In order; the last line is the result. */
  lines: readonly Line[];
  /** Where it is published: an entry of `content/references.yaml`, and the place in it. */
  source?: { id: string; at: string } | undefined;
}
