// Article → numbers with what they count: percentages, sums of money, ratios, ranges, measures.
import type { Annotation, AnnotationOf, QuantityFinding } from '../model/annotation.ts';
import { ofKind } from '../model/annotation.ts';
import type { QuantityRule } from '../model/language/time.ts';
import type { Desk, Extractor } from '../model/plugin.ts';
import { overlaps, type Span } from '../model/span.ts';
import { type Grammar, grammarOf } from './dates/grammar.ts';
import { longest } from './dates/parse.ts';
import { type Captures, captures, match } from './dates/pattern.ts';
import type { Terms } from './dates/termDesk.ts';
import { termsOf } from './dates/terms.ts';
import { countedAfter } from './quantities/counted.ts';

/** Finds quantities by the rules of the article's language, beside the dates that are already found. Throws never. */
export const quantities: Extractor = {
  name: 'quantities',
  extract({ article, language }: Desk, found: readonly Annotation[]): readonly Annotation[] {
    const grammar = grammarOf(language.time);
    const terms = termsOf(article.prose, grammar);
    const taken = ofKind(found, 'date').map((date) => date.span);
    return search({ article, terms, grammar, taken });
  },
};

interface Search extends Pick<Desk, 'article'> {
  readonly terms: Terms;
  readonly grammar: Grammar;
  /** Places of dates, in order. */
  readonly taken: readonly Span[];
}

function search(place: Search): Annotation[] {
  const { terms, taken } = place;
  const quantities: Annotation[] = [];
  let date = 0;
  let free = 0;
  for (let at = 0; at < terms.count; ) {
    const found = readable(at, place);
    if (!found) {
      at++;
      continue;
    }
    const { quantity, end } = found;
    while (date < taken.length && (taken[date] as Span).end <= startOf(place, at)) date++;
    const next = taken[date];
    if (quantity.span.start >= free && !(next && overlaps(next, quantity.span))) {
      quantities.push(quantity);
      free = quantity.span.end;
      at = end;
    } else at++;
  }
  return quantities;
}

/**
 * The quantity of the longest rule whose parts fit together: of "from $400 to $300", which is no range, the first
 * sum alone.
 */
function readable(
  at: number,
  place: Search,
): { quantity: AnnotationOf<'quantity'>; end: number } | undefined {
  const { terms, grammar } = place;
  let found = longest(grammar.quantities, terms, at);
  while (found) {
    match(found.matcher, terms, at);
    const parts = captures(found.matcher, terms);
    const quantity = quantityOf({ rule: found.of, parts, first: at, end: found.end }, place);
    if (quantity) return { quantity, end: found.end };
    found = longest(grammar.quantities, terms, at, found.end);
  }
  return undefined;
}

function startOf({ article, terms }: Search, at: number): number {
  return article.prose.tokens.start[terms.from[at] as number] as number;
}

/** A rule and the terms `[first, end)` that it took. */
interface Match {
  readonly rule: QuantityRule;
  readonly parts: Captures;
  readonly first: number;
  readonly end: number;
}

function quantityOf(found: Match, place: Search): AnnotationOf<'quantity'> | undefined {
  const { rule, parts, first, end } = found;
  const { article, terms, grammar } = place;
  const { text, tokens } = article.prose;
  const start = startOf(place, first);
  // "2:30" is no thirty.
  if (text[start - 1] === ':') return undefined;
  const lastToken = (terms.from[end] as number) - 1;
  const noun = rule.counts
    ? countedAfter(article.prose, { from: lastToken + 1, single: parts['n'] === 1 }, grammar.words)
    : undefined;
  const finding = findingOf(rule, parts, noun?.unit);
  if (!finding) return undefined;
  const stop = tokens.end[noun?.last ?? lastToken] as number;
  const span = { start, end: stop };
  return { kind: 'quantity', span, finding, by: rule.name, confidence: noun || !rule.counts ? 0.9 : 0.6 };
}

/** The finding of a rule's parts; a number alone needs a noun where the rule says so. */
function findingOf(
  rule: QuantityRule,
  parts: Captures,
  noun: string | undefined,
): QuantityFinding | undefined {
  const times = Number(parts['times'] ?? 1);
  const n = Number(parts['n']) * times;
  const upper = parts['upper'] === undefined ? undefined : Number(parts['upper']) * times;
  const named = parts['unit'] ?? parts['currency'] ?? rule.unit ?? noun;
  const unit = named === undefined ? {} : { unit: String(named) };
  const approximate = parts['approx'] !== undefined;
  if (rule.type === 'ratio' && upper !== undefined && n >= upper) {
    return upper === 0 ? undefined : { type: 'ratio', value: n / upper, approximate };
  }
  if (upper !== undefined) {
    if (n >= upper) return undefined;
    return { type: 'range', value: spread(n, times, parts), upper, ...unit, approximate };
  }
  // "One" without a noun is a pronoun.
  if (rule.type === 'number' && noun === undefined && n === 1) return undefined;
  if (rule.type === 'number' && noun !== undefined)
    return { type: 'measure', value: n, unit: noun, approximate };
  return { type: rule.type, value: n, ...unit, approximate };
}

/** "Two to three million" is two million to three; "900 to 1.2 million" is not nine hundred million. */
function spread(n: number, times: number, parts: Captures): number {
  const bare = Number(parts['n']);
  return times > 1 && bare >= 100 && Number(parts['upper']) < bare ? bare : n;
}
