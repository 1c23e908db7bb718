import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import type { QuestionGroup } from '../src/schema/question.ts';

/** How else readers ask for a question: nicknames, abbreviations, companies' products. */
const ALSO: Record<string, string[]> = {
  'video-recommendation': ['what to watch next', 'Netflix'],
  'friend-recommendation': ['people you may know', 'who to follow'],
  'product-recommendation': ['frequently bought together', 'Instacart'],
  'job-recommendation': ['jobs you may be interested in', 'job matching'],
  'event-recommendation': ['events near me', 'Eventbrite'],
  'place-recommendation': ['nearby places', 'Yelp'],
  'document-search': ['enterprise search', 'web search'],
  'visual-search': ['reverse image search', 'Pinterest Lens'],
  'query-autocompletion': ['typeahead', 'autocomplete'],
  'ads-ranking': ['click-through rate prediction', 'ad auction'],
  'newsfeed-ranking': ['home timeline', 'news feed'],
  'sentiment-analysis': ['opinion mining', 'aspect-based sentiment'],
  'named-entity-recognition': ['NER', 'entity extraction'],
  'machine-translation': ['Google Translate', 'NMT'],
  'question-answering': ['RAG', 'open-domain QA'],
  'dialogue-system': ['chatbot', 'virtual assistant'],
  'text-summarization': ['TLDR', 'abstractive summarization'],
  'language-detection': ['language identification', 'LangID'],
  'image-classification': ['image recognition', 'photo tagging'],
  'object-detection': ['bounding boxes', 'Street View blurring'],
  'face-recognition': ['Face ID', 'face verification'],
  'text-recognition': ['OCR', 'receipt scanning'],
  'image-segmentation': ['virtual background', 'portrait mode'],
  'video-understanding': ['action recognition', 'video tagging'],
  'fraud-detection': ['credit card fraud', 'chargeback prediction'],
  'harmful-content-detection': ['content moderation', 'hate speech'],
  'ride-matching': ['ride dispatch', 'Lyft'],
  'delivery-time-estimation': ['ETA', 'Uber Eats'],
  'healthcare-diagnosis': ['medical imaging', 'diabetic retinopathy'],
  'anomaly-detection': ['outlier detection', 'metric alerting'],
};

const groups = parse(readFileSync('content/questions.yaml', 'utf8')) as QuestionGroup[];
const questions = groups.flatMap((group) => group.questions);

test('there are thirty questions, and each is a page', async ({ page }) => {
  await page.goto('/questions/');
  await expect(page.locator('.question-catalog a')).toHaveCount(30);
  expect(questions).toHaveLength(30);
});

for (const { slug, title } of questions) {
  const queries = [title, ...(ALSO[slug] ?? [])];
  test(`${queries.join(', ')}: each finds ${slug} among the first five`, async ({ page }) => {
    for (const query of queries) {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`);
      const results = page.getByRole('option');
      await expect(results.first()).toBeVisible();
      const addresses = await results.evaluateAll((links) =>
        links.slice(0, 5).map((link) => link.getAttribute('href') ?? ''),
      );
      expect(addresses.join('\n'), query).toContain(`/questions/${slug}/`);
    }
  });
}
