// The text of a pattern → a matcher over terms.
import type { Meaning, Pattern } from '../../model/language/time.ts';
import type { Lexicon } from './lexicon.ts';
import type { Terms } from './termDesk.ts';

/** What one place of a pattern takes. */
export interface Element {
  /** By code. */
  readonly accepts: Uint8Array;
  readonly meanings: ReadonlyMap<number, Meaning | undefined>;
  readonly slot: string | undefined;
  readonly optional: boolean;
  readonly negative: boolean;
}

/** A pattern ready to be matched. */
export interface Matcher {
  readonly before: readonly Element[];
  readonly body: readonly Element[];
  readonly after: readonly Element[];
  /** Codes with which a match may begin. */
  readonly first: Uint8Array;
  /** The term of each element of the body in the latest match, -1 where it stands empty. */
  readonly taken: Int32Array;
}

/** What a match kept, by name. */
export type Captures = Readonly<Record<string, Meaning>>;

/** The plain words that a pattern names. */
export function literalsOf(pattern: Pattern): string[] {
  return itemsOf(pattern).flatMap((item) => item.choices.filter((choice) => !choice.startsWith('<')));
}

interface Item {
  readonly slot: string | undefined;
  readonly choices: readonly string[];
  readonly optional: boolean;
  readonly negative: boolean;
  readonly context: boolean;
}

function itemsOf(pattern: Pattern): Item[] {
  return pattern
    .split(/\s+/)
    .filter(Boolean)
    .map((source) => {
      const negative = source.startsWith('!');
      const context = negative || source.startsWith('[');
      const bare = source.replace(/^!?\[?/, '').replace(/\](\??)$/, '$1');
      const optional = bare.length > 1 && bare.endsWith('?');
      const inner = optional ? bare.slice(0, -1) : bare;
      const named = /^([a-z0-9]+):(?=.)/i.exec(inner);
      const rest = named ? inner.slice(named[0].length) : inner;
      const choices = rest === '/' ? ['/'] : rest.split('/');
      const classes = choices.filter((choice) => choice.startsWith('<'));
      const slot = named?.[1] ?? (classes.length === 1 ? classes[0]?.slice(1, -1) : undefined);
      return { slot, choices, optional, negative, context };
    });
}

/** Compiles a pattern. Throws where it names a class that the language does not have. */
export function compile(pattern: Pattern, lexicon: Lexicon): Matcher {
  const items = itemsOf(pattern);
  const start = Math.max(
    0,
    items.findIndex((item) => !item.context),
  );
  const length = items.slice(start).findIndex((item) => item.context);
  const end = length < 0 ? items.length : start + length;
  const element = (item: Item): Element => elementOf(item, lexicon, pattern);
  const body = items.slice(start, end).map(element);
  const first = new Uint8Array(lexicon.size);
  for (const each of body) {
    each.accepts.forEach((yes, code) => {
      if (yes) first[code] = 1;
    });
    if (!each.optional) break;
  }
  return {
    before: items.slice(0, start).map(element),
    body,
    after: items.slice(end).map(element),
    first,
    taken: new Int32Array(body.length),
  };
}

function elementOf(item: Item, lexicon: Lexicon, pattern: Pattern): Element {
  const accepts = new Uint8Array(lexicon.size);
  const meanings = new Map<number, Meaning | undefined>();
  for (const choice of item.choices) {
    const members = choice.startsWith('<')
      ? lexicon.classes.get(choice.slice(1, -1))
      : new Map([[lexicon.codeOf(choice), choice as Meaning]]);
    if (!members) throw new Error(`Unexpected class ${choice} in the pattern “${pattern}”`);
    for (const [code, meaning] of members) {
      accepts[code] = 1;
      if (!meanings.has(code)) meanings.set(code, meaning);
    }
  }
  return { accepts, meanings, slot: item.slot, optional: item.optional, negative: item.negative };
}

/** Index of the term after the match that begins at term `at`, or -1. Greedy, and never leaves the sentence. */
export function match(matcher: Matcher, terms: Terms, at: number): number {
  if (!isBetween(matcher.before, terms, { from: at - matcher.before.length, inside: at })) return -1;
  const { body, taken } = matcher;
  const sentence = terms.sentence[at];
  let index = 0;
  let next = at;
  while (true) {
    const element = body[index];
    if (!element) {
      if (isBetween(matcher.after, terms, { from: next, inside: next - 1 })) return next;
    } else if (
      next < terms.count &&
      element.accepts[terms.code[next] as number] === 1 &&
      terms.sentence[next] === sentence
    ) {
      taken[index++] = next++;
      continue;
    } else if (element.optional) {
      taken[index++] = -1;
      continue;
    }
    // Back to the last optional element that took a term: it goes without.
    index--;
    while (index >= 0 && !(body[index]?.optional && (taken[index] as number) >= 0)) index--;
    if (index < 0) return -1;
    next = taken[index] as number;
    taken[index++] = -1;
  }
}

/** Whether the terms from `from` on are as the context demands; `inside` is a term of the match. */
function isBetween(
  context: readonly Element[],
  terms: Terms,
  { from, inside }: { readonly from: number; readonly inside: number },
): boolean {
  for (let i = 0; i < context.length; i++) {
    const element = context[i] as Element;
    const at = from + i;
    const there =
      at >= 0 &&
      at < terms.count &&
      terms.sentence[at] === terms.sentence[inside] &&
      element.accepts[terms.code[at] as number] === 1;
    if (there === element.negative) return false;
  }
  return true;
}

/**
 * Whether a match can begin with a term of code `code` before one of code `next`. Says yes too often rather
 * than too seldom: it only spares attempts.
 */
export function canBegin(matcher: Matcher, code: number, next: number): boolean {
  for (const [index, element] of matcher.body.entries()) {
    if (element.accepts[code] === 1 && canFollow(matcher, index + 1, next)) return true;
    if (!element.optional) return false;
  }
  return false;
}

function canFollow({ body, after }: Matcher, index: number, next: number): boolean {
  for (const element of body.slice(index)) {
    if (element.accepts[next] === 1) return true;
    if (!element.optional) return false;
  }
  const context = after[0];
  return !context || context.negative || context.accepts[next] === 1;
}

/** What the latest match of `matcher` kept. */
export function captures(matcher: Matcher, terms: Terms): Captures {
  const found: Record<string, Meaning> = {};
  matcher.body.forEach((element, index) => {
    const at = matcher.taken[index] as number;
    if (element.slot === undefined || at < 0) return;
    found[element.slot] = element.meanings.get(terms.code[at] as number) ?? (terms.value[at] as number);
  });
  return found;
}
