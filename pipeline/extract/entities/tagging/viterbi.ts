// Weights of each tag at each token → the sequence of tags that weighs most.
import { tags } from '../../../model/language/tagging.ts';

const width = tags.length;

/** The tag that opens the name which a tag goes on with; of tags that go on with none, -1. */
const opener = Int8Array.from(tags, (tag) => (tag.startsWith('I-') ? tags.indexOf(`B-${tag.slice(2)}`) : -1));

/** What the search writes down on its way. */
export interface Room {
  /** The best tag before each tag of each token. */
  readonly back: Uint8Array;
  /** The scores of the token before and of this one, one row after the other, in turns. */
  readonly scores: Float64Array;
}

/** Room for `longest` tokens. */
export function createRoom(longest: number): Room {
  return { back: new Uint8Array(longest * width), scores: new Float64Array(2 * width) };
}

/**
 * The best tags of `count` tokens. `emissions` holds a row of weights a token; the token before the first one is
 * outside of names; an inside only goes on with its own name (`I-X` stands directly behind `B-X` in `tags`). Of equals the lower tag. Writes the tags into `into` and throws never.
 * `room` is room for a row of tags a token, and for two rows of scores.
 */
export function bestTags(
  emissions: ArrayLike<number>,
  transitions: ArrayLike<number>,
  count: number,
  into: Uint8Array,
  { back, scores }: Room = createRoom(count),
): void {
  scores.fill(Number.NEGATIVE_INFINITY);
  let before = 0;
  scores[0] = 0;
  for (let i = 0; i < count; i++) {
    const here = width - before;
    for (let to = 0; to < width; to++) {
      const goesOn = opener[to] as number;
      let from = goesOn < 0 ? 0 : goesOn;
      const end = goesOn < 0 ? width : to + 1;
      let best = (scores[before + from] as number) + (transitions[from * width + to] as number);
      for (let each = from + 1; each < end; each++) {
        const score = (scores[before + each] as number) + (transitions[each * width + to] as number);
        if (score > best) {
          best = score;
          from = each;
        }
      }
      scores[here + to] = best + (emissions[i * width + to] as number);
      back[i * width + to] = from;
    }
    before = here;
  }
  let tag = 0;
  for (let each = 1; each < width; each++) {
    if ((scores[before + each] as number) > (scores[before + tag] as number)) tag = each;
  }
  for (let i = count - 1; i >= 0; i--) {
    into[i] = tag;
    tag = back[i * width + tag] ?? 0;
  }
}
