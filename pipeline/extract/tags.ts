// Words → parts of speech, token by token, by the classes of the words around.
import { type Grid, hash } from '../model/grid.ts';
import type { Language } from '../model/language/index.ts';
import { type PartsWords, tagCount, tags } from '../model/language/parts.ts';
import type { Prose } from '../model/prose.ts';
import { Slab } from '../model/slab.ts';
import { shapes } from '../model/token.ts';
import { type Lexis, lexisOf } from './lexis.ts';

/** A token as the tagger sees it before it has a tag. */
export interface Tagged {
  /** Index of the class of each token. */
  readonly classes: Uint16Array;
  /** 0 lower case; 1 capital at the start of its sentence; 2 capital elsewhere; 3 capitals only. */
  readonly cases: Uint8Array;
}

const known = new WeakMap<Prose, { readonly language: Language; readonly tags: Uint8Array }>();

/** The part of speech of every token of a prose (`tags`), made once for all who ask. Linear. Throws never. */
export function tagsOf(prose: Prose, language: Language): Uint8Array {
  const before = known.get(prose);
  if (before?.language === language) return before.tags;
  const made = tagged(lexisOf(prose, language), language.parts);
  known.set(prose, { language, tags: made });
  return made;
}

function tagged(lexis: Lexis, words: PartsWords): Uint8Array {
  const { count } = lexis.tokens;
  const slab = new Slab(2 * count + 128);
  const seen = seenBy(lexis, slab);
  const made = slab.bytes(count);
  const features = slab.ints(featureCount);
  for (let i = 0; i < count; i++) {
    const choice = words.classes[seen.classes[i] as number] as readonly number[];
    const capital = (seen.cases[i] as number) > 0;
    if (choice.length === 1 && (!capital || choice[0] !== tags.noun)) {
      made[i] = choice[0] as number;
      continue;
    }
    fill(features, seen, words, made, i);
    made[i] = best(words.weights, features, choice, capital);
  }
  return made;
}

/** How many features a token has. */
export const featureCount = 9;

/** Hashes of the features of token `i`, whose forerunners have their tags. */
export function fill(
  features: Int32Array,
  { classes, cases }: Tagged,
  { classes: all }: PartsWords,
  made: Uint8Array,
  i: number,
): void {
  const own = classes[i] as number;
  const likely = all[own] as readonly number[];
  const next = coarse(all, classes, cases, i + 1);
  const after = coarse(all, classes, cases, i + 2);
  const last = i > 0 ? (made[i - 1] as number) : tags.punctuation;
  const former = i > 1 ? (made[i - 2] as number) : tags.punctuation;
  const state = cases[i] as number;
  features[0] = hash(1, own, state);
  features[1] = hash(2, own, last);
  features[2] = hash(3, last, former);
  features[3] = hash(4, own, next);
  features[4] = hash(5, last, next);
  features[5] = hash(6, next, after);
  features[6] = hash(7, likely[0] as number, last * tagCount + former);
  features[7] = hash(8, state, next * 4 + (cases[i + 1] ?? 0));
  features[8] = hash(9, i > 0 ? (classes[i - 1] as number) : -1, own);
}

/** The first two tags that a token can have, as one number. */
function coarse(all: PartsWords['classes'], classes: Uint16Array, cases: Uint8Array, i: number): number {
  if (i >= cases.length) return 0;
  if ((cases[i] as number) > 1) return tags.name;
  const likely = all[classes[i] as number] as readonly number[];
  const second = likely.length > 1 ? (likely[1] as number) : 0;
  return (likely[0] as number) + tagCount * second;
}

/** Less than any sum of weights: a whole number, so that sums are compared as such. */
const unreached = -1e8;

function best(
  { cells, mask, width }: Grid,
  features: Int32Array,
  choice: readonly number[],
  capital: boolean,
): number {
  const a = ((features[0] as number) & mask) * width;
  const b = ((features[1] as number) & mask) * width;
  const c = ((features[2] as number) & mask) * width;
  const d = ((features[3] as number) & mask) * width;
  const e = ((features[4] as number) & mask) * width;
  const f = ((features[5] as number) & mask) * width;
  const g = ((features[6] as number) & mask) * width;
  const h = ((features[7] as number) & mask) * width;
  const i = ((features[8] as number) & mask) * width;
  let top = tags.name as number;
  let most = unreached;
  const last = capital ? choice.length : choice.length - 1;
  for (let t = 0; t <= last; t++) {
    const tag = t < choice.length ? (choice[t] as number) : tags.name;
    const sum =
      (cells[a + tag] as number) +
      (cells[b + tag] as number) +
      (cells[c + tag] as number) +
      (cells[d + tag] as number) +
      (cells[e + tag] as number) +
      (cells[f + tag] as number) +
      (cells[g + tag] as number) +
      (cells[h + tag] as number) +
      (cells[i + tag] as number);
    if (sum > most) {
      most = sum;
      top = tag;
    }
  }
  return top;
}

/** The classes and capitals of all tokens. */
export function seenBy({ tokens, parts: classes }: Lexis, slab = new Slab(tokens.count + 8)): Tagged {
  const { count, shape } = tokens;
  const cases = slab.bytes(count);
  for (let i = 0; i < count; i++) {
    const bits = shape[i] as number;
    if ((bits & shapes.capital) !== 0)
      cases[i] = (bits & shapes.allCaps) !== 0 ? 3 : (bits & shapes.opens) !== 0 ? 1 : 2;
  }
  return { classes, cases };
}
