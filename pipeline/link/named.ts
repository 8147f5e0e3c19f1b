// Mentions → mentions with their words, and with what stands beside them.
import type { AnnotationOf } from '../model/annotation.ts';
import type { EntityType } from '../model/entity.ts';
import type { Desk } from '../model/plugin.ts';
import { words } from '../model/prose.ts';
import { singleBlanks } from './blanks.ts';
import type { Named } from './choose.ts';
import { isPlace } from './features.ts';
import { createOwners } from './owners.ts';

/** Reads the mentions of an article in their order. Throws never. */
export function namedIn(mentions: readonly AnnotationOf<'entity'>[], desk: Desk): readonly Named[] {
  const { prose } = desk.article;
  const ownerOf = createOwners(desk);
  const spellings = new Set(prose.tokens.spellings);
  return mentions.map((mention, index) => {
    const written = words(prose, mention.span);
    const before = mentions[index - 1];
    const after = mentions[index + 1];
    const text = singleBlanks(written);
    const country = mention.finding.type === 'GovernmentOrganization' ? countryIn(text, desk) : undefined;
    const region = regionAfter(mention, after, desk);
    const sort = sortAfter(mention, desk);
    return {
      mention,
      text,
      bearers: desk.knowledge.candidates(text),
      beside: {
        country,
        region,
        sort,
        isInitials: /^\p{Lu}{2,6}$/u.test(text),
        isWord: !text.includes(' ') && spellings.has(text.toLowerCase()),
        owner: ownerOf({ mention, text, before, after }),
        afterPlace: isPlaceBefore(before, mention, prose.text),
        placed: isPlaceBefore(mention, after, prose.text, true) || followsPlaceWord(mention, desk),
      },
    };
  });
}

/** "Spokane, Washington": nothing but a comma between two names, the second of which may be a region. */
function isPlaceBefore(
  first: AnnotationOf<'entity'> | undefined,
  second: AnnotationOf<'entity'> | undefined,
  text: string,
  anyFirst = false,
): boolean {
  if (!first || !second || text.slice(first.span.end, second.span.start) !== ', ') return false;
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
  let end = span.end + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  return text.charAt(span.end) === ' ' ? language.names.sorts.get(text.slice(span.end + 1, end)) : undefined;
}

function followsPlaceWord({ span }: AnnotationOf<'entity'>, { article, language }: Desk): boolean {
  const { text } = article.prose;
  let start = span.start - 1;
  while (isLetter(text.charCodeAt(start - 1))) start--;
  if (text.charAt(span.start - 1) !== ' ' || span.start - start > longestWord) return false;
  return language.names.placeWords.has(text.slice(start, span.start - 1).toLowerCase());
}

/** Letters of all kinds, as far as a word of the tables can hold them. */
function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && ((code | 0x20) <= 0x7a || code > 0xbf);
}

/** The country whose name or people's name opens a longer name: "U.S. forces", "Iraqi Army". */
export function countryIn(text: string, { knowledge }: Desk): string | undefined {
  const [opening = '', ...rest] = text.split(' ');
  if (rest.length === 0) return undefined;
  return (
    knowledge.candidates(opening).find(({ fact }) => fact.type === 'Country')?.fact.wikidata ?? undefined
  );
}

/** Characters before a name that hold a preposition. */
const longestWord = 12;
