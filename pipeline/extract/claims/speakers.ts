// Attributions in the order of the text → who "he said" and "she added" stand for: news goes on with its last speaker.
import type { AnnotationOf } from '../../model/annotation.ts';
import { roles } from '../../model/language/speech.ts';
import { indexAt, type Span } from '../../model/span.ts';
import { tokenFrom } from '../../model/token.ts';
import { antecedentOf } from '../antecedents.ts';
import { bearerOf } from '../descriptions.ts';
import { is, type Range } from '../lexis.ts';
import { likeOf } from '../likeness.ts';
import { hasRival } from '../persons.ts';
import { places } from '../quoted.ts';
import { areBeside, identity, type Mention, type Page, personsIn } from '../subjects.ts';

type Attribution = AnnotationOf<'attribution'>;

/** The persons who speak, by the place of the words that name them. */
export type Speakers = ReadonlyMap<number, Mention>;

/** So many paragraphs on, somebody still goes on speaking. */
const furthest = 2;

/** Who spoke last, and the token that names them. */
interface Last {
  readonly who: Mention;
  readonly at: number;
}

/**
 * Whom each source that is a pronoun or a description of one person stands for: whom it can only mean, else whoever
 * spoke last within two paragraphs, where since then nobody else was spoken of. By the start of the source. Linear.
 */
export function speakersOf(page: Page, attributions: readonly Attribution[]): Speakers {
  const found = new Map<number, Mention>();
  let last: Last | undefined;
  for (const place of sourcesOf(attributions)) {
    const { tokens } = page.lexis;
    const range = { from: tokenFrom(tokens, place.start), to: tokenFrom(tokens, place.end) };
    const who = isPronoun(page, range)
      ? (antecedentOf(page, range.from)?.mention ?? carried(page, last, range.from))
      : (bearerOf(page, range) ?? named(page, range));
    if (who) {
      found.set(place.start, who);
      last = { who, at: range.from };
    } else if (!isThing(page, range)) last = undefined;
  }
  return found;
}

/** The first piece of every source, by place, each once. */
function sourcesOf(attributions: readonly Attribution[]): readonly Span[] {
  const places = new Map<number, Span>();
  for (const { finding } of attributions) {
    const [first] = finding.source;
    if (first && !places.has(first.start)) places.set(first.start, first);
  }
  return [...places.values()].sort((a, b) => a.start - b.start);
}

/** "He", "she": what one person is called by. */
function isPronoun({ lexis, language }: Page, { from, to }: Range): boolean {
  return to === from + 1 && language.speech.references.get(lexis.words[from] ?? '')?.whom === 'person';
}

/** "It", "they", "who", "the agency": no person goes on speaking, nor does another begin. */
function isThing(page: Page, { from, to }: Range): boolean {
  if (is(page.lexis, from, roles.pronoun | roles.relative)) return true;
  const { speech, names } = page.language;
  for (let i = from; i < to; i++) {
    const word = page.lexis.words[i] as string;
    if (speech.people.has(word) || names.titleEnds.has(word)) return false;
  }
  return personsIn(page, { from, to }).length === 0;
}

/** The only person whom a source names, in its last words: not "a spokesman for Ann Lee". */
function named(page: Page, range: Range): Mention | undefined {
  const [person, other] = personsIn(page, range);
  if (!person || (other && identity(other) !== identity(person))) return undefined;
  return areBeside(page, [person]) ? undefined : person;
}

/** Who spoke last, if the pronoun at a token can mean them and nobody else was spoken of since. */
function carried(page: Page, last: Last | undefined, token: number): Mention | undefined {
  const { lexis, language, blocks, quoted } = page;
  const reference = language.speech.references.get(lexis.words[token] as string);
  if (!last || !reference || last.at > token || quoted[token] !== places.outside) return undefined;
  const { who, at } = last;
  if ((likeOf(page, who) ?? reference.like) !== reference.like) return undefined;
  const blockOf = (i: number) => indexAt(blocks, lexis.tokens.start[i] as number);
  if (blockOf(token) - blockOf(at) > furthest) return undefined;
  const since = { from: lexis.firsts[(lexis.tokens.sentence[at] as number) + 1] ?? token, to: token };
  if (since.from >= token) return who;
  const others = personsIn(page, since).filter(
    (each) =>
      quoted[tokenFrom(lexis.tokens, each.span.start)] === places.outside &&
      identity(each) !== identity(who) &&
      (likeOf(page, each) ?? reference.like) === reference.like,
  );
  return areBeside(page, others) && !hasRival(page, since, reference) ? who : undefined;
}
