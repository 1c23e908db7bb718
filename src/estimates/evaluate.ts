import { formatQuantity } from './format.ts';
import type { Formula } from './formula.ts';
import { FORMULAS } from './formulas.ts';
import { freeFormula } from './free-formula.ts';
import { baseUnit, parseUnit, sameDimension, UNIT_WORDS } from './units.ts';

/** A number that the page takes as given, as its front matter states it. */
export interface Input {
  label: string;
  /** In `unit`. */
  value: number;
  unit: string;
  /** The range that makes sense, in `unit`; above 0 where it is left out. */
  least?: number | undefined;
  most?: number | undefined;
}

/** A number that follows from others, as the front matter states it. */
export interface Estimate {
  label: string;
  /** The unit in which the page writes it. */
  unit: string;
  /** A name of `FORMULAS`, or `product` or `quotient`. */
  formula: string;
  /** Names of inputs or of estimates above: by parameter, or in order for product and quotient. */
  of: Readonly<Record<string, string>> | readonly string[];
}

/** A stage of the path of a request, in milliseconds. */
export interface Stage {
  id: string;
  name: string;
  p50: number;
  p99: number;
}

/** What a page computes with. */
export interface Numbers {
  inputs: Readonly<Record<string, Input>>;
  estimates: Readonly<Record<string, Estimate>>;
  latency: { p50Ms: number; stages: readonly Stage[] };
}

/** A line of the arithmetic: what it is, the formula, the formula with numbers, the result. */
export interface Step {
  says: string;
  formula: string;
  numbers: string;
  result: string;
}

/** A number of the page, ready to be quoted. */
export interface Quantity {
  label: string;
  unit: string;
  /** In base units; see `units.ts`. */
  value: number;
  /** As prose writes it: `17,400 requests/s`. */
  text: string;
  /** How it was computed; empty for what is given. */
  steps: readonly Step[];
  source?: Formula['source'];
}

/** What is wrong with the numbers, and where: a path in the front matter's `answer`. */
export interface NumberFault {
  path: (string | number)[];
  message: string;
  /** A name that is not known, and those that are. */
  unknown?: { name: string; known: readonly string[] };
}

/**
 * Computes everything that a page can quote: its inputs as `inputs.x`, its estimates as
 * `estimates.x`, the stages of its latency budget as `latency.x.p50` and `latency.x.p99`,
 * and their sums as `latency.total.p50` and `latency.total.p99`.
 *
 * @param values inputs that differ from the page's, by name, in their units
 * @returns what could be computed, and a fault for whatever could not
 */
export function evaluate(
  numbers: Numbers,
  values: Readonly<Record<string, number>> = {},
): { quantities: ReadonlyMap<string, Quantity>; faults: readonly NumberFault[] } {
  const quantities = new Map<string, Quantity>();
  const faults: NumberFault[] = [];
  const known = new Map<string, Quantity>();

  for (const [name, { label, unit, value }] of Object.entries(numbers.inputs)) {
    const scale = scaleOf(unit, ['inputs', name, 'unit'], faults);
    if (scale === undefined) continue;
    const base = (values[name] ?? value) * scale;
    const quantity = { label, unit, value: base, text: formatQuantity(base, unit), steps: [] };
    known.set(name, quantity);
    quantities.set(`inputs.${name}`, quantity);
  }
  for (const [name, estimate] of Object.entries(numbers.estimates)) {
    const path = ['estimates', name];
    if (known.has(name)) {
      faults.push({ path, message: `"${name}" is an input, too. A name means one number.` });
      continue;
    }
    const quantity = compute(estimate, path, known, faults);
    if (!quantity) continue;
    known.set(name, quantity);
    quantities.set(`estimates.${name}`, quantity);
  }
  const { stages } = numbers.latency;
  const sum = (share: 'p50' | 'p99') => stages.reduce((total, stage) => total + stage[share], 0);
  const total = { id: 'total', name: 'Whole request', p50: sum('p50'), p99: sum('p99') };
  for (const { id, name, p50, p99 } of [...stages, total]) {
    for (const [share, ms] of Object.entries({ p50, p99 })) {
      const value = ms / 1000;
      const label = `${name}, ${share}`;
      const text = formatQuantity(value, 'ms');
      quantities.set(`latency.${id}.${share}`, { label, unit: 'ms', value, text, steps: [] });
    }
  }
  return { quantities, faults };
}

