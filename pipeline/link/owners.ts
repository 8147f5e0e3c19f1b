// A country's name in, before or behind the name of a body → whose it is: "Pakistan's Supreme Court", "the Israeli Ministry of Health".
import type { AnnotationOf } from '../model/annotation.ts';
import type { EntityType } from '../model/entity.ts';
import type { Candidate, Fact } from '../model/knowledge.ts';
import { asOffice, portfolioIn } from '../model/office.ts';
import type { Desk } from '../model/plugin.ts';
import { words } from '../model/prose.ts';
import { singleBlanks } from './blanks.ts';

type Mention = AnnotationOf<'entity'>;

/** Whose a body is. */
export interface Owner {
  readonly country: Fact;
  /** What the body is called without its country: "Supreme Court". */
  readonly name: string;
  /** Whether the country stands outside the name. */
  readonly isBeside: boolean;
}

/** A mention with its words, and the mentions before and after it. */
interface Place {
  readonly mention: Mention;
  readonly text: string;
  readonly before: Mention | undefined;
  readonly after: Mention | undefined;
}

/** What countries have, of which each has its own. */
const owned: ReadonlySet<EntityType> = new Set([
  'GovernmentOrganization',
  'PoliticalParty',
  'Organization',
  'Corporation',
  'Legislation',
]);

/** Whether the type is one of the bodies that every state has, so that a name alone says of no state that it is meant. */
export function isOfState(type: EntityType): boolean {
  return type === 'GovernmentOrganization' || type === 'PoliticalParty';
}

/**
 * Tells whose a body is, asked in the order of the text. A body of state without a country is the one that was named with
 * its country before, where that was the country whose bodies were named last and nobody spoke of the body without one
 * before that; a ministry is of the one country whose bodies were named so far. `within` is `ownerWithin` of a name.
 */
export function createOwners(
  desk: Desk,
  within: (text: string) => Owner | undefined,
): (place: Place) => Owner | undefined {
  const { offices } = desk.language.names;
  const portfolioOf = onceEach((text) => portfolioIn(text, offices));
  const known = new Map<string, Owner | undefined>();
  const countries = new Set<string | null>();
  let last: Fact | undefined;
  return (place) => {
    const { mention, text } = place;
    const { type } = mention.finding;
    if (!owned.has(type) || mention.by === 'editor') return undefined;
    const owner = ownerBeside(place, desk) ?? within(text);
    if (!isOfState(type)) return owner;
    const portfolio = portfolioOf(text);
    const body = portfolio ?? owner?.name ?? text;
    if (owner) {
      if (!known.has(body) || known.get(body)) known.set(body, owner);
      countries.add(owner.country.wikidata);
      last = owner.country;
      return owner;
    }
    if (!known.has(body)) {
      const only = portfolio !== undefined && countries.size === 1 ? last : undefined;
      known.set(body, only && { country: only, name: text, isBeside: true });
    }
    const before = known.get(body);
    return before?.country.wikidata === last?.wikidata ? before : undefined;
  };
}

/** The same answers, each made once: an article names few bodies, and them often. */
export function onceEach<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, { readonly answer: T }>();
  return (text) => {
    const before = made.get(text);
    if (before) return before.answer;
    const answer = make(text);
    made.set(text, { answer });
    return answer;
  };
}

function ownerBeside({ mention, text, before, after }: Place, desk: Desk): Owner | undefined {
  const country =
    countryBefore(mention, before, desk) ??
    countryBehind(mention, after, desk) ??
    seatOf(mention, text, after, desk);
  return country && { country, name: text, isBeside: true };
}

/**
 * The country whose name or people's name opens a longer name, and the rest of it: "Russia's Defense Ministry", "South
 * Korea's Unification Ministry", "Israeli Ministry of Health", "U.S. forces". Throws never.
 */
