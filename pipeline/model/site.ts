// The publication: everything that is not in an article. Plain JSON, so that it can be hashed and sent to threads.
import type { Genre } from './article.ts';
import type { InnerLink } from './innerLink.ts';
import type { OwnEntity } from './knowledge.ts';

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

/** Who is told after a deployment (`claimpress ping`). */
export interface Announcing {
  /** Address of a WebSub hub; feeds name it. */
  readonly webSub?: string;
  readonly indexNow?: {
    /** 8–128 letters, digits and hyphens; published as `/<key>.txt`. */
    readonly key: string;
    readonly endpoint: string;
  };
}

/** Partners whose feeds have a form of their own. */
export const partners = ['msn', 'smartnews', 'flipboard'] as const;

export type Partner = (typeof partners)[number];

/** What others may do with whole articles that this publication is the first to publish. */
export interface Republishing {
  /** The terms in words, as republishers read them. */
  readonly terms: string;
  /** Address of the licence of the texts. */
  readonly license?: string;
}

/** Uses of content by machines, in the words of Really Simple Licensing 1.0. */
export const machineUses = ['search', 'ai-index', 'ai-input', 'ai-train', 'ai-all', 'all'] as const;

export type MachineUse = (typeof machineUses)[number];

/** What machines may do with the pages; what stands in neither list is left open. */
export interface Rights {
  readonly permit: readonly MachineUse[];
  readonly prohibit: readonly MachineUse[];
  /** Whether text and data mining is reserved (Directive (EU) 2019/790, article 4). */
  readonly mining?: 'reserved' | 'open';
  /** Page with the terms. */
  readonly policy?: string;
}

/** What a standing page can be to the publication. Each is found by the name of its file. */
export const policies = [
  'corrections',
  'methodology',
  'ethics',
  'ownership',
  'about',
  'diversity',
  'staffing',
  'feedback',
  'masthead',
  'mission',
  'unnamed-sources',
  'no-bylines',
] as const;

export type Policy = (typeof policies)[number];

/** A standing page from `source/pages/`. */
export interface Page {
  /** Address below the site's root, `corrections` for `/corrections/`. */
  readonly slug: string;
  readonly title: string;
  readonly description?: string;
  /** What the page is to the publication, where it is a policy. */
  readonly policy?: Policy;
  readonly dateModified?: string;
  /** Sanitised HTML of the body. */
  readonly body: string;
  /** Path of the file, for messages. */
  readonly path: string;
  /** Its links to addresses of this site. */
  readonly links?: readonly InnerLink[];
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
  readonly announce?: Announcing;
  /** Absent: texts are nobody else's to republish. */
  readonly republish?: Republishing;
  /** Partners that get a feed; none where absent. */
  readonly partners?: readonly Partner[];
  readonly rights?: Rights;
  readonly people: readonly Person[];
  /** What the publication adds to the knowledge base, or corrects in it. */
  readonly entities: readonly OwnEntity[];
  readonly scale: Scale;
  readonly pages: readonly Page[];
}
