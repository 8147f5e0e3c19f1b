// "as he insisted", "As the North Koreans point out, …": a clause of saying beside what is said.
import { roles } from '../../model/language/speech.ts';
import { is, type Range } from '../lexis.ts';
import { closed, contentAfter } from './clauses.ts';
import { stanceOf } from './direct.ts';
import { type Attribution, type Page, sentenceEnd, sentenceStart, take } from './page.ts';
import { subjectBefore } from './phrases.ts';
import { type Cue, cueAt } from './verbs.ts';

/** Subject and verb stand within so many tokens after "as". */
const reach = 14;
/** What stands beside it has at most so many. */
const longest = 60;

/** Clauses of comparison with a verb of saying. */
export function* asides(page: Page): Generator<Attribution> {
  const { lexis, speech } = page;
  for (let i = 0; i < lexis.tokens.count; i++) {
    if (lexis.words[i] !== speech.aside || page.quoted[i] !== -1) continue;
    const cue = verbOf(page, i);
    if (!cue) continue;
    const source = subjectBefore(page, cue.from, i + 1);
    if (source?.from !== i + 1) continue;
    const to = is(lexis, cue.to, roles.particle) ? cue.to + 1 : cue.to;
    const content = beside(page, i, to);
    if (content.length === 0) continue;
    const words = { from: cue.from, to };
    take(page, words);
    yield {
      rule: 'as-said',
      confidence: 0.7,
      source,
      cue: words,
      content,
      form: 'indirect',
      stance: stanceOf(page, cue),
    };
  }
}

/** The verb of the clause after "as"; it governs nothing itself, so a comma or the end comes next. */
function verbOf(page: Page, as: number): Cue | undefined {
  const { lexis } = page;
  const ceiling = Math.min(sentenceEnd(page, as), as + reach);
  for (let i = as + 2; i < ceiling; i++) {
    if (lexis.words[i] === ',' || page.quoted[i] !== -1) return undefined;
    if (!is(lexis, i, roles.bare | roles.clause)) continue;
    const next = is(lexis, i + 1, roles.particle) ? i + 2 : i + 1;
    const cue = cueAt(page, i);
    if (cue?.use === 'finite' && /^[,.]$/.test(lexis.words[next] ?? '.')) return cue;
  }
  return undefined;
}

/**
 * What an opening clause introduces; of one that is set off by commas what they set off before it, or the sentence
 * around it. Without a comma before it, "as" compares.
 */
function beside(page: Page, as: number, to: number): readonly Range[] {
  const start = sentenceStart(page, as);
  const end = sentenceEnd(page, as);
  const { words } = page.lexis;
  const pieces = (...all: (Range | undefined)[]) => all.filter((piece) => piece !== undefined);
  if (as <= start + 1) return pieces(contentAfter(page, to + 1, end));
  if (!/^[,—–(]$/.test(words[as - 1] as string)) return [];
  let from = as - 1;
  while (from > Math.max(start, as - longest) && words[from - 1] !== ',') from--;
  if (from > start) return pieces(closed(page, { from, to: as }));
  const opening = is(page.lexis, from, roles.coordinator | roles.subordinator) ? from + 1 : from;
  const after = words[to] === ',' ? contentAfter(page, to + 1, end) : undefined;
  return pieces(closed(page, { from: opening, to: as }), after);
}
