// A source that has been read: what it says about itself, its tree, its words.
import type { InlineCode, Root, Text } from 'mdast';
import type { Picture, PictureFiles } from './picture.ts';
import type { Prose } from './prose.ts';
import type { Span } from './span.ts';

export type Format = 'txt' | 'md' | 'body';

/** A source to be read. */
export interface Source {
  /** Stable name of the article: the file's path below the source folder without extension. */
  readonly id: string;
  /** The file as a person would name it, for messages. */
  readonly path: string;
  readonly format: Format;
  readonly text: string;
  /** The article's date where the source does not say it (`press`), `YYYY-MM-DD`. */
  readonly date?: string;
  /** The publication's picture files that the text may name. */
  readonly pictures?: PictureFiles;
}

/** A person as the article names them. */
export interface Byline {
  readonly name: string;
  readonly url?: string;
  readonly jobTitle?: string;
  readonly affiliation?: string;
  /** What the article's author note says of them, verbatim. */
  readonly description?: string;
  readonly sameAs: readonly string[];
}

/** schema.org's kinds of news article that Claimpress publishes. */
export type Genre = 'opinion' | 'news' | 'analysis' | 'report' | 'background';

/** What the article says about itself, from header, front matter and author note. */
export interface Meta {
  readonly headline: string;
  readonly description?: string;
  readonly authors: readonly Byline[];
  /** First publication: `YYYY-MM-DD` or ISO date-time, as written. */
  readonly datePublished?: string;
  readonly dateModified?: string;
  /** Who first published it, where that is not this site. */
  readonly publication?: { readonly name: string; readonly url?: string };
  /** Address of the first publication, where that is known. */
  readonly originalUrl?: string;
  readonly section?: string;
  /** The last part of its address; the id without its leading date where the source gives none. */
  readonly slug: string;
  readonly language?: string;
  readonly genre?: Genre;
  readonly keywords: readonly string[];
  /** The article's own picture, above its text and in previews. */
  readonly image?: Picture;
  /** Former addresses on this site, as paths. */
  readonly aliases: readonly string[];
  readonly draft: boolean;
}

/** One thing recognised in the source, and where: what `inspect` shows. */
export interface Recognised {
  readonly field: string;
  readonly value: string;
  /** Range of the source. */
  readonly span: Span;
  /** Rule that recognised it. */
  readonly by: string;
}

/** A literal of the tree whose value stands in the prose at `at`, unchanged and whole. */
export interface TextRun {
  readonly node: Text | InlineCode;
  readonly at: number;
}

/** An article that has been read. */
export interface Article {
  readonly source: Source;
  readonly meta: Meta;
  readonly recognised: readonly Recognised[];
  /** The body as mdast, without header, front matter and author note; positions are those of the source. */
  readonly tree: Root;
  readonly prose: Prose;
  /** In order of `at`. */
  readonly runs: readonly TextRun[];
}
