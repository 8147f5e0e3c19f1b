// A row of numbers and its neighbours → features: hashes of one to three aspects at one place or at several.
import { type Aspect, aspects, numberOf, wordAspects } from './aspects.ts';
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

/** How many tokens to each side of a token the templates look. */
export const reach = Math.max(...templates.flat().map(({ offset }) => Math.abs(offset)));

/** Templates as numbers: of each its own number, how many parts it has, and how far from the token's row the parts' numbers are. */
export type Plan = Int32Array;

function planOf(chosen: readonly number[], placeOf: (part: Part) => number): Plan {
  return Int32Array.from(
    chosen.flatMap((template) => {
      const places = (templates[template] ?? []).map(placeOf);
      return [template, places.length, ...places];
    }),
  );
}

const width = aspects.length;
const beside = ({ aspect, offset }: Part): number => offset * width + numberOf[aspect];
const all = templates.map((_, template) => template);
const everything = planOf(all, beside);

/** How far from the token the one word stands of which a template says all there is; undefined where it looks further. */
function onlyWord(template: number): number | undefined {
  const parts = templates[template] ?? [];
  const offset = parts[0]?.offset;
  return parts.every((part) => part.offset === offset && numberOf[part.aspect] < wordAspects)
    ? offset
    : undefined;
}

/** Templates that look at one word alone, by its distance from `-reach` on: their features hang on its aspects. */
export const lexical: readonly Plan[] = Array.from({ length: 2 * reach + 1 }, (_, index) =>
  planOf(
    all.filter((template) => onlyWord(template) === index - reach),
    ({ aspect }) => numberOf[aspect],
  ),
);

/** All other templates: their features hang on the rows of a token and of those beside it. */
export const contextual = planOf(
  all.filter((template) => onlyWord(template) === undefined),
  beside,
);

/**
 * Writes into `into` one hash of 32 bits for each template of the plan that says anything of the numbers around `at`, and
 * returns how many it wrote; `which`, where given, gets the number of the template of each. Throws never.
 */
export function hashed(
  plan: Plan,
  numbers: Int32Array,
  at: number,
  into: Int32Array,
  which?: Int32Array,
): number {
  let next = 0;
  for (let p = 0; p < plan.length; ) {
    const template = plan[p++] as number;
    const end = p + 1 + (plan[p] as number);
    let hash = Math.imul(template + 1, 0x9e3779b1);
    let value = 0;
    for (p++; p < end; p++) {
      value = numbers[at + (plan[p] as number)] as number;
      if (value === 0) break;
      hash = Math.imul(hash ^ value, 0x85ebca6b);
      hash ^= hash >>> 13;
    }
    p = end;
    if (value === 0) continue;
    hash = Math.imul(hash, 0xc2b2ae35);
    if (which) which[next] = template;
    into[next++] = hash ^ (hash >>> 16);
  }
  return next;
}

/** The features of token `i`, which stands in a region, by all templates, written as `hashed` writes them. */
export function featuresOf(
  { numbers, starts }: Sheet,
  i: number,
  into: Int32Array,
  which?: Int32Array,
): number {
  return hashed(everything, numbers, starts[i] as number, into, which);
}
