// Claims with their entities known → the same in words that stand alone, with all that they speak of.
import { type Annotation, type AnnotationOf, ofKind } from '../model/annotation.ts';
import type { Entity } from '../model/entity.ts';
import { roles } from '../model/language/speech.ts';
import { signs } from '../model/language/stance.ts';
import type { Desk } from '../model/plugin.ts';
import { heldBy, type Span } from '../model/span.ts';
import { shapes, tokenFrom } from '../model/token.ts';
import { toldBy } from '../model/told.ts';
import { antecedentOf } from './antecedents.ts';
import { type Wording, wordingOf } from './claims/wording.ts';
import { bearerOf } from './descriptions.ts';
import { is, type Lexis, type Range } from './lexis.ts';
import { isPredicate, type Mention, type Page, pageOf } from './subjects.ts';
import { tagsOf } from './tags.ts';

type Claim = AnnotationOf<'claim'> & Annotation;

/** What is known of an article once it is linked. */
export interface Identified {
  /** By place. */
  readonly annotations: readonly Annotation[];
  readonly entities: readonly Entity[];
}

/**
 * Names stand in brackets for pronouns whose antecedents are certain and for descriptions that were linked; words
 * that point at something outside of the claim and are not certain are told in `unresolved`. What an editor has
 * worded stays. Linear in practice. Throws never.
 */
export function standalone(
  { annotations, entities }: Identified,
  desk: Pick<Desk, 'article' | 'language'>,
): readonly Annotation[] {
  const { prose } = desk.article;
  const page = pageOf(desk, ofKind(annotations, 'entity'));
  const parts = tagsOf(prose, desk.language);
  const names = new Map(entities.map(({ key, name }) => [key, name]));
  return annotations.map((annotation) => {
    if (annotation.kind !== 'claim') return annotation;
    const held = heldBy(annotation.finding.pieces, annotations);
    const told = toldBy(held, prose.text);
    const worded = annotation.by === 'editor' ? {} : wordedAlone(annotation, { page, parts, names, held });
    return { ...annotation, finding: { ...annotation.finding, ...told, ...worded } };
  });
}

/** "The mayor" that opens a claim as its subject, where it is certain who that is. */
function titleAt(page: Page, { from, to: end }: Range): (Range & { readonly bearer: Mention }) | undefined {
  if (page.lexis.words[from] !== page.language.names.the) return undefined;
  for (let to = from + 2; to <= Math.min(end - 1, from + 1 + page.language.names.longestTitle); to++) {
    const bearer = isPredicate(page, to) ? bearerOf(page, { from, to }) : undefined;
    if (bearer) return { from, to, bearer };
  }
  return undefined;
}

