// A token → what begins there, roughly: a clause, a phrase, a mark.
import { isNoun, isTensed, tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { kinds, shapes } from '../../model/token.ts';
import { is, type Range } from '../lexis.ts';
import { isVerb } from './marks.ts';
import type { Page } from './page.ts';

/** Marks, by what they come to. */
const signs: ReadonlyMap<string, number> = new Map([
  [',', 9],
  ['.', 10],
  ['?', 18],
  ['!', 18],
  [':', 19],
  [';', 19],
  ['—', 20],
  ['–', 20],
  ['-', 20],
  ['--', 20],
]);

/** A small number for what token `i` opens; 0 outside of the text. Throws never. */
export function placeOf({ lexis, tagged, speech, quoted }: Page, i: number): number {
  if (i < 0 || i >= lexis.tokens.count) return 0;
  const word = lexis.words[i] as string;
  const tag = tagged[i] as number;
  const bits = lexis.roles[i] as number;
  const isMark = lexis.tokens.kind[i] === kinds.punctuation;
  if (word === speech.that) return 1;
  if (isMark && quoted[i] !== -1) return 2;
  if (word === speech.to) return 3;
  if (isMark) return signs.get(word) ?? 23;
  if (tag === tags.interrogative || (bits & roles.relative) !== 0) return 5;
  if ((bits & roles.complementiser) !== 0) return 4;
  if ((bits & roles.determiner) !== 0) return 7;
  if ((bits & roles.pronoun) !== 0) return 6;
  if (tag === tags.name) return 8;
  if ((bits & roles.coordinator) !== 0) return 11;
  if ((bits & roles.preposition) !== 0) return 13;
  if ((bits & roles.subordinator) !== 0) return 12;
  if (isTensed(tag)) return 14;
  if (isVerb(tag)) return 15;
  if (tag === tags.adverb) return 16;
  if (tag === tags.adjective) return 17;
  if (tag === tags.number) return 21;
  return isNoun(tag) ? 22 : 23;
}

/** What a source is: none (0), a pronoun, a relative pronoun, nobody named, a name, a person, several things, one, else. */
export function kindOf({ lexis, speech, tagged }: Page, source: Range | undefined): number {
  if (!source) return 0;
  const { from, to } = source;
  if (to - from === 1 && is(lexis, from, roles.pronoun)) return 1;
  if (to - from === 1 && is(lexis, from, roles.relative)) return 2;
  let last = to - 1;
  while (last > from && lexis.tokens.kind[last] === kinds.punctuation) last--;
  const word = lexis.words[last] as string;
  if (speech.anonymous.has(word)) return 3;
  if (((lexis.tokens.shape[last] as number) & shapes.capital) !== 0) return 4;
  if (speech.people.has(word)) return 5;
  if (tagged[last] === tags.nouns) return 6;
  return tagged[last] === tags.noun ? 7 : 8;
}
