// Mentions → mentions with their words, and with what stands beside them.
import type { AnnotationOf } from '../model/annotation.ts';
import type { EntityType } from '../model/entity.ts';
import type { Desk } from '../model/plugin.ts';
import { words } from '../model/prose.ts';
import { singleBlanks } from './blanks.ts';
import type { Named } from './choose.ts';
import { isPlace, type Surroundings } from './features.ts';
import { createOwners, onceEach, ownerWithin } from './owners.ts';

/** Reads the mentions of an article in their order. Throws never. */
export function namedIn(mentions: readonly AnnotationOf<'entity'>[], desk: Desk): readonly Named[] {
  const { text: prose } = desk.article.prose;
  const within = onceEach((text) => ownerWithin(text, desk));
  const ownerOf = createOwners(desk, within);
  const spellings = spellingsOf(mentions, desk);
  return mentions.map((mention, index): Named => {
    const { text, bearers, isInitials, isWord } = spellings[index] as Spelling;
    const before = mentions[index - 1];
    const after = mentions[index + 1];
    const isOffice = mention.finding.type === 'GovernmentOrganization';
    const country = isOffice ? (within(text)?.country.wikidata ?? undefined) : undefined;
    const region = regionAfter(mention, after, desk);
    const sort = sortAfter(mention, desk);
    const owner = ownerOf({ mention, text, before, after });
    const afterPlace = isPlaceBefore(before, mention, prose);
    const placed = isPlaceBefore(mention, after, prose, true) || followsPlaceWord(mention, desk);
    const beside = { country, region, sort, isInitials, isWord, owner, afterPlace, placed };
    return { mention, text, bearers, beside };
  });
}

/** The words of a name, and what is the same wherever they stand in the article. */
interface Spelling extends Pick<Named, 'text' | 'bearers'>, Pick<Surroundings, 'isInitials'> {
  /** A single word in small letters. */
  readonly small: string;
  isWord: boolean;
}

/** Parallel to `mentions`; what is spelled alike is looked up once. */
function spellingsOf(
  mentions: readonly AnnotationOf<'entity'>[],
  { article: { prose }, knowledge }: Desk,
): readonly Spelling[] {
  const known = new Map<string, Spelling>();
  const all = mentions.map(({ span }) => {
    const text = singleBlanks(words(prose, span));
    const before = known.get(text);
    if (before) return before;
    const bearers = knowledge.candidates(text);
    const small = text.includes(' ') ? '' : text.toLowerCase();
    const spelling = { text, bearers, isInitials: /^\p{Lu}{2,6}$/u.test(text), small, isWord: false };
    known.set(text, spelling);
    return spelling;
  });
  const sought = new Set(Array.from(known.values(), ({ small }) => small));
  const written = new Set(prose.tokens.spellings.filter((word) => sought.has(word)));
  for (const spelling of known.values()) spelling.isWord = written.has(spelling.small);
  return all;
}

/** "Spokane, Washington": nothing but a comma between two names, the second of which may be a region. */
function isPlaceBefore(
  first: AnnotationOf<'entity'> | undefined,
  second: AnnotationOf<'entity'> | undefined,
  text: string,
  anyFirst = false,
): boolean {
  if (!first || !second || second.span.start !== first.span.end + 2) return false;
  if (!text.startsWith(', ', first.span.end)) return false;
  const { type } = second.finding;
  if (anyFirst) return type === 'AdministrativeArea';
  return first.finding.type === 'City' && isPlace(type);
}

/** The country of the region after a comma: "London, Ontario". */
function regionAfter(
  mention: AnnotationOf<'entity'>,
  after: AnnotationOf<'entity'> | undefined,
  { article, knowledge }: Desk,
): string | undefined {
  const { prose } = article;
  if (mention.finding.type !== 'City' || !after) return undefined;
  if (!isPlaceBefore(mention, after, prose.text, true)) return undefined;
  return knowledge.candidates(words(prose, after.span))[0]?.fact.country;
}

/** What the noun directly after a name says that it is. */
function sortAfter({ span }: AnnotationOf<'entity'>, { article, language }: Desk): EntityType | undefined {
  const { text } = article.prose;
  if (text.charAt(span.end) !== ' ') return undefined;
  let end = span.end + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  return language.names.sorts.get(text.slice(span.end + 1, end));
}

function followsPlaceWord({ span }: AnnotationOf<'entity'>, { article, language }: Desk): boolean {
  const { text } = article.prose;
  if (text.charAt(span.start - 1) !== ' ') return false;
  let start = span.start - 1;
  while (isLetter(text.charCodeAt(start - 1))) start--;
  if (span.start - start > longestWord) return false;
  return language.names.placeWords.has(text.slice(start, span.start - 1).toLowerCase());
}

/** Letters of all kinds, as far as a word of the tables can hold them. */
function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && ((code | 0x20) <= 0x7a || code > 0xbf);
}

/** Characters before a name that hold a preposition. */
const longestWord = 12;
