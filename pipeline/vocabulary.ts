// schemas/schemaorg.vocabulary.json → Vocabulary.
import { readFileSync } from 'node:fs';
import type { Vocabulary } from './model/vocabulary.ts';

/** Reads the compiled vocabulary, which lies beside `pipeline/` and `lib/` alike. Call it once in a process. */
export function openVocabulary(): Vocabulary {
  const file = new URL('../schemas/schemaorg.vocabulary.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Vocabulary;
}