export function ownerWithin(text: string, { knowledge }: Pick<Desk, 'knowledge'>): Owner | undefined {
  if (!text.includes(' ')) return undefined;
  const parts = text.split(' ');
  for (let count = Math.min(longestCountry, parts.length - 1); count > 0; count--) {
    const opening = parts
      .slice(0, count)
      .join(' ')
      .replace(/['’]s?$/, '');
    const country = countryCalled(opening, knowledge.candidates(opening));
    if (country) return { country, name: parts.slice(count).join(' '), isBeside: false };
  }
  return undefined;
}

/** The most words of a country's name that opens a longer name. */
const longestCountry = 3;

/** "Pakistan's Supreme Court", "Russia’s powerful Interior Ministry", "the Turkish Parliament". */
function countryBefore({ span }: Mention, before: Mention | undefined, desk: Desk): Fact | undefined {
  if (!before || span.start - before.span.end > farthest || !mayOwn(before)) return undefined;
  const between = desk.article.prose.text.slice(before.span.end, span.start);
  return /^(?:['’]s?)?[ \n](?:\p{Ll}[\p{Ll}-]* )?$/u.test(between) ? countryOf(before, desk) : undefined;
}

/** Characters between a country and what it owns: a possessive and one adjective. */
const farthest = 20;

/** "The Ministry of Health of Ukraine". */
function countryBehind({ span }: Mention, after: Mention | undefined, desk: Desk): Fact | undefined {
  return isJoined(span, after, desk.language.names.offices.behind, desk) ? countryOf(after, desk) : undefined;
}

/** "The Ministry of Defence in London": the country of the capital in which a ministry sits. */
function seatOf({ span }: Mention, text: string, after: Mention | undefined, desk: Desk): Fact | undefined {
  const { offices } = desk.language.names;
  if (!isJoined(span, after, offices.seated, desk) || portfolioIn(text, offices) === undefined)
    return undefined;
  const city = candidatesOf(after, desk)[0]?.fact;
  return city?.capitalOf === undefined ? undefined : desk.knowledge.fact(city.capitalOf);
}

function isJoined(
  span: Mention['span'],
  after: Mention | undefined,
  by: ReadonlySet<string>,
  { article }: Desk,
): after is Mention {
  if (!after || after.span.start - span.end > farthest) return false;
  return by.has(article.prose.text.slice(span.end, after.span.start).trim());
}

function countryOf(mention: Mention, desk: Desk): Fact | undefined {
  if (!mayOwn(mention)) return undefined;
  const candidates = candidatesOf(mention, desk);
  return countryCalled(words(desk.article.prose, mention.span), candidates);
}

/** Whether it names a country or its people. */
function mayOwn({ finding: { type, form } }: Mention): boolean {
  return type === 'Country' || form === 'demonym';
}

function candidatesOf({ span }: Mention, { article, knowledge }: Desk): readonly Candidate[] {
  return knowledge.candidates(singleBlanks(words(article.prose, span)));
}

/** The country that comes first among those who bear the words. Peoples in the plural own by "of" alone: "the Kurds". */
function countryCalled(text: string, candidates: readonly Candidate[]): Fact | undefined {
  const first = candidates.find(({ fact }) => fact.type === 'Country');
  return first &&
    !(first.matched === 'demonym' && text.endsWith('s') && first.fact.demonyms.includes(text.slice(0, -1)))
    ? first.fact
    : undefined;
}

/** The bodies of a country by its ways of calling them: its ministry of the portfolio, "Supreme Court of India", "Indian Air Force". */
export function bodiesOf({ country, name }: Owner, { knowledge, language }: Desk): readonly Candidate[] {
  const { offices } = language.names;
  const id = country.wikidata ?? '';
  const portfolio = portfolioIn(name, offices);
  const called = offices.forms.flatMap((form) => {
    const filled = form.replace('{name}', name).replace('{country}', country.name);
    return country.demonyms.length > 0 && form.includes('{people}')
      ? country.demonyms.map((people) => filled.replace('{people}', people))
      : [filled];
  });
  const asked = portfolio === undefined ? called : [asOffice(portfolio, id), ...called];
  return asked
    .flatMap((each) => knowledge.candidates(each))
    .filter(({ fact }) => fact.country === id && owned.has(fact.type));
}