/** "He’s": a name in its place would look like an owner. */
function isContracted({ tokens, words }: Lexis, i: number): boolean {
  return ((tokens.shape[i + 1] ?? 0) & shapes.spaced) === 0 && /^['’]/.test(words[i + 1] ?? '');
}

interface Known {
  readonly page: Page;
  /** The part of speech of each token. */
  readonly parts: Uint8Array;
  /** Of entities, by their keys. */
  readonly names: ReadonlyMap<string, string>;
  /** What was found within the claim. */
  readonly held: readonly Annotation[];
}

function wordedAlone(
  { finding: { pieces, text } }: Claim,
  { page, parts, names, held }: Known,
): Pick<Claim['finding'], 'text' | 'unresolved'> {
  const { lexis } = page;
  const instead = new Map<number, Wording>();
  const unresolved: string[] = [];
  const ranges = pieces.map(({ start, end }) => rangeOf(lexis, start, end));
  for (const { token, opens } of pointersIn(page, { ranges, held })) {
    const reference = page.language.speech.references.get(lexis.words[token] as string);
    const antecedent = opens && !isContracted(lexis, token) ? antecedentOf(page, token) : undefined;
    if (reference && antecedent) {
      const { span, mention } = antecedent;
      const name = names.get(mention?.entity ?? '') ?? wordsAt(lexis, span);
      instead.set(token, { to: token + 1, words: `[${name}${reference.owns ? possessive(name) : ''}]` });
    } else unresolved.push(lexis.text.slice(lexis.tokens.start[token], lexis.tokens.end[token]));
  }
  for (const { span, entity } of ofKind(held, 'entity').filter(
    ({ finding }) => finding.form === 'description',
  )) {
    const name = names.get(entity ?? '');
    const { from, to } = rangeOf(lexis, span.start, span.end);
    if (name)
      instead.set(is(lexis, from - 1, roles.determiner) ? from - 1 : from, { to, words: `[${name}]` });
  }
  const title = ranges[0] && titleAt(page, ranges[0]);
  if (title)
    instead.set(title.from, {
      to: title.to,
      words: `[${names.get(title.bearer.entity ?? '') ?? title.bearer.finding.name}]`,
    });
  const worded = instead.size === 0 ? text : wordingOf({ lexis, parts }, ranges, instead);
  return unresolved.length === 0 ? { text: worded } : { text: worded, unresolved: [...new Set(unresolved)] };
}

/** What a claim's words are looked through with. */
interface Held {
  readonly ranges: readonly Range[];
  readonly held: readonly Annotation[];
}

/**
 * Words that point at somebody or something that the claim does not name before them: what opens it, and later on
 * "him" and "her" where nobody is named.
 */
function* pointersIn(
  page: Page,
  { ranges, held }: Held,
): Generator<{ readonly token: number; readonly opens: boolean }> {
  const { lexis, language } = page;
  let opens = true;
  let from: number | undefined;
  for (const range of ranges) {
    from ??= range.from;
    for (let i = range.from; i < range.to; i++) {
      if (!opens && !is(lexis, i, pointing)) continue;
      const reference = language.speech.references.get(lexis.words[i] as string);
      if (reference && opens) {
        if (isExpletive(page, i, range.to)) return;
        yield { token: i, opens };
        opens = reference.owns;
      } else if (opens && pointsBack(lexis, i) && !isDated(lexis, i, held)) {
        yield { token: i, opens };
        opens = false;
      } else if (reference?.whom === 'person' && !namesSomebody(page, { from, to: i }, held)) {
        yield { token: i, opens };
      } else if (lexis.roles[i] === 0 || is(lexis, i, content)) opens = false;
    }
  }
}

/** Roles of pronouns, one of which every reference has. */
const pointing = roles.pronoun | roles.objective | roles.possessive;

/** Roles of words that can name what a pronoun after them stands for. */
const content = roles.noun | roles.nounToo;

/** "We", "this", "those", "such": who or what is meant stands elsewhere, if anywhere. */
function pointsBack(lexis: Lexis, i: number): boolean {
  const bits = lexis.signs[i] as number;
  if ((bits & signs.firstPlural) !== 0) return true;
  return (bits & signs.deixis) !== 0 && is(lexis, i, roles.determiner);
}

/** "This year": a date that the article's own date settles. */
function isDated(lexis: Lexis, i: number, held: readonly Annotation[]): boolean {
  const at = lexis.tokens.start[i] as number;
  return held.some(({ kind, span }) => kind === 'date' && span.start <= at && at < span.end);
}

/** Whether somebody is spoken of before: by name, by a noun for a person, or by another such pronoun. */
function namesSomebody({ lexis, language }: Page, { from, to }: Range, held: readonly Annotation[]): boolean {
  for (let i = from; i < to; i++) {
    const word = lexis.words[i] as string;
    if (language.speech.people.has(word) || language.names.titleEnds.has(word)) return true;
    if (language.speech.references.get(word)?.whom === 'person') return true;
  }
  const [start, end] = [lexis.tokens.start[from] as number, lexis.tokens.start[to] as number];
  return ofKind(held, 'entity').some(
    ({ span, finding }) => finding.type === 'Person' && span.start >= start && span.start < end,
  );
}

/** "It was clear that", "it is hard to": a subject that stands for what follows. */
function isExpletive({ lexis, language }: Page, i: number, to: number): boolean {
  if (language.speech.references.get(lexis.words[i] as string)?.whom !== 'thing') return false;
  if (!is(lexis, i + 1, roles.be)) return false;
  for (let k = i + 2; k < Math.min(to, i + 6); k++) {
    if (is(lexis, k, roles.complementiser) || lexis.words[k] === language.speech.to) return true;
  }
  return false;
}

function rangeOf({ tokens }: Lexis, start: number, end: number): Range {
  return { from: tokenFrom(tokens, start), to: tokenFrom(tokens, end) };
}

function wordsAt({ text }: Lexis, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

function possessive(name: string): string {
  return name.endsWith('s') ? '’' : '’s';
}
