// The words around a time expression → whether its sentence plays in the past or in the future.
import type { TenseWords } from '../../model/language/time.ts';
import type { Prose } from '../../model/prose.ts';
import { isPlain, kinds } from '../../model/token.ts';
import { infinitive, type Pairs, possessive, type TenseCodes, tells } from './tenseCodes.ts';
import type { Terms } from './termDesk.ts';

export type Tense = 'past' | 'future' | 'none';

/** How far from the expression a verb is sought, in terms. */
const reach = 10;

/** How far before it a verb is still nearer than "will" right after it. */
const clause = 7;

/** How far before "to" its aim is sought: "urged all of them to vote". */
const aim = 4;

/** How far after "Monday's" its noun is sought. */
const noun = 3;

/** Where a tense is sought: around the terms `[first, end)`. */
interface Place {
  readonly prose: Prose;
  readonly terms: Terms;
  readonly first: number;
  readonly end: number;
}

/** Whether what is named beside the expression is awaited before it comes: "the November election", "the vote on Nov. 8". */
export function isAwaited(place: Place, codes: TenseCodes): boolean {
  const isAt = (toldAt(place, place.first - 1, codes) & tells.adjuncts) !== 0;
  const told = toldAt(place, place.end, codes) | (isAt ? toldAt(place, place.first - 2, codes) : 0);
  return (told & tells.awaited) !== 0;
}

/**
 * The tense of the words that touch the expression ("until", "is", "will"), else of the nearest telling word
 * before it, else after it, in its sentence. Of a possessive ("Friday's vote will …") what follows comes first.
 */
export function tenseAt(place: Place, codes: TenseCodes): Tense {
  const { first, end } = place;
  const lead = toldAt(place, first - 1, codes);
  if (lead & tells.ahead) return 'future';
  if (lead & tells.behind) return 'past';
  if (isPair(place, first - 2, codes.aheadPairs)) return 'future';
  // What "is Tuesday" or "is on Tuesday" is still to come.
  if (lead & tells.links || ((lead & tells.places) !== 0 && toldAt(place, first - 2, codes) & tells.links))
    return 'future';
  // "Took to the air beginning Wednesday": from when on it did.
  if (lead & tells.outset) return before(place, codes) === 'past' ? 'past' : 'future';
  const next = toldAt(place, end, codes);
  // "The talks that began Monday will end": the verb before it is nearer.
  if (next & tells.modals && !isDoneBefore(place, codes)) return 'future';
  // "Lost Friday's vote", "at Friday's vote": only what stands free is said something of.
  const turned = (next & possessive) !== 0 && (lead & tells.adjuncts) === 0;
  if (next & possessive && namesDeed(place, codes))
    return before(place, codes) === 'future' ? 'future' : 'past';
  const nearest = turned ? after(place, codes) : before(place, codes);
  if (nearest !== 'none') return nearest;
  return turned ? before(place, codes) : after(place, codes);
}

/** Whether it is of a day on which something was done: "Monday's Supreme Court decision will …". */
function namesDeed(place: Place, codes: TenseCodes): boolean {
  for (let at = place.end + 1; at <= place.end + noun; at++) {
    if (toldAt(place, at, codes) & tells.done) return true;
  }
  return false;
}

/** Whether the nearest telling word before the expression tells of the past, verbs of saying passed over. */
function isDoneBefore(place: Place, codes: TenseCodes): boolean {
  for (let at = place.first - 1; at >= place.first - clause && isNear(place, at); at--) {
    const tense = toldAt(place, at, codes) & tells.reports ? 'none' : tenseOf(place, at, codes);
    if (tense !== 'none') return tense === 'past';
  }
  return false;
}

/** The tense of the nearest telling word before the expression. */
function before(place: Place, codes: TenseCodes): Tense {
  for (let at = place.first - 1; at >= place.first - reach && isNear(place, at); at--) {
    const tense = tenseOf(place, at, codes);
    if (tense !== 'none') return tense;
  }
  return 'none';
}

/** The tense of the nearest telling word after it, up to a colon, a quote or a word of saying. */
function after(place: Place, codes: TenseCodes): Tense {
  for (let at = place.end; at < place.end + reach && isNear(place, at); at++) {
    if (toldAt(place, at, codes) & tells.stops) return 'none';
    const tense = tenseOf(place, at, codes);
    if (tense !== 'none') return tense;
  }
  return 'none';
}

