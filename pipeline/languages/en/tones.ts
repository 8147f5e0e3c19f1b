// English words with their tones → the same for every form of each word.
import { tones } from '../../model/language/tones.ts';
import { formsOf } from './inflections.ts';
import { toneTable } from './tone-words.ts';

/** Lower-case form → bits of `tones`. */
export function toneForms(): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [tone, kind, words] of toneTable) {
    for (const word of words.split(' ')) {
      for (const form of forms[kind](word)) all.set(form, (all.get(form) ?? 0) | tones[tone]);
    }
  }
  return all;
}

const forms: Readonly<Record<(typeof toneTable)[number][1], (word: string) => readonly string[]>> = {
  adjective: (word) => [word, adverbOf(word)],
  noun: (word) => [word, pluralOf(word)],
  verb: (word) => Object.values(formsOf(word)),
  word: (word) => [word],
};

/** "angrily", "tragically", "terribly", "dully", "boldly". */
function adverbOf(adjective: string): string {
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`;
  if (adjective.endsWith('ic')) return `${adjective}ally`;
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
  return adjective.endsWith('ll') ? `${adjective}y` : `${adjective}ly`;
}

/** "speeches", "agencies", "studies", "days". */
function pluralOf(noun: string): string {
  if (/(?:[sxz]|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
