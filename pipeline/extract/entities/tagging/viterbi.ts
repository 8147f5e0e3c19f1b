// Weights of each tag at each token → the sequence of tags that weighs most.
import { tags } from '../../../model/language/tagging.ts';

const width = tags.length;

/** For each tag those that may stand before it: an inside only goes on with its own name. O is also the start. */
const before: readonly (readonly number[])[] = tags.map((tag) =>
  tags.flatMap((other, number) => {
    const goesOn = tag.startsWith('I-');
    return !goesOn || other.slice(2) === tag.slice(2) ? [number] : [];
  }),
);

/**
 * The best tags of `count` tokens. `emissions` holds a row of weights a token; the token before the first one is
 * outside of names. Of equals the lower tag. Writes the tags into `into` and throws never.
 */
export function bestTags(
  emissions: ArrayLike<number>,
  transitions: ArrayLike<number>,
  count: number,
  into: Uint8Array,
): void {
  const back = new Uint8Array(count * width);
  let scores = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  let next = new Float64Array(width);
  scores[0] = 0;
  for (let i = 0; i < count; i++) {
    for (let to = 0; to < width; to++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (const each of before[to] ?? []) {
        const score = (scores[each] ?? 0) + (transitions[each * width + to] ?? 0);
        if (score > best) {
          best = score;
          from = each;
        }
      }
      next[to] = best + (emissions[i * width + to] ?? 0);
      back[i * width + to] = from;
    }
    [scores, next] = [next, scores];
  }
  let tag = 0;
  for (let each = 1; each < width; each++) if ((scores[each] ?? 0) > (scores[tag] ?? 0)) tag = each;
  for (let i = count - 1; i >= 0; i--) {
    into[i] = tag;
    tag = back[i * width + tag] ?? 0;
  }
}
