// `npm run links:external`: asks for every address outside the site. It needs a network, so it is no
// part of `npm test`; it ends with status 1 where a page is gone.
import { glob, readFile } from 'node:fs/promises';
import { askAll } from './ask.ts';
import { externalLinks } from './links.ts';

const files = (await Array.fromAsync(glob('content/**/*.{mdx,yaml}'))).sort();
const texts = files.map(async (file) => externalLinks(file, await readFile(file, 'utf8')));
const links = (await Promise.all(texts)).flat();
const answers = await askAll(links.map(({ url }) => url));

for (const kind of ['unsure', 'gone'] as const) {
  for (const { url, file, line } of links) {
    const answer = answers.get(url);
    if (answer?.kind === kind) console.log(`${file}:${line}  ${kind}  ${url}  ${answer.because}`);
  }
}
const count = (kind: string) =>
  [...answers.values()].filter((answer) => answer.kind === kind).length;
console.log(
  `${answers.size} addresses: ${count('there')} there, ${count('gone')} gone, ${count('unsure')} unsure.`,
);
if (count('gone') > 0) process.exitCode = 1;
