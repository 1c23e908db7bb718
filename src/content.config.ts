import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { aboutSchema } from './schema/about.ts';
import { guideSchema } from './schema/guide.ts';
import { questionGroupSchema, questionSchema } from './schema/question.ts';
import { referenceSchema } from './schema/reference.ts';
import { stepSchema } from './schema/step.ts';
import { termSchema } from './schema/term.ts';
import { topicSchema } from './schema/topic.ts';

/** Pages of a folder of `content/`; the file's name is the id and the last part of the address. */
const pagesIn = (folder: string) => glob({ base: `content/${folder}`, pattern: '*.mdx' });

export const collections = {
  steps: defineCollection({ loader: pagesIn('steps'), schema: stepSchema }),
  questions: defineCollection({ loader: pagesIn('questions'), schema: questionSchema }),
  topics: defineCollection({ loader: pagesIn('topics'), schema: topicSchema }),
  guide: defineCollection({ loader: pagesIn('guide'), schema: guideSchema }),
  about: defineCollection({ loader: pagesIn('about'), schema: aboutSchema }),
  questionGroups: defineCollection({
    loader: file('content/questions.yaml'),
    schema: questionGroupSchema,
  }),
  references: defineCollection({
    loader: file('content/references.yaml'),
    schema: referenceSchema,
  }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: termSchema }),
};
