// Terms → drafts: rules propose, frames and joins make them longer, the longest stand.

import { type Draft, grainOf } from './draft.ts';
import type { Compiled, Grammar, Index } from './grammar.ts';
import type { Captures } from './pattern.ts';
import { captures, type Matcher, match } from './pattern.ts';
import type { Terms } from './termDesk.ts';

const usual = 0.9;

/** What has been read so far, from the end of the text to its beginning. */
interface Chart {
  readonly terms: Terms;
  readonly grammar: Grammar;
  /** By term: the longest draft that begins there. */
  readonly best: ReadonlyMap<number, Draft>;
}

/** The time expressions among the terms, in order and disjoint. Linear. Throws never. */
export function parse(terms: Terms, grammar: Grammar): Draft[] {
  const best = new Map<number, Draft>();
  const starts: number[] = [];
  const chart: Chart = { terms, grammar, best };
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = terms.count - 1; at >= 0; at--) {
    const code = terms.code[at] as number;
    if (code === 0) continue;
    const begins = grammar.begins(code, codeAt(terms, at + 1));
    const draft = begins ? joined(core(terms, grammar, at), chart) : undefined;
    const whole = nearest - at > grammar.longestFrame ? draft : longer(draft, framed(at, chart));
    if (whole) {
      best.set(at, whole);
      nearest = at;
    }
    if (whole || begins) starts.push(at);
  }
  const drafts: Draft[] = [];
  let free = 0;
  for (const at of starts.reverse()) {
    if (at < free) continue;
    const draft = best.get(at);
    const barred = longest(grammar.never, terms, at);
    if (barred && barred.end > at && (!draft || draft.end <= barred.end)) free = barred.end;
    else if (draft) {
      drafts.push(draft);
      free = draft.end;
    }
  }
  return drafts;
}

/** The code of a term; 0 past the last. */
function codeAt({ code, count }: Terms, at: number): number {
  return at < count ? (code[at] as number) : 0;
}

function longer(a: Draft | undefined, b: Draft | undefined): Draft | undefined {
  if (!a || !b) return a ?? b;
  return b.end > a.end ? b : a;
}

/** The patterns that can begin at term `at`, by its code and that of the next. */
function candidates<T>(index: Index<T>, terms: Terms, at: number): readonly Compiled<T>[] {
  return index.at(codeAt(terms, at), codeAt(terms, at + 1));
}

/**
 * The pattern that takes most terms from `at` on, all of them before term `limit`; the first of those that take as
 * many. Throws never.
 */
export function longest<T>(
  index: Index<T>,
  terms: Terms,
  at: number,
  limit = Number.POSITIVE_INFINITY,
): { readonly of: T; readonly matcher: Matcher; readonly end: number } | undefined {
  let found: Compiled<T> | undefined;
  let end = -1;
  for (const each of candidates(index, terms, at)) {
    const stop = match(each.matcher, terms, at);
    if (stop > end && stop < limit) {
      found = each;
      end = stop;
    }
  }
  return found && { ...found, end };
}

function core(terms: Terms, grammar: Grammar, at: number): Draft | undefined {
  const found = longest(grammar.rules, terms, at);
  if (!found) return undefined;
  match(found.matcher, terms, at);
  const { name, reading, fixed, confidence } = found.of;
  const parts: Captures = { ...fixed, ...captures(found.matcher, terms) };
  const grain = grainOf(reading, parts);
  return {
    first: at,
    core: at,
    end: found.end,
    rule: name,
    reading,
    parts,
    grain,
    confidence: confidence ?? usual,
  };
}

/** The draft at `at` with words before it that belong to it. */
function framed(at: number, { terms, grammar, best }: Chart): Draft | undefined {
  let found: Draft | undefined;
  for (const { of, matcher } of candidates(grammar.frames, terms, at)) {
    const end = match(matcher, terms, at);
    const inner = end < 0 ? undefined : best.get(end);
    if (!inner || !of.before.includes(inner.grain) || terms.sentence[end] !== terms.sentence[at]) continue;
    if (found && inner.end <= found.end) continue;
    match(matcher, terms, at);
    found = { ...inner, first: at, parts: { ...inner.parts, ...captures(matcher, terms) } };
  }
  return found;
}

/** `left` and the draft after it as one, where a join says that they are. */
function joined(left: Draft | undefined, { terms, grammar, best }: Chart): Draft | undefined {
  if (!left) return undefined;
  for (const { of, between } of grammar.joins.get(left.grain) ?? []) {
    for (const matcher of between) {
      const start = match(matcher, terms, left.end);
      const right = start < 0 ? undefined : best.get(start);
      if (!right || !of.right.includes(right.grain)) continue;
      if (terms.sentence[start] !== terms.sentence[left.first]) continue;
      // "Tuesday, March 5–7": a range is of two, and joins nothing before it.
      if (right.parts['split'] !== undefined) continue;
      if (Object.keys(left.parts).some((part) => part !== 'mod' && part in right.parts)) continue;
      const parts = { ...right.parts, ...left.parts };
      const reading = right.reading === 'shift' ? 'shift' : 'point';
      const grain = reading === 'shift' ? 'period' : grainOf(reading, parts);
      const confidence = Math.max(left.confidence, right.confidence);
      return { ...left, end: right.end, reading, parts, grain, confidence };
    }
  }
  return left;
}
