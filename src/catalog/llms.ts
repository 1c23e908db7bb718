import { llmsIndex } from '../twins/llms.ts';
import { absolute } from './address.ts';
import { HOME } from './overviews.ts';
import { twins } from './twins.ts';

/** The parts of the site in the order in which a tool should meet them, by their addresses. */
const GROUPS = [
  { title: 'The nine steps', under: '/steps/' },
  { title: 'Interview questions', under: '/questions/' },
  { title: 'Key topics', under: '/topics/' },
  { title: 'Guide', under: '/guide/' },
  { title: 'Glossary', under: '/glossary/' },
  { title: 'Optional', under: '/references/' },
  { title: 'About this site', under: '/accessibility/' },
];

/** `/llms.txt`: every page's Markdown twin with a sentence on what it is for. */
export async function llmsText(): Promise<string> {
  const pages = await twins();
  return llmsIndex(
    'Nine Steps',
    HOME.summary,
    `Every section ends with its permanent address. All pages in one file: ${absolute('/llms-full.txt')}`,
    GROUPS.map(({ title, under }) => ({
      title,
      pages: pages
        .filter(({ path }) => path.startsWith(under))
        .map(({ path, heading, summary }) => ({
          heading,
          summary,
          url: absolute(`${path}index.md`),
        })),
    })),
  );
}

/** `/llms-full.txt`: all twins, one after the other. */
export async function llmsFullText(): Promise<string> {
  const pages = await twins();
  return GROUPS.flatMap(({ under }) => pages.filter(({ path }) => path.startsWith(under)))
    .map(({ markdown }) => markdown)
    .join('\n');
}
