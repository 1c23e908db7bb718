import type { Input } from '../../estimates/evaluate.ts';

/**
 * The number in a field: `2e8`, `200,000,000` and `0.5` are numbers.
 *
 * @returns a message for the reader where it is none, or none that makes sense
 */
export function readField(
  text: string,
  { unit, least = 0, most = Infinity }: Input,
): number | string {
  const plain = text.trim().replaceAll(/[,_\s]/g, '');
  const value = plain === '' ? NaN : Number(plain);
  if (!Number.isFinite(value)) return 'Enter a number, such as 200000 or 2e5.';
  const say = (limit: number) =>
    `${limit.toLocaleString('en-US')}${unit === '1' ? '' : ` ${unit}`}`;
  if (value < least) return `Enter ${say(least)} or more.`;
  if (value > most) return `Enter ${say(most)} or less.`;
  return value;
}

/** The inputs that an address changes: `?dailyUsers=2e8`. What it does not know, it leaves out. */
export function changedInputs(
  search: string,
  inputs: Readonly<Record<string, Input>>,
): Record<string, number> {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, input]) => {
      const value = readField(parameters.get(name) ?? '', input);
      return typeof value === 'number' && value !== input.value ? [[name, value]] : [];
    }),
  );
}

/** The address's query with exactly these inputs changed; its other parameters stay. */
export function withChanges(
  search: string,
  inputs: Readonly<Record<string, Input>>,
  changes: Readonly<Record<string, number>>,
): string {
  const parameters = new URLSearchParams(search);
  for (const name of Object.keys(inputs)) parameters.delete(name);
  for (const [name, value] of Object.entries(changes)) parameters.set(name, String(value));
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
