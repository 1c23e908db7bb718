import { answerFormFaults } from './answer-form.ts';
import { cardFaults } from './cards.ts';
import { componentFaults } from './components.ts';
import { diagramFaults } from './diagrams.ts';
import { duplicateFaults } from './duplicates.ts';
import type { Fault } from './fault.ts';
import { fileFaults } from './files.ts';
import { formerlyFaults } from './formerly.ts';
import { formulaFaults } from './formulas.ts';
import { frontmatterFaults } from './frontmatter.ts';
import { headingFaults } from './headings.ts';
import { imageFaults } from './images.ts';
import { addressesOf, linkFaults } from './links.ts';
import { nameFaults } from './names.ts';
import { numberFaults } from './numbers.ts';
import { permalinkFaults } from './permalinks.ts';
import { provenanceFaults } from './provenance.ts';
import { questionFormFaults } from './question-form.ts';
import { relationFaults } from './relations.ts';
import { repeatedSentenceFaults } from './repeated-sentences.ts';
import { sampleFaults } from './samples.ts';
import { readContent } from './source.ts';

/** Everything that is wrong with the content below a root folder, before anything is built. */
export async function sourceFaults(root: string): Promise<Fault[]> {
  const content = await readContent(root);
  // What does not parse would make the rest of the checks guess.
  if (content.faults.length > 0) return content.faults;
  const addresses = addressesOf(content);
  const diagrams = await Promise.all(content.pages.map(diagramFaults));
  return [
    ...fileFaults(content),
    ...frontmatterFaults(content),
    ...relationFaults(content),
    ...duplicateFaults(content),
    ...repeatedSentenceFaults(content.pages),
    ...permalinkFaults(content, addresses),
    ...formerlyFaults(content),
    ...nameFaults(content, addresses),
    ...content.pages.flatMap((page) => [
      ...cardFaults(page),
      ...headingFaults(page),
      ...linkFaults(page, addresses),
      ...imageFaults(page, root),
      ...componentFaults(page, content),
      ...sampleFaults(page),
      ...formulaFaults(page),
      ...questionFormFaults(page, content),
      ...numberFaults(page, content),
      ...provenanceFaults(page),
      ...answerFormFaults(page),
    ]),
    ...diagrams.flat(),
  ];
}
