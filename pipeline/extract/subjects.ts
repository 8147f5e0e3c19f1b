// Mentions → which of them stand as subjects, and of what sentence.
import type { AnnotationOf } from '../model/annotation.ts';
import type { Language } from '../model/language/index.ts';
import { isTensed, tags } from '../model/language/parts.ts';
import { roles } from '../model/language/speech.ts';
import type { Desk } from '../model/plugin.ts';
import type { Prose } from '../model/prose.ts';
import { heldBy } from '../model/span.ts';
import { tokenFrom } from '../model/token.ts';
import { isVerb } from './claims/ends.ts';
import { is, type Lexis, lexisOf, type Range } from './lexis.ts';
import { quotedIn } from './quoted.ts';
import { tagsOf } from './tags.ts';

/** So many tokens long a bracket behind a name may be: "(31 March 1635 in …)". */
const longestBracket = 30;

/** A name or a description. */
export type Mention = AnnotationOf<'entity'>;

/** What antecedents are sought in. */
export interface Page {
  readonly lexis: Lexis;
  readonly language: Pick<Language, 'names' | 'speech' | 'stance'>;
  readonly blocks: Prose['blocks'];
  /** The part of speech of each token. */
  readonly parts: Uint8Array;
  /** Which tokens stand in quotation marks. */
  readonly quoted: Uint8Array;
  /** By place. */
  readonly mentions: readonly Mention[];
}

/** The page of an article in which these mentions, by place, were found. Linear. Throws never. */
export function pageOf(
  { article: { prose }, language }: Pick<Desk, 'article' | 'language'>,
  mentions: readonly Mention[],
): Page {
  const lexis = lexisOf(prose, language);
  const quoted = quotedIn(lexis, prose.blocks);
  return { lexis, language, blocks: prose.blocks, parts: tagsOf(prose, language), quoted, mentions };
}

/** Persons who are named in a range. */
export function personsIn(page: Page, range: Range): readonly Mention[] {
  return mentionsIn(page, range).filter(({ finding }) => finding.type === 'Person');
}

/** Names and descriptions in a range. */
export function mentionsIn(
  { lexis: { tokens, text }, mentions }: Page,
  { from, to }: Range,
): readonly Mention[] {
  const span = { start: tokens.start[from] ?? text.length, end: tokens.start[to] ?? text.length };
  return heldBy([span], mentions);
}

/** Whether a name stands as a subject: before a verb, or before a comma and of nothing and of nobody; near, as an owner. */
export function stands(page: Page, mention: Mention, isNear: boolean): boolean {
  const { lexis } = page;
  const after = afterBracket(lexis, tokenFrom(lexis.tokens, mention.span.end));
  if (isPossessive(lexis, after)) return isNear && !isGoverned(page, mention);
  return isPredicate(page, after) || (lexis.words[after] === ',' && !isGoverned(page, mention));
}

/** Where the first verb of a range stands, or its end. */
export function verbIn({ lexis, parts }: Page, { from, to }: Range): number {
  for (let i = from + 1; i < to; i++) if (isVerb(lexis, i) || isTensed(parts[i] as number)) return i;
  return to;
}

/** "David Perdue (R-Ga.) said": what stands behind a bracket. */
function afterBracket({ words }: Lexis, at: number): number {
  if (words[at] !== '(') return at;
  for (let i = at + 1; i < at + longestBracket; i++) if (words[i] === ')') return i + 1;
  return at;
}

function isPossessive({ words }: Lexis, at: number): boolean {
  return /^['’]s?$/.test(words[at] ?? '');
}

/** Whether a verb follows, behind an adverb or not; an "'s" is none here. */
export function isPredicate({ lexis, parts }: Page, at: number): boolean {
  const verb = is(lexis, at, roles.adverb) || parts[at] === tags.adverb ? at + 1 : at;
  return (isVerb(lexis, verb) || isTensed(parts[verb] as number)) && !isPossessive(lexis, verb);
}

/** Whether a possessive ending follows the name. */
export function isOwner({ lexis }: Page, { span }: Mention): boolean {
  return isPossessive(lexis, tokenFrom(lexis.tokens, span.end));
}

/** Whether a preposition stands before the name and its title: what is said is not said of it. */
export function isGoverned({ lexis, language }: Page, { span }: Mention): boolean {
  let at = tokenFrom(lexis.tokens, span.start) - 1;
  while (is(lexis, at, roles.determiner) || language.names.titleEnds.has(lexis.words[at] ?? '')) at--;
  return is(lexis, at, roles.preposition);
}

/** Before linking a person is told by the last name, after it by the key. */
export function identity({ entity, finding: { name, type } }: Mention): string {
  return entity ?? (type === 'Person' ? name.slice(name.lastIndexOf(' ') + 1) : name);
}

/** Whether all stand behind prepositions or as owners: nobody goes on speaking of them. */
export function areBeside(page: Page, named: readonly Mention[]): boolean {
  return named.every((each) => isGoverned(page, each) || isOwner(page, each));
}
