// Tagged tokens → chunks: verb groups, infinitives and base noun phrases as one each, all other words by themselves.
import { hash } from '../../model/grid.ts';
import { tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import type { Slab } from '../../model/slab.ts';
import { shapes } from '../../model/token.ts';
import type { Lexis } from '../lexis.ts';
import { isVerb } from './marks.ts';

/** What a chunk is: the tag of the word that carries it, or one of these. */
export const chunkTypes = {
  /** A whole quotation, seen from outside. */
  quotation: 25,
  /** "to" with its verb. */
  infinitive: 26,
  /** A form of "be" and a participle. */
  passive: 27,
  /** A verb group that opens with an auxiliary or a modal. */
  group: 28,
  /** Outside of the stretch. */
  outside: 31,
} as const;

/** The chunks of one article, in order; arrays run parallel. */
export interface Chunks {
  readonly count: number;
  /** First token. */
  readonly from: Int32Array;
  /** The word that carries it: the main verb, the last noun. */
  readonly head: Int32Array;
  /** `tags` or `chunkTypes`. */
  readonly type: Uint8Array;
  /** What the weights know it by. */
  readonly mark: Int32Array;
  /** Chunk of each token. */
  readonly of: Int32Array;
}

interface Tagged {
  readonly lexis: Lexis;
  readonly tagged: Uint8Array;
  readonly marks: Int32Array;
}

/** Within a verb group stand at most so many adverbs in a row. */
const mostAdverbs = 2;

/** Chunks of all tokens, in arrays from `slab`; none crosses the end of a sentence. Linear. Throws never. */
export function chunksOf(words: Tagged, slab: Slab): Chunks {
  const { lexis, tagged, marks } = words;
  const { sentence, count } = lexis.tokens;
  const from = slab.ints(count + 1);
  const head = slab.ints(count);
  const mark = slab.ints(count);
  const type = slab.bytes(count);
  const of = slab.ints(count);
  let made = 0;
  for (let i = 0; i < count; ) {
    const end = lexis.firsts[(sentence[i] as number) + 1] ?? count;
    const tag = tagged[i] as number;
    let next = i + 1;
    let core = i;
    let kind = tag;
    let own = marks[i] as number;
    if (isVerb(tag) || tag === tags.modal || tag === tags.to) {
      core = verbOf(words, i, end);
      next = core + 1;
      if (core > i) {
        kind = groupType(words, i, core);
        own = hash(7, kind, marks[core] as number);
      }
    } else if (opensNoun(tag)) {
      core = nounOf(words, i, end);
      next = core + 1;
      if (core > i) {
        kind = tagged[core] as number;
        own = hash(8, marks[core] as number, tag === tags.determiner ? (marks[i] as number) : 0);
      }
    }
    from[made] = i;
    head[made] = core;
    type[made] = kind;
    mark[made] = own;
    for (; i < next; i++) of[i] = made;
    made++;
  }
  from[made] = count;
  return { count: made, from, head, type, mark, of };
}

/** The main verb of the group that opens at token `i`, or the last auxiliary. */
function verbOf({ lexis, tagged }: Tagged, i: number, end: number): number {
  let core = i;
  let bare = 0;
  for (let j = i; j < end; j++) {
    const tag = tagged[j] as number;
    if (isVerb(tag) || tag === tags.modal || (tag === tags.to && j === i)) {
      core = j;
      bare = 0;
      if (((lexis.roles[j] as number) & roles.auxiliary) === 0 && tag !== tags.to && tag !== tags.modal)
        return core;
    } else if (tag === tags.adverb && bare < mostAdverbs) bare++;
    else break;
  }
  return core;
}

function groupType({ lexis, tagged }: Tagged, i: number, core: number): number {
  if (tagged[i] === tags.to) return chunkTypes.infinitive;
  const tag = tagged[core] as number;
  if (tag === tags.done || tag === tags.past)
    for (let j = i; j < core; j++)
      if (((lexis.roles[j] as number) & roles.be) !== 0) return chunkTypes.passive;
  return chunkTypes.group;
}

function opensNoun(tag: number): boolean {
  return tag <= tags.name
    ? tag !== tags.punctuation
    : tag === tags.determiner || tag === tags.adjective || tag === tags.number;
}

/** The last noun, name or number of the noun phrase that opens at token `i`; `i` itself where none follows. */
function nounOf(words: Tagged, i: number, end: number): number {
  const { tagged } = words;
  let core = i;
  for (let j = i; j < end; j++) {
    const tag = tagged[j] as number;
    if ((tag >= tags.noun && tag <= tags.name) || tag === tags.number) core = j;
    else if (j > i && !describes(words, j, tag) && !joins(words, j)) break;
  }
  return core;
}

/** Adjectives; participles and adverbs right after a determiner or an adjective. */
function describes({ tagged }: Tagged, j: number, tag: number): boolean {
  if (tag === tags.adjective) return true;
  const before = tagged[j - 1];
  return (
    (tag === tags.done || tag === tags.doing || tag === tags.adverb) &&
    (before === tags.determiner || before === tags.adjective || before === tags.adverb)
  );
}

/** A mark within a word: "50-1", "vice-president". */
function joins({ lexis, tagged }: Tagged, j: number): boolean {
  if (tagged[j] !== tags.punctuation) return false;
  const { shape } = lexis.tokens;
  if ((((shape[j] as number) | (shape[j + 1] ?? shapes.spaced)) & shapes.spaced) !== 0) return false;
  return /^[-‐‑–&/.]$/.test(lexis.words[j] as string);
}
