// What every construction of attribution reads: words, quotations, days; and what it yields.
import { type Annotation, type AttributionFinding, ofKind } from '../../model/annotation.ts';
import type { SpeechWords } from '../../model/language/speech.ts';
import type { StanceWords } from '../../model/language/stance.ts';
import type { Desk } from '../../model/plugin.ts';
import { Slab } from '../../model/slab.ts';
import type { Span } from '../../model/span.ts';
import { type Tokens, tokenFrom } from '../../model/token.ts';
import { pastDateline } from '../dateline.ts';
import { type Lexis, lexisOf, type Range } from '../lexis.ts';
import { tagsOf } from '../tags.ts';
import { type Chunks, chunksOf } from './chunks.ts';
import { type Marks, marksOf } from './marks.ts';
import { type Quotation, quotationsOf, quotedTokens } from './quotations.ts';
import { Room } from './room.ts';

/** One attribution in pieces. */
export interface Parts {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  /** How much likelier the best labels of the cue are, in log odds, and the share of its likely ones that say the same. */
  readonly loss: number;
  readonly share: number;
}

/** One article, ready for the constructions. */
export interface Page extends Marks {
  readonly lexis: Lexis;
  readonly speech: SpeechWords;
  readonly stance: StanceWords;
  readonly quotations: readonly Quotation[];
  /** For each token the index of the quotation that holds it, or -1. */
  readonly quoted: Int32Array;
  /** Paragraphs, headings and the like, those without words left out. */
  readonly blocks: readonly Range[];
  /** 1 in time expressions: they are no part of a subject. */
  readonly dated: Uint8Array;
  /** First token of each sentence, the dateline ("PARIS (AP) —") left out. */
  readonly starts: Uint32Array;
  /** Parts of speech. */
  readonly tagged: Uint8Array;
  readonly chunks: Chunks;
  /** 1 in headings. */
  readonly headed: Uint8Array;
  /** 1 where a token serves as a cue already. */
  readonly taken: Uint8Array;
  /** What the labels say of the cues that they have been asked about, by their heads. */
  readonly parts: Map<number, readonly Parts[]>;
  readonly room: Room;
}

/** An attribution in tokens. */
export interface Attribution {
  /** Name of the rule, without its room. */
  readonly rule: string;
  readonly confidence: number;
  readonly source?: Range | undefined;
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly form: AttributionFinding['form'];
  readonly stance: AttributionFinding['stance'];
}

/** One way in which English attributes: all its places on a page. */
export type Construction = (page: Page) => Iterable<Attribution>;

/** An article, opened for the constructions. */
export function pageOf({ article, language }: Desk, found: readonly Annotation[]): Page {
  const { prose } = article;
  const lexis = lexisOf(prose, language);
  const { tokens } = lexis;
  const slab = new Slab(40 * tokens.count + 4 * prose.sentences.length + 128);
  const quotations = quotationsOf(prose);
  const tagged = tagsOf(prose, language);
  const { senses, usages, families, marks, speaking } = marksOf(lexis, tagged, slab);
  const headings = prose.blocks.filter(({ kind }) => kind === 'heading');
  const dates = ofKind(found, 'date').map(({ span }) => span);
  // Named one by one: objects that are spread have a layout of their own each, and all who read them are slowed down.
  return {
    senses,
    usages,
    families,
    marks,
    speaking,
    tagged,
    chunks: chunksOf({ lexis, tagged, marks }, slab),
    headed: coveredBy(slab.bytes(tokens.count), tokens, headings),
    lexis,
    speech: language.speech,
    stance: language.stance,
    quotations,
    quoted: quotedTokens(slab.ints(tokens.count), quotations),
    blocks: prose.blocks
      .map((block) => ({ from: tokenFrom(tokens, block.start), to: tokenFrom(tokens, block.end) }))
      .filter((block) => block.to > block.from),
    dated: coveredBy(slab.bytes(tokens.count), tokens, dates),
    starts: startsOf(slab.counts(lexis.firsts.length), lexis),
    taken: slab.bytes(tokens.count),
    parts: new Map(),
    room: new Room(),
  };
}

/** Writes 1 for each token that begins in one of the spans. */
function coveredBy(covered: Uint8Array, tokens: Tokens, spans: readonly Span[]): Uint8Array {
  for (const { start, end } of spans) covered.fill(1, tokenFrom(tokens, start), tokenFrom(tokens, end));
  return covered;
}

/** Writes where each sentence begins behind its dateline. */
function startsOf(starts: Uint32Array, lexis: Lexis): Uint32Array {
  const { firsts } = lexis;
  for (let s = 0; s < firsts.length; s++)
    starts[s] = pastDateline(lexis, firsts[s] as number, firsts[s + 1] ?? (firsts[s] as number));
  return starts;
}

/** Marks the tokens of a cue as used. */
export function take(page: Page, cue: Range): void {
  page.taken.fill(1, cue.from, cue.to);
}

/** First token of the sentence of token `i`. */
export function sentenceStart({ lexis, starts }: Page, i: number): number {
  const start = starts[lexis.tokens.sentence[i] ?? 0] ?? 0;
  return start <= i ? start : (lexis.firsts[lexis.tokens.sentence[i] ?? 0] ?? 0);
}

/** The quotation that holds token `i`; undefined where none does. Nothing is asked of a list before its start: that is slow. */
export function quotationAt({ quotations, quoted }: Page, i: number): Quotation | undefined {
  const q = quoted[i] ?? -1;
  return q < 0 ? undefined : quotations[q];
}

/** The token after the sentence of token `i`. */
export function sentenceEnd({ lexis }: Pick<Page, 'lexis'>, i: number): number {
  return lexis.firsts[(lexis.tokens.sentence[i] ?? 0) + 1] ?? lexis.tokens.count;
}
