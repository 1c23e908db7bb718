import { getCollection } from 'astro:content';
import permalinks from '../../content/permalinks.json';
import { withDescendants } from '../markdown/descendants.ts';
import { formerly } from '../markdown/formerly.ts';
import { sectionsOf } from '../markdown/sections.ts';
import { linkTitle } from '../permalinks/titles.ts';
import { letterId, letterOf } from '../schema/term.ts';
import { pageEntries } from './entries.ts';
import {
  categoryHeadings,
  GLOSSARY,
  HOME,
  HOME_SECTIONS,
  IN_QUESTIONS,
  OVERVIEWS,
  QUESTIONS,
  REFERENCES,
} from './overviews.ts';
import { formerPlaces } from './retired.ts';

/** An address that was once published, with what stands there today. */
export interface RegistryLine {
  /** The address without the base path, `/steps/a/#section`. */
  address: string;
  /** What a link to it may say: `6.4 Handling Class Imbalance`, `Fraud detection: Metrics`. */
  title: string;
  /** Where its readers are sent; only for an address that was retired. */
  movedTo?: string;
}

type Place = Omit<RegistryLine, 'address'>;

/**
 * The registry of every address ever published, for other tools.
 *
 * @throws Error when an address leads nowhere; the source checks say so earlier, with its line.
 */
export async function publishedRegistry(): Promise<RegistryLine[]> {
  const places = new Map([...(await overviewPlaces()), ...(await pagePlaces())]);
  for (const { path, id, href } of await formerPlaces()) {
    const movedTo = href.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);
    const title = places.get(movedTo)?.title ?? '';
    places.set(id === '' ? path : `${path}#${id}`, { title, movedTo });
  }
  return permalinks.map((address) => {
    const place = places.get(address);
    if (!place) throw new Error(`${address} of content/permalinks.json leads nowhere.`);
    return { address, ...place };
  });
}

async function pagePlaces(): Promise<[string, Place][]> {
  return (await pageEntries()).flatMap(({ path, title, heading, body }) => {
    const sections = sectionsOf(body).flatMap(({ id, title: name, blocks }): [string, Place][] => {
      const own = id === undefined ? path : `${path}#${id}`;
      const place = { title: id === undefined ? heading : linkTitle(title, name) };
      const former = formerly(blocks.flatMap(withDescendants), 'id');
      return [
        [own, place],
        ...former.map((id): [string, Place] => [`${path}#${id}`, { ...place, movedTo: own }]),
      ];
    });
    if (!path.startsWith('/steps/')) return sections;
    const added = { title: linkTitle(title, IN_QUESTIONS.title) };
    return [...sections, [`${path}#${IN_QUESTIONS.id}`, added]];
  });
}

async function overviewPlaces(): Promise<[string, Place][]> {
  const categories = await categoryHeadings(2);
  const references = await getCollection('references');
  const terms = await getCollection('glossary');
  return [
    ...OVERVIEWS.map(({ path, heading }): [string, Place] => [path, { title: heading }]),
    ['/search/', { title: 'Search' }],
    ['/style/', { title: linkTitle('Style', 'Every part in every state') }],
    ['/print/', { title: linkTitle('Print all', HOME.heading) }],
    ...[...Object.values(HOME_SECTIONS), ...categories].map(({ id, title }): [string, Place] => [
      `/#${id}`,
      { title },
    ]),
    ...categories.map(({ id, title }): [string, Place] => [
      `${QUESTIONS.path}#${id}`,
      { title: linkTitle(QUESTIONS.title, title) },
    ]),
    ...terms.flatMap(({ data: { id, term } }): [string, Place][] => [
      [`${GLOSSARY.path}#${id}`, { title: linkTitle(GLOSSARY.title, term) }],
      [
        `${GLOSSARY.path}#${letterId(letterOf(term))}`,
        { title: linkTitle(GLOSSARY.title, letterOf(term)) },
      ],
    ]),
    ...references.map(({ data }): [string, Place] => [
      `${REFERENCES.path}#${data.id}`,
      { title: data.title },
    ]),
  ];
}
