// What the knowledge base answers: from a name to those who may bear it.
import type { EntityType } from './entity.ts';
import type { Prose } from './prose.ts';

/** One entity of the knowledge base. */
export interface Fact {
  readonly wikidata: string | null;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  /** Wikidata id of the country whose capital it is. */
  readonly capitalOf?: string;
  /** First and last day, or year, of existence or of an event. */
  readonly from?: string;
  readonly to?: string;
  /** Title of its page in the English Wikipedia. */
  readonly enwiki?: string;
  readonly roles: readonly Role[];
  /** Wikidata id of the country that it belongs to. */
  readonly country?: string;
  /** How much is spoken of it, 0–100. */
  readonly prior: number;
  /** Key of the entry in the publication's own list, where it stands there. */
  readonly own?: string;
  /** Pages that are about it, absolute, beside those of Wikidata and Wikipedia. */
  readonly sameAs?: readonly string[];
}

/** A post that a person held, with its first and last day where known. */
export interface Role {
  readonly position: string;
  readonly country?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A fact found under a name, and under which kind of name. */
export interface Candidate {
  readonly fact: Fact;
  readonly matched: 'name' | 'alias' | 'demonym';
}

/** Look-up by name: exact up to white space and typographic apostrophes, case kept. Empty where nobody bears it. */
export interface Knowledge {
  candidates(name: string): readonly Candidate[];
  /**
   * Which names start at token `first` of a prose: bit `k` is set where `candidates` of the text up to the end of token
   * `first + k` is not empty, for each `k` below `count`, at most 31.
   */
  namesFrom(prose: Pick<Prose, 'text' | 'tokens'>, first: number, count: number): number;
  /** The most words that any name has. */
  readonly longestName: number;
  /** The most words of any name that begins with the word; may be too many, never too few. 0 where none does. */
  longestFrom(word: string): number;
  fact(wikidata: string): Fact | undefined;
  /** How often a word is a given name, relative to other words; 0 for words that are none. */
  givenName(word: string): number;
  /** How likely a word that ends a person's name does so as a family name, 0–1; 0 for words that end none. */
  familyName(word: string): number;
}

/** Somebody or something of `entities.yaml`. */
export interface OwnEntity {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  readonly type: EntityType;
  readonly wikidata?: string;
  readonly sameAs: readonly string[];
  /** English name or Wikidata id. */
  readonly country?: string;
  /** First and last day, month or year. */
  readonly from?: string;
  readonly to?: string;
  readonly roles: readonly {
    readonly position: string;
    readonly country?: string;
    readonly from?: string;
    readonly to?: string;
  }[];
}

/** How the knowledge base lists teams under the place that they play for: found there only by whoever looks for a team. */
export function asSide(place: string): string {
  return `${place} (side)`;
}
