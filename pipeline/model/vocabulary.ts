// schema.org's types and properties, as the checks ask for them.

/** A property: which types may have it, and what it may hold (names without namespace). */
export interface Term {
  readonly domains: readonly string[];
  readonly ranges: readonly string[];
}

/** schema.org, compiled from its published vocabulary by `npm run schemas`. */
export interface Vocabulary {
  /** Release of the vocabulary. */
  readonly version: string;
  /** Each type with its direct supertypes. */
  readonly types: { readonly [name: string]: readonly string[] };
  readonly properties: { readonly [name: string]: Term };
  /** Members of enumerations, each with the enumerations that it is a member of. */
  readonly members: { readonly [name: string]: readonly string[] };
  /** Terms that should no longer be used, each with what has taken its place. */
  readonly superseded: { readonly [name: string]: string };
  /** The JSON-LD context made from the same vocabulary: what `https://schema.org` stands for, offline. */
  readonly context: { readonly [term: string]: unknown };
}
