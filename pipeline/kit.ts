// What every article is worked on with: languages, knowledge, vocabulary. Opened once per thread.
import { openKnowledge } from './knowledge/index.ts';
import { languages } from './languages/index.ts';
import type { Knowledge } from './model/knowledge.ts';
import type { Language } from './model/language/index.ts';
import type { Vocabulary } from './model/vocabulary.ts';
import { openVocabulary } from './vocabulary.ts';

export interface Kit {
  readonly knowledge: Knowledge;
  readonly vocabulary: Vocabulary;
  /** The language of a BCP 47 tag; undefined where Claimpress does not read it. */
  language(tag: string): Language | undefined;
}

/** Opens the kit. Throws where a file of the package is missing. */
export function openKit(): Kit {
  return {
    knowledge: openKnowledge(),
    vocabulary: openVocabulary(),
    language: (tag) => languages.get(tag.toLowerCase().split('-')[0] ?? ''),
  };
}

/** The languages that Claimpress reads, as BCP 47 primary tags. */
export const languageTags: readonly string[] = [...languages.keys()];
