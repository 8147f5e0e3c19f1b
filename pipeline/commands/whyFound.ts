// What the models saw in an article → what `inspect --why` shows of names and scores, and what it prints as JSON.
import type { Composed } from '../article.ts';
import { explained } from '../extract/entities.ts';
import { whyScores } from '../extract/scores.ts';
import { ofKind, type Scores } from '../model/annotation.ts';
import { sourceSpan, words } from '../model/prose.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Paint } from '../run/print.ts';
import { placesIn } from '../run/report.ts';

/** How many reasons of a name, and pulls of a score, are told. */
const told = { reasons: 4, pulls: 5 };

const scores = ['checkworthy', 'verifiable', 'subjective'] as const satisfies readonly (keyof Scores)[];

/** The names of the model and the scores of every sentence, each with what weighed most. */
export function foundRecords({ desk }: Composed): {
  readonly names: readonly object[];
  readonly scores: readonly object[];
} {
  const { prose } = desk.article;
  return {
    names: explained(desk, told.reasons).map(({ span, ...rest }) => ({
      ...span,
      words: words(prose, span),
      ...rest,
    })),
    scores: prose.sentences.map((sentence, s) => {
      const why = whyScores(desk, s);
      return {
        ...sentence,
        ...Object.fromEntries(scores.map((score) => [score, why[score].slice(0, told.pulls)])),
      };
    }),
  };
}

/** The same for a terminal; scores of the sentences that hold a claim. */
export function foundSheet(source: string, { desk, draft }: Composed, paint: Paint): string {
  const { prose } = desk.article;
  const placeOf = placesIn(source);
  const at = (span: Span): string => {
    const place = sourceSpan(prose, span);
    return place ? `${placeOf(place).line}:${placeOf(place).column}` : '';
  };
  const names = explained(desk, told.reasons).map(({ span, kind, reasons }) => {
    const list = reasons.map(({ feature, weight }) => `${feature} ${signed(weight)}`).join(', ');
    return `  ${paint('bold', words(prose, span))} ${kind}   ${paint('dim', at(span))}\n      ${list}\n`;
  });
  const claims = ofKind(draft.annotations, 'claim').map(({ span }) => span);
  const stated = prose.sentences.flatMap((sentence, s) => {
    if (!claims.some((claim) => overlaps(claim, sentence))) return [];
    const why = whyScores(desk, s);
    const lines = scores.map((score) => {
      const pulls = why[score].slice(0, told.pulls).map(({ name, pull }) => `${name} ${signed(pull)}`);
      return `      ${score.padEnd(12)} ${draft.sentences[s]?.[score].toFixed(2) ?? ''}  ${pulls.join(', ')}\n`;
    });
    const said = words(prose, sentence).replace(/\s+/g, ' ').slice(0, 80);
    return [`  ${paint('bold', said)}   ${paint('dim', at(sentence))}\n${lines.join('')}`];
  });
  const part = (title: string, list: readonly string[]) =>
    list.length === 0 ? '' : `\n${paint('bold', `${title} (${list.length})`)}\n${list.join('')}`;
  return part('Why these names', names) + part('Why these scores', stated);
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}