function compute(
  estimate: Estimate,
  path: string[],
  known: ReadonlyMap<string, Quantity>,
  faults: NumberFault[],
): Quantity | undefined {
  const before = faults.length;
  const args: Record<string, Quantity> = {};
  for (const [parameter, name] of Object.entries(estimate.of)) {
    const quantity = known.get(name);
    if (quantity) args[parameter] = quantity;
    else {
      const message = `"${name}" is no input and no estimate above this one.`;
      faults.push({
        path: [...path, 'of', parameter],
        message,
        unknown: { name, known: [...known.keys()] },
      });
    }
  }
  const scale = scaleOf(estimate.unit, [...path, 'unit'], faults);
  if (scale === undefined || faults.length > before) return undefined;

  const units = Object.values(args).map(({ unit }) => unit);
  const free = freeFormula(estimate.formula, units);
  const formula = free ?? FORMULAS[estimate.formula];
  if (!formula) {
    const names = [...Object.keys(FORMULAS), 'product', 'quotient'];
    const message = `There is no formula "${estimate.formula}".`;
    faults.push({
      path: [...path, 'formula'],
      message,
      unknown: { name: estimate.formula, known: names },
    });
    return undefined;
  }
  checkArguments(formula, args, path, faults);
  const last = formula.lines.at(-1);
  const given = last && parseUnit(last.unit);
  if (given && !sameDimension(given, parseUnit(estimate.unit))) {
    const message = `"${estimate.unit}" is a wrong unit: the formula gives ${baseUnit(given)}.`;
    faults.push({ path: [...path, 'unit'], message });
  }
  if (faults.length > before) return undefined;
  return run(formula, estimate, args);
}

function checkArguments(
  formula: Formula,
  args: Readonly<Record<string, Quantity>>,
  path: string[],
  faults: NumberFault[],
) {
  for (const [name, { unit, says }] of Object.entries(formula.parameters)) {
    const arg = args[name];
    if (!arg) {
      const message = `The formula lacks "${name}": ${says}, as ${unit}.`;
      faults.push({ path: [...path, 'of'], message });
    } else if (!sameDimension(parseUnit(arg.unit), parseUnit(unit))) {
      const message = `"${name}" takes ${unit} and was given ${arg.unit} (${arg.label}).`;
      faults.push({ path: [...path, 'of', name], message });
    }
  }
  for (const name of Object.keys(args)) {
    if (name in formula.parameters) continue;
    const message = `The formula takes no "${name}".`;
    const known = Object.keys(formula.parameters);
    faults.push({ path: [...path, 'of', name], message, unknown: { name, known } });
  }
}

function run(
  formula: Formula,
  estimate: Estimate,
  args: Readonly<Record<string, Quantity>>,
): Quantity {
  const values: Record<string, number> = {};
  const labels: Record<string, string> = {};
  const texts: Record<string, string> = {};
  for (const [name, { unit }] of Object.entries(formula.parameters)) {
    const arg = args[name];
    if (!arg) continue;
    values[name] = arg.value / parseUnit(unit).scale;
    labels[name] = arg.label.charAt(0).toLowerCase() + arg.label.slice(1);
    texts[name] = arg.text;
  }
  const steps: Step[] = [];
  let value = NaN;
  for (const [index, line] of formula.lines.entries()) {
    const isLast = index === formula.lines.length - 1;
    values[line.name] = line.value(values);
    value = (values[line.name] ?? NaN) * parseUnit(line.unit).scale;
    const result = formatQuantity(value, isLast ? estimate.unit : line.unit);
    steps.push({
      says: isLast ? estimate.label : filled(line.says, texts),
      formula: filled(line.text, labels),
      numbers: filled(line.text, texts),
      result,
    });
    labels[line.name] = filled(line.says, texts);
    texts[line.name] = result;
  }
  const { label, unit } = estimate;
  const { source } = formula;
  return {
    label,
    unit,
    value,
    text: formatQuantity(value, unit),
    steps,
    ...(source && { source }),
  };
}

/** A text with what stands for its names in braces. */
function filled(text: string, names: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole);
}

function scaleOf(unit: string, path: string[], faults: NumberFault[]): number | undefined {
  try {
    return parseUnit(unit).scale;
  } catch (error) {
    const { message } = error as Error;
    const name = /^"([^"]*)"/.exec(message)?.[1] ?? unit;
    faults.push({ path, message, unknown: { name, known: UNIT_WORDS } });
    return undefined;
  }
}
