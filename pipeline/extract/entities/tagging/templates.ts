// A row of numbers and its neighbours → features: hashes of one to three aspects at one place or at several.
import { type Aspect, aspects, beyond, numberOf } from './aspects.ts';
import type { Region } from './regions.ts';
import type { Sheet } from './sheet.ts';

/** Aspects with their distance from the token, "word-1" or "shape". */
const lines = `
word-2 | word-1 | word | word+1 | word+2 | word-1 word | word word+1 | word-1 word+1
suffix | ending | prefix | suffix-1 | suffix+1 | ending prefix
place-1 place place+1 | place-1 shape-1 rule | word-2 word-1 | word+1 word+2 | shape-2 | shape+2 | shape | shape-1 | shape+1 | shape-1 shape shape+1 | shape place | shape word-1 | shape word+1
role place | role-1 rule | role-1 | role | role+1 | role+2 | role-1 shape | role+1 shape | role role+1
given | given-1 | given+1 | given-1 given | given given+1 | given shape-1 shape+1 | given place
listed | listed-1 | listed+1 | listed-1 listed | listed listed+1 | listed word-1 | listed word+1 | listed given | listed shape-1 shape+1
listed elsewhere place | listed fame | fame place | bearers | bearers shape | bearers+1
rule | rule-1 | rule+1 | rule-1 rule rule+1 | finder | finder shape | finder listed | rule given | rule word-1 | rule word+1 | rule fame
elsewhere place | elsewhere shape place | earlier | earlier-1 earlier | earlier shape | earlier listed | earlier rule
usage | usage-1 | usage+1 | usage shape place | usage-1 usage usage+1 | usage listed | usage rule | usage place elsewhere | usage given | usage line
article shape place | article line usage | article rule | article listed fame
speech-1 | speech+1 | speech-1 listed | speech+1 listed | speech-1 shape | speech+1 shape
line listed | line shape place | article listed | article bearers | line rule | article rule shape+1 | line listed shape+1 | line shape-1 shape shape+1 | line listed word-1 | line bearers`;

interface Part {
  readonly aspect: Aspect;
  readonly offset: number;
}

/** The parts of each template. */
export const templates: readonly (readonly Part[])[] = lines
  .trim()
  .split(/\s*[|\n]\s*/)
  .map((template) =>
    template.split(' ').map((part) => {
      const [, name = '', offset = '0'] = /^([a-z]+)([+-]\d)?$/.exec(part) ?? [];
      return { aspect: name as Aspect, offset: Number(offset) };
    }),
  );

/** Template by template: number of parts, then aspect and offset of each. */
const plan = Int8Array.from(
  templates.flatMap((parts) => [
    parts.length,
    ...parts.flatMap(({ aspect, offset }) => [numberOf[aspect], offset]),
  ]),
);

const width = aspects.length;

/**
 * Writes the features of token `i`, one hash of 32 bits for each template that says anything, from `at` on and
 * returns the place after the last one; `which`, where given, gets the number of the template of each. What lies beyond the sentence says nothing, but for the word.
 */
export function featuresOf(
  { numbers }: Sheet,
  { start, end }: Region,
  i: number,
  into: Int32Array,
  at = 0,
  which?: Int32Array,
): number {
  let next = at;
  let template = 0;
  for (let p = 0; p < plan.length; template++) {
    const parts = plan[p++] ?? 0;
    let hash = Math.imul(template + 1, 0x9e3779b1);
    let silent = false;
    for (let k = 0; k < parts; k++, p += 2) {
      const aspect = plan[p] ?? 0;
      const token = i + (plan[p + 1] ?? 0);
      const inside = token >= start && token < end;
      const value = inside ? (numbers[token * width + aspect] ?? 0) : aspect === 0 ? beyond : 0;
      if (value === 0) silent = true;
      hash = Math.imul(hash ^ value, 0x85ebca6b);
      hash ^= hash >>> 13;
    }
    if (silent) continue;
    hash = Math.imul(hash, 0xc2b2ae35);
    if (which) which[next] = template;
    into[next++] = hash ^ (hash >>> 16);
  }
  return next;
}
