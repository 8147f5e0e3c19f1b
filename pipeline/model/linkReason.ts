// Why a mention was linked to whom it was, or to nobody: for editors, and kept out of what is published.
import type { EntityType } from './entity.ts';
import type { Span } from './span.ts';

/** Who settled whom a mention means. */
export type LinkedBy =
  /** An editor's pin. */
  | 'editor'
  /** The rule that found the mention knows it: "the North". */
  | 'mention'
  /** The words before or after name a post: "President Moon", "the Moon government". */
  | 'title'
  /** A longer name elsewhere in the article. */
  | 'chain'
  /** Bearers of the words in the knowledge base and in the publication's own list. */
  | 'candidates';

/** A bearer of the words with what speaks for it. */
export interface WeighedCandidate {
  readonly wikidata: string | null;
  readonly name: string;
  readonly type: EntityType;
  /** Kind of name under which it was found. */
  readonly matched: 'name' | 'alias' | 'demonym';
  /** Sum of the features. */
  readonly weight: number;
  /** What speaks for it or against it, already weighed; features of no weight are left out. */
  readonly features: { readonly [feature: string]: number };
}

/** The account of one mention. */
export interface LinkReason {
  readonly span: Span;
  /** The rule or the model that found the mention. */
  readonly foundBy: string;
  readonly linkedBy: LinkedBy;
  /** Key of the entity that the mention was given. */
  readonly entity: string;
  /** Whether that is somebody or something known, rather than a bare name. */
  readonly linked: boolean;
  /** In words: what decided, or why nobody was chosen. */
  readonly reason: string;
  /** By how much the first candidate is ahead of the second, and by how much it must be; absent where it stands alone. */
  readonly margin?: number;
  readonly needed?: number;
  /** The likeliest first. */
  readonly candidates: readonly WeighedCandidate[];
}
