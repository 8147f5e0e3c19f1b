// Words by which names are known: titles before people, nouns that make organisations, words that are no names.
import type { EntityType } from '../entity.ts';

export interface NameWords {
  /** Titles and posts directly before a person's name, in lower case: "president", "prime minister", "mr.". */
  readonly titles: ReadonlySet<string>;
  /** The last word of each title. */
  readonly titleEnds: ReadonlySet<string>;
  /** The most words that a title has. */
  readonly longestTitle: number;
  /** Titles of those who lead a government, as written: "President"; "the Moon government" is led by one. */
  readonly leaders: readonly string[];
  /** Nouns directly after a leader's name, in lower case: "administration". */
  readonly reigns: ReadonlySet<string>;
  /** Nouns that end a name, as written, with what they make of it: "Institute". */
  readonly endings: ReadonlyMap<string, EntityType>;
  /** Nouns that open a name with "of" or "for" after them, as written: "Ministry". */
  readonly openings: ReadonlyMap<string, EntityType>;
  /** Words that may stand between two capitalised words of one name: "and". */
  readonly links: ReadonlySet<string>;
  /** Of these, the ones after which such a name opens: "of", "for". */
  readonly openers: ReadonlySet<string>;
  /** The preposition of belonging. */
  readonly of: string;
  /** Words that may stand between the parts of a person's name: "van", "bin". */
  readonly particles: ReadonlySet<string>;
  /** Words after a person's name that belong to it: "Jr.". */
  readonly generations: ReadonlySet<string>;
  /** Words before the name of a ship: "USS". */
  readonly ships: ReadonlySet<string>;
  /** Nouns, in lower case, before or behind a ship's name: "cruiser". */
  readonly vessels: ReadonlySet<string>;
  /** Parts of a divided country, as written: "North". */
  readonly halves: ReadonlySet<string>;
  /** Prepositions after which a place is named, in lower case: "in". */
  readonly placeWords: ReadonlySet<string>;
  /** Nouns after a name that say what it names, as written, with the type: "state" in "Washington state". */
  readonly sorts: ReadonlyMap<string, EntityType>;
  /** The definite article. */
  readonly the: string;
  /** Words that join two names: "and". */
  readonly joins: ReadonlySet<string>;
  /** Words that a capital letter does not make a name, in lower case: sentence openers, days, months. */
  readonly common: ReadonlySet<string>;
  /** Of what kind such a vote is, in lower case: "general"; a hyphen may join them to it. */
  readonly voteKinds: ReadonlySet<string>;
  /** What is held in a year and a place, in lower case: "election". */
  readonly votes: ReadonlySet<string>;
  /** Words that show that an article is about sport, in lower case: there a city's name often means its team. */
  readonly sports: ReadonlySet<string>;
  /** Verbs of having to do with somebody, in all forms, and nouns of it, in lower case: "negotiate", "ties". */
  readonly dealings: ReadonlySet<string>;
  /** Prepositions between dealings and the other side: "with", "between". */
  readonly withWords: ReadonlySet<string>;
  readonly sport: SportWords;
  readonly offices: OfficeWords;
}

/** Words by which the bodies of a state are known, which every state calls the same. */
export interface OfficeWords {
  /** Nouns that make a ministry of a name, as written: "Ministry". */
  readonly heads: ReadonlySet<string>;
  /** Words of a ministry's name, one or two, in lower case, with their portfolio: "external" says "foreign", "affairs" none. */
  readonly portfolios: ReadonlyMap<string, string>;
  /** A body with its country: {name} of {country}, {people} {name}. */
  readonly forms: readonly string[];
  /** Between a body and its country behind it: "of", "of the". */
  readonly behind: ReadonlySet<string>;
  /** Between a ministry and the capital in which it sits: "in". */
  readonly seated: ReadonlySet<string>;
}

/** Words by which a report of sport is known, and who plays in it; all in lower case. */
export interface SportWords {
  /** Whoever has a post in a team and stands after its name: "captain". */
  readonly posts: ReadonlySet<string>;
  /** The same, and the team itself, by words that others use as well: "manager". */
  readonly people: ReadonlySet<string>;
  /** Words of one sport, with what a team's name calls the sport: "wicket" is of "cricket". */
  readonly kinds: ReadonlyMap<string, string>;
  /** Verbs whose object is the side that lost: "thrashed". */
  readonly beats: ReadonlySet<string>;
  /** Nouns of games and how they end: "defeat". */
  readonly games: ReadonlySet<string>;
  /** Prepositions between a game and the other side: "against". */
  readonly versus: ReadonlySet<string>;
  /** How a team's name says that only women play in it. */
  readonly women: string;
}
