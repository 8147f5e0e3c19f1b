// The contracts: what an extractor, a refiner, a linker, a describer, a check and a publisher is.
import type { Annotation } from './annotation.ts';
import type { Article } from './article.ts';
import type { Edition, Shelf } from './edition.ts';
import type { Entity } from './entity.ts';
import type { Knowledge } from './knowledge.ts';
import type { Language } from './language/index.ts';
import type { LinkReason } from './linkReason.ts';
import type { Message, Remark, Report, Severity } from './message.ts';
import type { Json, Node } from './node.ts';
import type { Note } from './note.ts';
import type { Output } from './output.ts';
import type { Tombstone } from './record.ts';
import type { Site } from './site.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What stages before linking may look at. */
export interface Desk {
  readonly article: Article;
  readonly language: Language;
  readonly knowledge: Knowledge;
  readonly report: Report;
}

/** Words → findings. Runs in roster order; sees what those before it found. Pure, total, linear in practice. */
export interface Extractor {
  readonly name: string;
  extract(desk: Desk, found: readonly Annotation[]): Iterable<Annotation>;
}

/** Tidies what all extractors found together: overlaps, duplicates. Pure and total. */
export interface Refiner {
  readonly name: string;
  refine(annotations: readonly Annotation[], desk: Desk): readonly Annotation[];
}

/** Mentions with their entities. */
export interface Linked {
  readonly annotations: readonly Annotation[];
  readonly entities: readonly Entity[];
  /** Why each mention was linked or was not, in the order of the text. Worked out when asked for. */
  why(): readonly LinkReason[];
}

/** What a linker made of the annotations; `why` where it decides who is meant. */
export interface LinkStep {
  readonly annotations: readonly Annotation[];
  why?(): readonly LinkReason[];
}

/** Gives mentions their identities. Editor's pins arrive as annotations `by: 'editor'` and win. Pure and total. */
export interface Linker {
  readonly name: string;
  link(annotations: readonly Annotation[], desk: Desk): LinkStep;
}

/** What figures and days are worked out again from: the annotations, with their entities. */
export interface ReckonSubject extends Desk {
  readonly annotations: readonly Annotation[];
}

/** Works figures and days of the words out again, for the editor. Pure, total, linear in practice. */
export interface Reckoner {
  readonly name: string;
  reckon(subject: ReckonSubject): Iterable<Note>;
}

/** An edition before it has a graph and a body. */
export type Draft = Omit<
  Edition,
  'graph' | 'reviews' | 'body' | 'feedBody' | 'excerpt' | 'pictures' | 'messages'
>;

/** Edition → schema.org nodes of one kind. Pure. */
export interface Describer {
  readonly name: string;
  describe(draft: Draft, site: Site): Iterable<Node>;
}

/** Looks at one finished graph and says what is wrong with it. Pure; may be asynchronous. */
export interface Check {
  readonly name: string;
  check(subject: CheckSubject): void | Promise<void>;
}

/** What a remark of a check is about. */
export interface About {
  /** A node on top of the graph, or a review. */
  readonly root: Node;
  /** Properties and places in lists that lead from there to what is meant; empty: the node itself. */
  readonly path: readonly (string | number)[];
}

/** The documents in JSON-LD's expanded form, or what JSON-LD cannot read in which node. */
export type Expansion =
  | { readonly expanded: readonly Json[] }
  | { readonly faults: readonly { readonly root: Node; readonly reason: string }[] };

/** What a check looks at. */
export interface CheckSubject {
  readonly draft: Draft;
  readonly graph: readonly Node[];
  readonly reviews: { readonly [claim: string]: Node };
  readonly expansion: Expansion;
  readonly site: Site;
  readonly vocabulary: Vocabulary;
  /**
   * Speaks in the file in which the thing was written and at the narrowest place that is known of it; where
   * none is known, the reason says in words which node is meant.
   */
  tell(severity: Severity, rule: string, about: About, remark: Remark): void;
  /** Whether an error has been told so far. */
  isFaulty(): boolean;
}

/** Looks at all editions together. */
export interface SiteCheck {
  readonly name: string;
  check(shelf: Shelf, site: Site): Iterable<Message>;
}

/** Edition → files, or all editions → files. Pure: same input, same bytes; order of outputs is free. */
export type Publisher =
  | {
      readonly name: string;
      readonly scope: 'article';
      publish(edition: Edition, site: Published): Iterable<Output>;
    }
  | {
      readonly name: string;
      readonly scope: 'site';
      publish(shelf: Shelf, site: Published): Iterable<Output>;
    };

/** The publication at the moment of publishing. */
export interface Published extends Site {
  /** The build's clock, `YYYY-MM-DD`. */
  readonly now: string;
  /** Pages of entities by the entities' keys. */
  readonly entityPages?: ReadonlyMap<string, EntityPage>;
  /** Reviews that were published and withdrawn, by id. */
  readonly withdrawn: readonly Tombstone[];
}

/** Where an entity has its page, and when that changed last. */
export interface EntityPage {
  readonly url: string;
  readonly changed?: string;
}
