import { readFileSync } from 'node:fs';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The color of the site's light theme that a token names: `paper` stands for `--paper`. */
export function lightColor(token: string): string {
  const color = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
  if (!color) throw new Error(`src/styles/tokens.css has no color --${token}.`);
  return color;
}
