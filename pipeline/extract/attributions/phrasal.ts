// "according to X, …": a phrase names the source, the rest of the sentence is the content.
import { marks, type Range } from '../lexis.ts';
import { closed, contentAfter, startsSourcePhrase } from './clauses.ts';
import { type Attribution, type Page, sentenceEnd, sentenceStart, take } from './page.ts';
import { nounPhraseAfter } from './phrases.ts';

/** Source phrases of the language, before, after and inside of their content. */
export function* phrasal(page: Page): Generator<Attribution> {
  const { lexis } = page;
  for (let i = 0; i < lexis.tokens.count; i++) {
    if (((lexis.marks[i] as number) & marks.source) === 0 || page.quoted[i] !== -1 || page.taken[i]) continue;
    const length = startsSourcePhrase(page, i);
    if (length === 0) continue;
    const cue = { from: i, to: i + length };
    const end = sentenceEnd(page, i);
    const to = Math.min(end, nounPhraseAfter(page, cue.to, end));
    if (to <= cue.to) continue;
    const content = around(page, { from: i, to }, end);
    if (content.length === 0) continue;
    take(page, cue);
    const form = content.some((piece) => page.quoted[piece.from] !== -1) ? 'mixed' : 'indirect';
    yield {
      rule: 'source-phrase',
      confidence: 0.85,
      source: { from: cue.to, to },
      cue,
      content,
      form,
      stance: 'says',
    };
  }
}

/** The content before the phrase, else after it; both where the phrase stands between two commas. */
function around(page: Page, phrase: Range, end: number): Range[] {
  const start = sentenceStart(page, phrase.from);
  const before = closed(page, { from: start, to: phrase.from });
  if (!before) {
    const after = contentAfter(page, phrase.to + 1, end);
    return after ? [after] : [];
  }
  const { words } = page.lexis;
  const parenthetical = words[phrase.from - 1] === ',' && words[phrase.to] === ',';
  const after = parenthetical ? contentAfter(page, phrase.to + 1, end) : undefined;
  return after ? [before, after] : [before];
}
