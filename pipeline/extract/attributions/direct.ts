// Quotations with the words beside them that say who speaks: "…", said X · X said: "…" · "…," X said, "…".
import { roles } from '../../model/language/speech.ts';
import { kinds } from '../../model/token.ts';
import { is, type Range } from '../lexis.ts';
import { contentAfter } from './clauses.ts';
import { type Attribution, type Page, sentenceEnd, sentenceStart, take } from './page.ts';
import { inverted, opensPhrase, subjectBefore } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import { type Cue, cueAt } from './verbs.ts';

/** Between a quotation and its verb stands at most so much. */
const reach = 32;
const saying = roles.bare | roles.clause | roles.hearer | roles.infinitive;

interface Spoken {
  readonly source: Range | undefined;
  readonly cue: Range;
  readonly stance: Attribution['stance'];
  readonly rule: string;
}

/** Direct speech. A quotation that goes on in the next sentence or paragraph is one content in pieces. */
export function* direct(page: Page): Generator<Attribution> {
  const { quotations } = page;
  for (let q = 0; q < quotations.length; q++) {
    const quotation = quotations[q] as Quotation;
    const spoken = spokenAfter(page, quotation) ?? spokenBefore(page, quotation, q);
    if (!spoken) continue;
    take(page, spoken.cue);
    if (spoken.rule === 'quotation-last' && runsOn(page, quotation)) {
      const whole = contentAfter(page, quotation.from, sentenceEnd(page, quotation.to));
      if (whole) yield { ...spoken, content: [whole], form: 'mixed', confidence: 0.85 };
      continue;
    }
    const opening = spoken.rule === 'quotation-first' ? openingOf(page, quotation) : quotation.from;
    const content: Range[] = [{ from: opening, to: quotation.to }];
    let last = quotation;
    for (
      let next = quotations[q + 1];
      next && goesOn(page, last, next, spoken.cue);
      next = quotations[q + 1]
    ) {
      content.push({ from: next.from, to: next.to });
      last = next;
      q++;
    }
    yield { ...spoken, content, form: 'direct', confidence: 0.9 };
  }
}

/** Where what is said begins: before the marks where the sentence begins before them ("They are" "painful," he said). */
function openingOf(page: Page, { from }: Quotation): number {
  const start = sentenceStart(page, from);
  const introduced = page.lexis.tokens.kind[from - 1] === kinds.punctuation;
  for (let i = from - 1; introduced && i >= start; i--) {
    if (page.taken[i] || /^[:;.?!]$/.test(page.lexis.words[i] as string) || is(page.lexis, i, saying))
      return from;
  }
  let opening = start;
  const { lexis } = page;
  while (
    opening < from &&
    (is(lexis, opening, roles.coordinator) || lexis.tokens.kind[opening] === kinds.symbol)
  )
    opening++;
  return opening;
}