/** Whether a term stands in the sentence of the expression. */
function isNear({ terms, first }: Place, at: number): boolean {
  return at >= 0 && at < terms.count && terms.sentence[at] === terms.sentence[first];
}

/** Whether a term and the one after it tell together. */
function isPair(place: Place, at: number, pairs: Pairs): boolean {
  const { code } = place.terms;
  return isNear(place, at) && pairs.get(code[at] as number)?.has(code[at + 1] as number) === true;
}

function toldAt(place: Place, at: number, { told }: TenseCodes): number {
  return isNear(place, at) ? (told[place.terms.code[at] as number] as number) : 0;
}

/** The tense that a word shows; none as well after an article ("the plan", "a reduced fee"). */
function tenseOf(place: Place, at: number, codes: TenseCodes): Tense {
  const { prose, terms } = place;
  const token = terms.from[at] as number;
  if (prose.tokens.kind[token] !== kinds.word) return 'none';
  if (!isPlain(prose.tokens, token) && !opensQuote(prose, token)) return 'none';
  const told = codes.told[terms.code[at] as number] as number;
  if (told & tells.behind || isPair(place, at, codes.pastPairs)) return 'past';
  if (told & tells.coming) return 'future';
  if (isPair(place, at, codes.futurePairs))
    return toldAt(place, at - 1, codes) & tells.seems ? 'none' : 'future';
  if (told & infinitive) return isAimed(place, at, codes) ? 'future' : 'none';
  const future = (told & tells.future) !== 0 || isProgressive(place, at, codes);
  if (!future && !isPast(place, at, codes)) return 'none';
  // "To be released Friday", "is suspected of": a participle says nothing of when.
  if (!future && toldAt(place, at - 1, codes) & (tells.links | tells.bare)) return 'none';
  if (toldAt(place, at - 1, codes) & tells.determiners) return 'none';
  // "Announced plans", "made promises": no verbs.
  if (told & tells.plurals && isNear(place, at - 1) && isPast(place, at - 1, codes)) return 'none';
  return future ? 'future' : 'past';
}

/** Whether a word stands right behind an opening quotation mark. */
function opensQuote({ text, tokens }: Prose, token: number): boolean {
  return token > 0 && quotes.has(text.charAt((tokens.start[token] as number) - 1));
}

const quotes: ReadonlySet<string> = new Set(['“', '"', '‘', "'"]);

/** "Urged them to vote", "a chance to win": what the infinitive names is still to be done. */
function isAimed(place: Place, at: number, codes: TenseCodes): boolean {
  for (let before = at - 1; before >= at - aim; before--) {
    const told = toldAt(place, before, codes);
    if (told & tells.aims) return true;
    if (told & infinitive) return false;
  }
  return false;
}

/** "Is meeting", "are holding": of what is to come, where a time is named. */
function isProgressive(place: Place, at: number, codes: TenseCodes): boolean {
  const { prose, terms, first } = place;
  const { told, progressive } = codes;
  if (((told[terms.code[at] as number] as number) & tells.links) === 0 || at + 1 >= terms.count) return false;
  // "Is selling it under a June agreement" says nothing of June, nor "after a loss Tuesday she is …" of Tuesday.
  if (toldAt(place, first - 1, codes) & tells.determiners) return false;
  if (at > first && isNear(place, first - 3)) return false;
  const next = terms.from[at + 1] as number;
  const { start, end } = prose.tokens;
  const long = (end[next] as number) - (start[next] as number) >= progressive.least;
  return long && prose.text.startsWith(progressive.ending, (end[next] as number) - progressive.ending.length);
}

function isPast(place: Place, at: number, codes: TenseCodes): boolean {
  const { prose, terms } = place;
  return (
    (toldAt(place, at, codes) & tells.past) !== 0 ||
    isRegularPast(prose, terms.from[at] as number, codes.regularPast)
  );
}

function isRegularPast(
  { text, tokens }: Prose,
  token: number,
  { ending, never, least }: TenseWords['regularPast'],
): boolean {
  const end = tokens.end[token] as number;
  const length = end - (tokens.start[token] as number);
  if (length < least || !text.startsWith(ending, end - ending.length)) return false;
  return !text.startsWith(never, end - never.length);
}
