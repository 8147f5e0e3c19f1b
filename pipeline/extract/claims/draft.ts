// What the rules for claims read and yield: a page of sentences, a claim in tokens.
import type { AnnotationOf, Modality } from '../../model/annotation.ts';
import type { PartsWords } from '../../model/language/parts.ts';
import type { SpeechWords } from '../../model/language/speech.ts';
import type { StanceWords } from '../../model/language/stance.ts';
import type { Span } from '../../model/span.ts';
import type { Lexis, Range } from '../lexis.ts';
import type { Page } from '../subjects.ts';
import type { Speakers } from './speakers.ts';

/** A sentence of more tokens is a list or noise; nobody checks it as one. */
export const longestSentence = 300;

/** One sentence with what is known of it. */
export interface Sentence extends Range {
  readonly index: number;
  readonly span: Span;
  readonly score: AnnotationOf<'sentence'>['finding'];
}

/** What all rules read. */
export interface Board {
  readonly lexis: Lexis;
  readonly stance: StanceWords;
  /** Name of the article's author, where it is known. */
  readonly author: string | null;
  readonly speech: SpeechWords;
  readonly page: Page;
  /** Whom sources that are pronouns stand for. */
  readonly speakers: Speakers;
  /** The part of speech of each token. */
  readonly parts: Uint8Array;
  readonly partsWords: PartsWords;
}

/** A claim before it has words. */
export interface Draft {
  readonly rule: string;
  readonly pieces: readonly Range[];
  readonly claimant: string | null;
  /** The words of a source that is no name. */
  readonly credited?: string | undefined;
  readonly entity?: string | undefined;
  readonly modality: Modality;
}
