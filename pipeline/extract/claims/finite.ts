// Words → whether a finite verb may stand among them: without one they state nothing.
import { isTensed, tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { signs } from '../../model/language/stance.ts';
import { isPlain } from '../../model/token.ts';
import { is, type Range } from '../lexis.ts';
import type { Board } from './draft.ts';
import { isVerb } from './ends.ts';

/** So many tokens of a verb stand behind its first word at most: "is now not expected to". */
export const verbLength = 4;

/** The tag of the first word behind token `i` that is no adverb. */
export function tagBehind({ parts }: Board, i: number): number | undefined {
  let next = i + 1;
  while (parts[next] === tags.adverb) next++;
  return parts[next];
}

/** Whether one of the words is a finite verb, or can be by its form though it was read as another: "destroys". */
export function hasFinite(board: Board, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const isPlural = i === from && board.parts[i] === tags.nouns;
    if (!isPlural && mayBeFinite(board, i)) return true;
  }
  return false;
}

/**
 * Whether a finite verb, read as one, stands in the main clause: "cases of people who voted" and "an officer aiming
 * while people shout" have none.
 */
export function hasMainVerb(board: Board, range: Range): boolean {
  return mainVerbIn(board, range) >= 0;
}

/**
 * The finite verb of the main clause, as `hasMainVerb` tells it; -1 where there is none. `beside` hears of each token of the
 * clauses before it.
 */
export function mainVerbIn(board: Board, { from, to }: Range, beside?: (i: number) => void): number {
  let owed = 0;
  for (let i = from; i < to; i++) {
    if (i === from ? opensBefore(board, { from, to }) : opensSubclause(board, i)) owed++;
    if (owed > 0) beside?.(i);
    if (!isRead(board, i) && !isFiniteHere(board, i)) continue;
    if (owed === 0) return i;
    owed--;
  }
  return -1;
}

/** So many words a clause before the main one may have. */
const longestBefore = 30;

/** "As the talks begin, the rate will rise": a clause opens before the main one. "That will help" opens none. */
function opensBefore(board: Board, { from, to }: Range): boolean {
  const { lexis, speech } = board;
  if (lexis.words[from] === speech.that) return false;
  if (opensSubclause(board, from) || !is(lexis, from, roles.subordinator)) return opensSubclause(board, from);
  const limit = Math.min(to, from + longestBefore);
  let comma = from + 1;
  while (comma < limit && lexis.words[comma] !== ',') comma++;
  return comma < limit && isSaidIn(board, from, comma) && isSaidIn(board, comma, to);
}

function isSaidIn(board: Board, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isRead(board, i)) return true;
  return false;
}

/** Whether a word was read as a finite verb; "5.9 million votes", "his personal attributes", "its treasurer" are none. */
function isRead({ parts, lexis }: Board, i: number): boolean {
  if (!isTensed(parts[i] as number) || is(lexis, i - 1, roles.possessive)) return false;
  return parts[i] !== tags.third || !modifying.has(parts[i - 1] as number);
}

/** What stands before a noun and before no verb. */
const modifying: ReadonlySet<number> = new Set([
  tags.number,
  tags.adjective,
  tags.determiner,
  tags.possessive,
  tags.genitive,
]);

/** "Who", "that", "while": a clause opens that takes the next verb for itself. */
export function opensSubclause({ parts, lexis }: Board, i: number): boolean {
  if (parts[i] === tags.interrogative) return true;
  if (is(lexis, i, roles.complementiser)) return parts[i] !== tags.determiner;
  if (!is(lexis, i, roles.subordinator)) return false;
  // "As they sit", but "as a threat": a preposition as well.
  return !is(lexis, i, roles.preposition) || parts[i + 1] === tags.pronoun;
}

/** "Americans all play", "the savings amount to", "the state cut its aid", "she’ll": a finite verb by where it stands. */
function isFiniteHere({ parts, lexis, partsWords, speech }: Board, i: number): boolean {
  const [before, tag, after] = [parts[i - 1], parts[i] as number, parts[i + 1]];
  if (tag === tags.doing) return false;
  if (tag === tags.base) return bearsBase.has(before as number);
  const isPast = ((lexis.signs[i] as number) & signs.pastAuxiliary) !== 0;
  if (is(lexis, i, roles.auxiliary) && (isPast || tag !== tags.done)) return true;
  if (!mayHideVerb.has(tag)) return false;
  if (isContraction(lexis.words[i] as string, speech)) return true;
  const can = partsWords.classes[lexis.parts[i] as number] ?? [];
  if (before === tags.pronoun && (tag === tags.done || can.includes(tags.past))) return true;
  if (tag === tags.done) return isNominal(before) && takesObject(after);
  if (tag === tags.noun) return can.includes(tags.base) && (before === tags.nouns || takesObject(after));
  return (
    tag === tags.nouns && before === tags.noun && opensObject.has(after as number) && can.includes(tags.third)
  );
}

/** As what a finite verb was read that was read as another word. */
const mayHideVerb: ReadonlySet<number> = new Set([tags.done, tags.noun, tags.nouns, tags.adjective]);

/** "She’ll": a pronoun with its verb. */
function isContraction(word: string, { references }: Board['speech']): boolean {
  const mark = Math.max(word.indexOf("'"), word.indexOf('’'));
  return mark > 0 && references.has(word.slice(0, mark));
}

/** What stands behind a verb and not behind the plural that it looks like: "the rate obscures concerns". */
const opensObject: ReadonlySet<number> = new Set([
  tags.determiner,
  tags.possessive,
  tags.adjective,
  tags.noun,
  tags.nouns,
  tags.name,
]);

/** What stands before a finite verb that was read as an infinitive. */
const bearsBase: ReadonlySet<number> = new Set([
  tags.nouns,
  tags.name,
  tags.pronoun,
  tags.adverb,
  tags.interrogative,
]);

/** What a command can be read as. */
const bare: ReadonlySet<number> = new Set([tags.base, tags.present, tags.noun]);

function mayBeFinite({ parts, partsWords, lexis, speech }: Board, i: number): boolean {
  const tag = parts[i];
  // "Great idea: sell it": a command.
  if (lexis.words[i - 1] === ':' && bare.has(tag as number)) return false;
  if (isTensed(tag as number)) return true;
  if (tag === tags.base) return lexis.words[parts[i - 1] === tags.adverb ? i - 2 : i - 1] !== speech.to;
  if (is(lexis, i, roles.past | roles.auxiliary)) return true;
  if (!isPlain(lexis.tokens, i)) return false;
  const can = partsWords.classes[lexis.parts[i] as number] ?? [];
  if (tag === tags.doing) return false;
  if (tag === tags.noun)
    return can.includes(tags.base) && (parts[i - 1] === tags.nouns || takesObject(parts[i + 1]));
  if (tag === tags.done && isNominal(parts[i - 1]) && takesObject(parts[i + 1])) return true;
  return can.includes(tags.third) || can.includes(tags.past) || isVerb(lexis, i);
}

/** "The state cut its aid": a participle behind what it belongs to would stand with a preposition. */
function isNominal(last: number | undefined): boolean {
  return last === tags.noun || last === tags.nouns || last === tags.name || last === tags.pronoun;
}

/** "The bridge cost 20 million", "this cost the state": behind a noun such words would stand with a preposition. */
function takesObject(next: number | undefined): boolean {
  return next === tags.determiner || next === tags.number || next === tags.possessive;
}