/** "…," X said · "…," said X. */
function spokenAfter(page: Page, quotation: Quotation): Spoken | undefined {
  const { lexis } = page;
  const { words } = lexis;
  let last = quotation.closes - 1;
  while (last > quotation.from && /^[’'"”]$/.test(words[last] as string)) last--;
  const ends = words[last] ?? '';
  let from = quotation.to;
  if (words[from] === ',') from++;
  else if (!/^(?:[,?!…]|--|[-–—])$/.test(ends) && !(ends === '.' && startsLow(page, from))) return undefined;
  if (from >= lexis.tokens.count || page.quoted[from] !== -1) return undefined;
  const ceiling = Math.min(sentenceEnd(page, from), from + reach);
  for (let i = from; i < ceiling && page.quoted[i] === -1; i++) {
    if (/^[;:]$/.test(words[i] as string)) return undefined;
    if (!is(lexis, i, saying) || is(lexis, i, roles.participle)) continue;
    const cue = cueAt(page, i);
    if (cue?.use !== 'finite') continue;
    if (is(lexis, cue.from - 1, roles.relative) && cue.from > from) continue;
    const source = i === from ? inverted(page, i + 1) : between(page, from, cue.from);
    if (source)
      return {
        source,
        cue: { from: cue.from, to: cue.to },
        stance: stanceOf(page, cue),
        rule: 'quotation-first',
      };
  }
  return undefined;
}

/** The lower-case word after a full stop inside of the marks shows that the sentence goes on. */
function startsLow({ lexis }: Page, i: number): boolean {
  return is(lexis, i, saying | roles.pronoun) && (lexis.tokens.shape[i] ?? 0) % 2 === 0;
}

/** Everything between the quotation and the verb, where it can be a subject. */
function between(page: Page, from: number, to: number): Range | undefined {
  const { lexis } = page;
  const last = lexis.words[to - 1] === ',';
  const whole = last || !lexis.words.slice(from, to).includes(',');
  if (whole && opensPhrase(page, from)) return { from, to };
  return subjectBefore(page, to, from);
}

/** X said: "…" · X said, "…" · "X told Y that "…"" is left to indirect speech. */
function spokenBefore(page: Page, quotation: Quotation, index: number): Spoken | undefined {
  const { lexis } = page;
  const before = quotation.from - 1;
  const start = before < 0 ? 0 : sentenceStart(page, before);
  const floor = Math.max(
    start,
    index > 0 ? (page.quotations[index - 1] as Quotation).to : 0,
    quotation.from - reach,
  );
  const introduced = /^[,:]$/.test(lexis.words[before] ?? '');
  for (let i = before; i >= floor; i--) {
    if (!introduced && i < before) return undefined;
    if (!is(lexis, i, saying) || page.taken[i]) continue;
    const cue = cueAt(page, i);
    if (!cue || cue.use === 'passive' || cue.use === 'infinitive') continue;
    const source = subjectBefore(page, cue.from, floor) ?? invertedAt(page, cue, start, before);
    if (!source && cue.use === 'finite') continue;
    return {
      source,
      cue: { from: cue.from, to: cue.to },
      stance: stanceOf(page, cue),
      rule: 'quotation-last',
    };
  }
  return undefined;
}

/** Said X, "…": the subject between a verb that opens its sentence and the comma before the quotation. */
function invertedAt(page: Page, cue: Range, start: number, comma: number): Range | undefined {
  const source = cue.from === start ? inverted(page, cue.to) : undefined;
  return source && source.to === comma ? source : undefined;
}

/** Whether the sentence goes on after the closing mark without a stop: "… screwed up" because "…". */
function runsOn({ lexis, quoted }: Page, { to, closes }: Quotation): boolean {
  if (/^[.,?!…]$/.test(lexis.words[closes - 1] ?? '') || lexis.tokens.kind[to] !== kinds.word) return false;
  return lexis.tokens.sentence[to] === lexis.tokens.sentence[to - 1] && quoted[to] === -1;
}

/** Whether `next` belongs to the speech that `last` ends with: only the cue, or nothing, stands between them. */
function goesOn(page: Page, last: Quotation, next: Quotation, cue: Range): boolean {
  if (last.goesOn && next.from === last.to) return true;
  const { lexis } = page;
  const between = lexis.words[next.from - 1] ?? '';
  if (cue.from < last.from || cue.from >= next.from || !sameBlock(page, last.to, next.from)) return false;
  if (!/^[,.:;]$|^[-–—]+$/.test(between) || next.from - cue.to > 2 * reach) return false;
  return !spokenAfter(page, next);
}

/** No paragraph ends between two tokens. */
function sameBlock({ lexis }: Page, from: number, to: number): boolean {
  const { start, end } = lexis.tokens;
  return !lexis.text.slice(end[from - 1], start[to]).includes('\n');
}

/** The stance that the verb gives. */
export function stanceOf(page: Page, cue: Pick<Cue, 'verb'>): Attribution['stance'] {
  const { lexis } = page;
  if (is(lexis, cue.verb, roles.denies)) return 'denies';
  if (is(lexis, cue.verb, roles.doubts)) return 'doubts';
  if (is(lexis, cue.verb, roles.asks)) return 'asks';
  return 'says';
}
