// The publication: everything that is not in an article. Plain JSON, so that it can be hashed and sent to threads.
import type { Genre } from './article.ts';

export interface Organization {
  readonly name: string;
  /** Absolute home address. */
  readonly url: string;
  readonly description?: string;
  readonly email?: string;
  readonly logo?: string;
  readonly sameAs: readonly string[];
}

/** Somebody of `people.yaml`. */
export interface Person {
  readonly key: string;
  /** A person where absent. */
  readonly type?: 'Person' | 'Organization';
  readonly name: string;
  /** Other ways in which bylines write the name. */
  readonly names: readonly string[];
  readonly wikidata?: string;
  readonly url?: string;
  readonly jobTitle?: string;
  readonly affiliation?: string;
  readonly description?: string;
  readonly sameAs: readonly string[];
}

/** One step of the house's scale in `ratings.yaml`. */
export interface Rating {
  readonly key: string;
  /** What readers see and `alternateName` says. */
  readonly label: string;
  readonly meaning: string;
  readonly class: 'TRUE' | 'FALSE' | 'MIXTURE' | 'OTHER';
  /** Absent: a verdict in words only. */
  readonly value?: number;
}

/** The house's scale; `best` and `worst` bound the values, nearer `best` is truer. */
export interface Scale {
  readonly best: number;
  readonly worst: number;
  readonly ratings: readonly Rating[];
}

/** A standing page from `source/pages/`. */
export interface Page {
  /** Address below the site's root, `corrections` for `/corrections/`. */
  readonly slug: string;
  readonly title: string;
  readonly description?: string;
  /** What the page is to the publication, where it is a policy. */
  readonly policy?: 'corrections' | 'methodology' | 'ethics' | 'ownership' | 'about';
  readonly dateModified?: string;
  /** Sanitised HTML of the body. */
  readonly body: string;
  /** Path of the file, for messages. */
  readonly path: string;
}

export interface Site {
  /** Origin without a trailing slash: `https://claimpress.example.com`. */
  readonly url: string;
  readonly name: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** IANA name. */
  readonly timeZone: string;
  /** The year or day since when the publication owns its host: the date of its tag URIs (RFC 4151). */
  readonly idDate: string;
  /** The build's clock as a day; the newest date in the content where absent. */
  readonly now?: string;
  readonly organization: Organization;
  /** Section of articles that name none. */
  readonly section: string;
  /** Genre of articles that name none. */
  readonly genre: Genre;
  /** Address of the licence of the structured data. */
  readonly dataLicense?: string;
  readonly people: readonly Person[];
  readonly scale: Scale;
  readonly pages: readonly Page[];
}
