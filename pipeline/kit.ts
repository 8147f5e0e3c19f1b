// What every article is worked on with: languages, knowledge, vocabulary. Opened once per thread.
import { openKnowledge, sharedKnowledge } from './knowledge/index.ts';
import { withOwn } from './knowledge/own.ts';
import { languages } from './languages/index.ts';
import type { Knowledge } from './model/knowledge.ts';
import type { Language } from './model/language/index.ts';
import type { Site } from './model/site.ts';
import type { Vocabulary } from './model/vocabulary.ts';
import { openVocabulary } from './vocabulary.ts';

export interface Kit {
  readonly knowledge: Knowledge;
  /** The knowledge base with what the publication adds to it. Cheap from the second time on. */
  knowledgeFor(site: Pick<Site, 'entities'>): Knowledge;
  readonly vocabulary: Vocabulary;
  /** The language of a BCP 47 tag; undefined where Claimpress does not read it. */
  language(tag: string): Language | undefined;
}

/** Opens the kit, on the bytes of the knowledge base that another thread shares. Throws where a file of the package is missing. */
export function openKit(shared?: SharedArrayBuffer): Kit {
  const knowledge = openKnowledge(shared);
  const own = new WeakMap<Site['entities'], Knowledge>();
  return {
    knowledge,
    knowledgeFor({ entities }) {
      const known = own.get(entities) ?? withOwn(knowledge, entities);
      own.set(entities, known);
      return known;
    },
    vocabulary: openVocabulary(),
    language: (tag) => languages.get(tag.toLowerCase().split('-')[0] ?? ''),
  };
}

/** The bytes of the knowledge base, for the kits of other threads. Throws where the file is missing. */
export { sharedKnowledge };

/** The languages that Claimpress reads, as BCP 47 primary tags. */
export const languageTags: readonly string[] = [...languages.keys()];
