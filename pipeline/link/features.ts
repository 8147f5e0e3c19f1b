// A bearer of a name → what speaks for it in this article, as numbers to be added up.
import type { AnnotationOf } from '../model/annotation.ts';
import { agentTypes, type EntityType } from '../model/entity.ts';
import type { Candidate, Fact } from '../model/knowledge.ts';
import type { Focus } from './focus.ts';
import { isOfState, type Owner } from './owners.ts';

/** What the article says about who can be meant. */
export interface Context {
  /** Its day, where it has one. */
  readonly date: string | undefined;
  readonly focus: Focus;
}

/** What the words beside a mention say of it. */
export interface Surroundings {
  /** Follows a place and a comma: "Spokane, Washington". */
  readonly afterPlace: boolean;
  /** Stands before a comma and a place: "Franklin, Tennessee"; or follows a preposition of place. */
  readonly placed: boolean;
  /** Wikidata id of the country that its first words name: "U.S. forces". */
  readonly country: string | undefined;
  /** Wikidata id of the country of the region that it stands before: "London, Ontario". */
  readonly region: string | undefined;
  /** What the noun after it says that it is: "Washington state". */
  readonly sort: EntityType | undefined;
  /** Whether it is nothing but capitals, as a word made of initials is: "GSA". */
  readonly isInitials: boolean;
  /** Whether the article has the word without its capital too: "mobile". */
  readonly isWord: boolean;
  /** Whose it is, where it is a body: "Pakistan's Supreme Court". */
  readonly owner: Owner | undefined;
}

/** What is weighed: a mention, what the article says of it, and the words beside it. */
export interface Subject {
  readonly mention: AnnotationOf<'entity'>;
  readonly context: Context;
  readonly beside: Surroundings;
}

/** The features in the order in which `weigh` adds them up. */
export const featureNames = [
  'prior',
  'usual name',
  'type',
  'in office',
  'country in focus',
  'place in list',
  'not yet there',
  'office abroad',
  'place beside it',
  "publication's own",
  'common name',
  'owner',
  'a word as well',
] as const;

/** Weights by hand, adjusted by comparing totals on development sets; nothing of their words is in them. */
const weights = {
  usualName: 0.06,
  sameType: 0.12,
  sameKind: 0.06,
  otherKind: -0.3,
  inOffice: 0.45,
  everInOffice: 0.1,
  focus: 0.85,
  placeInList: -0.04,
  notYet: -0.4,
  abroad: -0.3,
  schoolAbroad: -0.4,
  region: 0.5,
  place: 0.2,
  otherRegion: -1,
  sort: 0.6,
  own: 0.5,
  commonName: -0.4,
  owner: 0.5,
  otherOwner: -1.5,
  unknownOwner: -0.6,
  word: -0.5,
  wordOfPlace: -1.5,
};

type Kind = 'person' | 'place' | 'body' | 'other';

const places: ReadonlySet<EntityType> = new Set(['Country', 'City', 'AdministrativeArea', 'Place']);
const bodies: ReadonlySet<EntityType> = new Set(agentTypes.filter((type) => type !== 'Person'));

/** What is left of a type that only a list gave, where nobody of the list is meant. */
export function loosely(type: EntityType): EntityType {
  const kind = kindOf(type);
  if (kind === 'other') return 'Thing';
  return kind === 'person' ? 'Person' : kind === 'place' ? 'Place' : 'Organization';
}

/** Whether the type is one of places. */
export function isPlace(type: EntityType): boolean {
  return places.has(type);
}

function kindOf(type: EntityType): Kind {
  if (type === 'Person') return 'person';
  return places.has(type) ? 'place' : bodies.has(type) ? 'body' : 'other';
}

