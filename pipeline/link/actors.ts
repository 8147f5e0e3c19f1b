// Words around a place name → whether the place thinks, speaks, acts or is dealt with, as only people can.
import { roles } from '../model/language/speech.ts';
import type { Desk } from '../model/plugin.ts';
import { shapes, tokenFrom, wordAt } from '../model/token.ts';

const verb = roles.bare | roles.clause | roles.object | roles.infinitive | roles.past;

/** Whether the name on `[start, end)` is the subject of a verb or the other side of dealings. */
export function actsOrIsDealtWith(desk: Desk, start: number, end: number): boolean {
  const words = wordsOf(desk);
  const first = tokenFrom(desk.article.prose.tokens, start);
  const after = tokenFrom(desk.article.prose.tokens, end);
  const before = words.opens(first) ? -1 : first - 1;
  return isDealtWith(words, before) || isSubject(words, before, after);
}

interface Words {
  at(i: number): string;
  has(i: number, role: number): boolean;
  opens(i: number): boolean;
  readonly desk: Desk;
}

/** Remembers the word that was looked at last, for it is asked one thing after the other. */
function wordsOf(desk: Desk): Words {
  const { tokens } = desk.article.prose;
  const last = { at: -1, word: '', roles: 0 };
  const look = (i: number): typeof last => {
    if (last.at === i) return last;
    last.at = i;
    last.word = wordAt(tokens, i).toLowerCase();
    last.roles = desk.language.speech.roles.get(last.word) ?? 0;
    return last;
  };
  return {
    at: (i) => look(i).word,
    has: (i, role) => (look(i).roles & role) !== 0,
    opens: (i) => ((tokens.shape[i] ?? 0) & shapes.opens) !== 0,
    desk,
  };
}

/** "dickering with Pyongyang", "ties between Seoul and Tokyo". */
function isDealtWith(words: Words, before: number): boolean {
  const { dealings, withWords } = words.desk.language.names;
  if (!withWords.has(words.at(before))) return false;
  return dealings.has(words.at(before - 1)) || dealings.has(words.at(before - 2));
}

/** "Seoul has made", "for Washington to talk": a verb follows, and no preposition goes before. */
function isSubject(words: Words, before: number, after: number): boolean {
  const { speech } = words.desk.language;
  const next = pastAdverbs(words, after);
  if (next < 0) return false;
  if (words.has(before, roles.preposition)) return words.at(next) === speech.to && purpose(words, before);
  if (words.has(next, roles.auxiliary)) return !describes(words, next);
  return words.has(next, verb) || isPast(words, next);
}

/** The token after the adverbs from `i` on, in the same sentence; -1 where there is none. */
function pastAdverbs(words: Words, i: number): number {
  let k = i;
  const { speech } = words.desk.language;
  while (
    k - i < 3 &&
    !words.opens(k) &&
    (words.has(k, roles.adverb) || words.at(k).endsWith(speech.adverbEnding))
  )
    k++;
  return words.opens(k) || words.at(k) === '' ? -1 : k;
}

/** "Paris is the", "Hanoi was in": a form of "be" that says what or where a place is. */
function describes(words: Words, i: number): boolean {
  return words.has(i, roles.be) && words.has(i + 1, roles.determiner | roles.preposition);
}

function isPast(words: Words, i: number): boolean {
  const word = words.at(i);
  return word.length > 4 && word.endsWith(words.desk.language.speech.pastEnding);
}

/** The preposition of "for Seoul to decide". */
function purpose(words: Words, i: number): boolean {
  return words.desk.language.names.openers.has(words.at(i));
}
