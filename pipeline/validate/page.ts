// What a page or a file holds for machines: blocks, the nodes in them, and what surrounds them.
import type { Json } from '../model/node.ts';
import type { Schema } from '../model/schema.ts';
import type { Span } from '../model/span.ts';
import type { Thing } from '../model/thing.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** One block of data: a script element, a whole JSON file, or what microdata says. */
export interface Block {
  readonly syntax: 'script' | 'file' | 'microdata';
  /** Where its text stands in the page. */
  readonly span: Span;
  /** Absent where the block cannot be parsed. */
  readonly value?: Json;
  /** Why it cannot be parsed. */
  readonly fault?: Flaw;
  /** Names that stand twice in one object. */
  readonly duplicates: readonly { readonly span: Span; readonly key: string }[];
  /** A comment or CDATA marker around the data. */
  readonly wrapper?: Span;
  /** Where a node, a property of it or an item of that property's list stands in the page. */
  spanOf(thing: Thing, term?: string, index?: number): Span;
}

/** Something wrong at a place. */
export interface Flaw {
  readonly span: Span;
  readonly reason: string;
  readonly fix: string;
}

/** How a node is reached: alone on top, in a list on top, in `@graph`, or below another node. */
export type Way = 'top' | 'list' | 'graph' | 'within';

/** A described node. */
export interface Visit {
  readonly thing: Thing;
  /** Names of its types without schema.org's namespace. */
  readonly types: readonly string[];
  readonly block: Block;
  readonly way: Way;
  readonly parent?: Visit;
  /** The property of `parent` that it stands under. */
  readonly term?: string;
  /** The context that holds here; undefined where there is none. */
  readonly context: Json | undefined;
  /** Whether it is a ClaimReview, a Claim, an Article or a feed of these, or belongs to one. */
  readonly isRecord: boolean;
}

/** What is known of an HTML page beside its blocks. */
export interface Surroundings {
  /** Value of `link rel="canonical"`. */
  readonly canonical?: string;
  readonly ids: ReadonlySet<string>;
  /** Words that readers see, in the order of the source; made when asked for. */
  words(): string;
}

/** What rules look at. */
export interface Page {
  /** The whole text, without a byte order mark. */
  readonly text: string;
  /** Absent for JSON files. */
  readonly html?: Surroundings;
  readonly blocks: readonly Block[];
  readonly visits: readonly Visit[];
  /** The ClaimReviews among the nodes. */
  readonly reviews: readonly Visit[];
  readonly vocabulary: Vocabulary;
  readonly schema: Schema;
}