/** The sum of what speaks for a candidate, the parts of which go into `parts`, parallel to `featureNames`. Throws never. */
export function weigh(
  { fact, matched }: Candidate,
  place: number,
  { mention, context, beside }: Subject,
  parts?: number[],
): number {
  const { date, focus } = context;
  const share = focus.get(homeOf(fact) ?? '') ?? 0;
  const prior = fact.prior / 100;
  const name = matched === 'name' ? weights.usualName : 0;
  const type = typeFit(fact, mention);
  const office = officeFit(fact, date);
  const country = weights.focus * share;
  const order = place * weights.placeInList;
  const later = isLater(fact, date) ? weights.notYet : 0;
  const isLoose = matched === 'alias' || fact.prior < littleKnown;
  const isAbroad = isLoose && share === 0 && beside.country !== fact.country;
  const foreign = isAbroad ? abroad(fact, beside) : 0;
  const near = placeFit(fact, beside) + sortFit(fact, beside);
  const own = fact.own ? weights.own : 0;
  const common = isCommon(fact) ? weights.commonName : 0;
  const owner = ownerFit(fact, beside);
  const word = wordFit(fact, beside);
  parts?.push(prior, name, type, office, country, order, later, foreign, near, own, common, owner, word);
  const said = prior + name + type + office + country + order;
  return said + later + foreign + near + own + common + owner + word;
}

/** A type that the words around a mention gave it counts; one that only a list gave it hardly does. */
function typeFit({ type }: Fact, { finding, by }: AnnotationOf<'entity'>): number {
  if (type === finding.type) return weights.sameType;
  if (kindOf(type) === kindOf(finding.type)) return weights.sameKind;
  return by === 'entity/table' ? 0 : weights.otherKind;
}

/** Where the article has no day, a post at any time says little. */
function officeFit(fact: Fact, date: string | undefined): number {
  if (!inOffice(fact, date)) return 0;
  return date === undefined ? weights.everInOffice : weights.inOffice;
}

/**
 * "The ministry of agriculture", "Labor": of a country that the article does not speak of, unless all the world knows it. Schools
 * go by their initials at home alone.
 */
function abroad({ type, country, prior }: Fact, { isInitials }: Surroundings): number {
  if (country === undefined) return 0;
  if (type === 'EducationalOrganization') return isInitials ? weights.schoolAbroad : 0;
  if (!isOfState(type) || prior >= worldwide) return 0;
  return weights.abroad * (1 - prior / 100);
}

/** Prior below which even the full name of an office is hardly known abroad, where others may bear it. */
const littleKnown = 10;

/** Prior from which all the world knows an office: the FBI. */
const worldwide = 40;

/** "Washington state": the noun says what is meant. */
function sortFit({ type }: Fact, { sort }: Surroundings): number {
  return type === sort ? weights.sort : 0;
}

function placeFit(fact: Fact, { afterPlace, placed, region }: Surroundings): number {
  const { type, country } = fact;
  if (region !== undefined && country !== undefined && country !== region) return weights.otherRegion;
  if (afterPlace && (type === 'AdministrativeArea' || type === 'Country')) return weights.region;
  return placed && places.has(type) ? weights.place : 0;
}

/** "Kenya's Supreme Court" is no other country's. */
function ownerFit({ type, country }: Fact, { owner }: Surroundings): number {
  if (owner === undefined) return 0;
  if (country === owner.country.wikidata) return weights.owner;
  if (!owner.isBeside || !isOfState(type)) return 0;
  return country === undefined ? weights.unknownOwner : weights.otherOwner;
}

/** "Mobile" in an article that says "mobile": hardly the town, unless words of place stand beside it. */
function wordFit({ type }: Fact, { isWord, placed, afterPlace }: Surroundings): number {
  if (!isWord || placed || afterPlace) return 0;
  return isPlace(type) ? weights.wordOfPlace : weights.word;
}

/** Whether hardly anybody speaks of the person, and many others bear the name: the prior says so. */
function isCommon({ type, prior }: Fact): boolean {
  return type === 'Person' && prior === 0;
}

/** Country of which somebody or something is, by its Wikidata id. */
function homeOf(fact: Fact): string | undefined {
  return fact.type === 'Country' ? (fact.wikidata ?? undefined) : fact.country;
}

/** Whether it came to be after the day: nobody spoke of it then. People carry no such days. */
function isLater({ type, from }: Fact, date: string | undefined): boolean {
  if (type === 'Person' || from === undefined || date === undefined) return false;
  return !from.startsWith('-') && from.slice(0, 4) > date.slice(0, 4);
}

/** Whether the person held any dated post on the day; without a day, at any time. */
export function inOffice({ roles }: Fact, date: string | undefined): boolean {
  if (date === undefined) return roles.length > 0;
  return roles.some(({ from, to }) => from !== undefined && from <= date && (to === undefined || date <= to));
}
