// Article → time expressions, each with its TIMEX3 value and the days that it can mean.
import type { Annotation, AnnotationOf, DateFinding } from '../model/annotation.ts';
import { dayOf, formatDay } from '../model/calendar.ts';
import type { Meaning } from '../model/language/time.ts';
import type { Desk, Extractor } from '../model/plugin.ts';
import type { Prose } from '../model/prose.ts';
import { type Clock, type Now, nowOf, type Resolved } from './dates/clock.ts';
import type { Draft } from './dates/draft.ts';
import { type Grammar, grammarOf } from './dates/grammar.ts';
import { edtfOf, type Interval, intervalOf, partOf } from './dates/interval.ts';
import { type Lead, leadOf } from './dates/lead.ts';
import { parse } from './dates/parse.ts';
import { resolve } from './dates/resolve.ts';
import { isAwaited, tenseAt } from './dates/tense.ts';
import type { Terms } from './dates/termDesk.ts';
import { termsOf } from './dates/terms.ts';

/**
 * Finds time expressions (TimeML 1.2.1 TIMEX3) by the rules of the article's language and resolves them
 * against its date. Without a date, what needs one has a value with `X` and no days. Throws never.
 */
export const dates: Extractor = {
  name: 'dates',
  extract({ article, language }: Desk): readonly Annotation[] {
    const grammar = grammarOf(language.time);
    const terms = termsOf(article.prose, grammar);
    return annotate(parse(terms, grammar), { article, terms, grammar });
  },
};

interface Context extends Pick<Desk, 'article'> {
  readonly terms: Terms;
  readonly grammar: Grammar;
}

function annotate(drafts: readonly Draft[], { article, terms, grammar }: Context): readonly Annotation[] {
  const { prose, meta } = article;
  const now = nowOf(meta.datePublished);
  const annotations: Annotation[] = [];
  let lastDay: number | undefined;
  let lastPlace: number | undefined;
  let lastQuarter: string | undefined;
  let named: { readonly day: number; readonly sentence: number } | undefined;
  for (const draft of drafts) {
    // Only a place in time that does not name its year leans on the verb.
    const leans = draft.reading === 'point' && draft.parts['year'] === undefined;
    const around = { prose, terms, first: draft.first, end: draft.end };
    const tense = leans ? tenseAt(around, grammar.tense) : 'none';
    const awaited = leans && isAwaited(around, grammar.tense);
    const sentence = terms.sentence[draft.first] as number;
    const lead = leadOf(draft, terms, grammar);
    const hasBegun = named?.sentence === sentence && named.day <= (now?.number ?? Number.POSITIVE_INFINITY);
    const since = lead.open === 'start' && hasBegun ? named?.day : undefined;
    const { inside } = lead;
    const clock: Clock = { now, tense, awaited, inside, lastDay, lastPlace, lastQuarter, since };
    for (const { piece, resolved } of resolve(draft, clock)) {
      const own = placed.has(resolved.type) ? intervalOf(resolved.value) : undefined;
      const finding = findingOf(resolved, { now, own, lead });
      annotations.push({ ...placeOf(piece, terms, prose), finding });
      if (own?.from === own?.to) lastDay = own?.from ?? lastDay;
      if (finding.type === 'DATE') lastPlace = own?.from ?? lastPlace;
      if (own && !resolved.implied.includes('year')) named = { day: own.from, sentence };
      if (isQuarter(finding.value) && piece.parts['dir'] === undefined) lastQuarter = finding.value;
      else if (isMonths(finding.value)) lastQuarter = undefined;
    }
  }
  return annotations;
}

function isQuarter(value: string): boolean {
  return value.startsWith('-Q', 4) && value.charAt(6) !== 'X';
}

/** "The first nine months": from here on a year before is no longer that of a quarter. */
function isMonths(value: string): boolean {
  return value.endsWith('M') && /^P\d+M$/.test(value);
}

function placeOf(draft: Draft, terms: Terms, { tokens }: Prose): Omit<AnnotationOf<'date'>, 'finding'> {
  const start = tokens.start[terms.from[draft.first] as number] as number;
  const end = tokens.end[(terms.from[draft.end] as number) - 1] as number;
  return { kind: 'date', span: { start, end }, by: draft.rule, confidence: draft.confidence };
}

const placed: ReadonlySet<string> = new Set(['DATE', 'TIME']);

interface Setting {
  readonly now: Now | undefined;
  /** The days that the value covers. */
  readonly own: Interval | undefined;
  readonly lead: Lead;
}

function findingOf(resolved: Resolved, { now, own, lead }: Setting): DateFinding {
  const { type, value, mod, implied } = resolved;
  const part = own && partOf(own, mod, now?.number);
  const from = Math.min(part?.from ?? Infinity, resolved.from ?? Infinity);
  const to = Math.max(part?.to ?? -Infinity, resolved.to ?? -Infinity);
  const days = from <= to ? { from: formatDay(dayOf(from)), to: formatDay(dayOf(to)) } : {};
  const bounds = days.from && type === 'DURATION' && now ? { edtf: `${days.from}/${days.to}` } : {};
  const whole = resolved.lasting ? { from, to } : own;
  const closed = edtfOf(resolved.lasting ? '' : value, whole, {
    approximate: resolved.approximate === true,
    doubted: lead.doubted,
  });
  const edtf = closed === undefined ? bounds : { edtf: opened(closed, lead.open) };
  return { type, value, ...(mod === undefined ? {} : { mod }), ...edtf, ...days, implied };
}

/** `1968/..` for the 1968 of "since 1968", `../1968` for that of "until 1968". */
function opened(edtf: string, open: Meaning | undefined): string {
  if (open === 'end') return `${edtf.split('/', 1)[0]}/..`;
  return open === 'start' ? `../${edtf.slice(edtf.indexOf('/') + 1)}` : edtf;
}
