// The accounts of an article's links → what `inspect --why` shows, and what it prints as JSON.
import type { Composed } from '../article.ts';
import type { LinkReason, WeighedCandidate } from '../model/linkReason.ts';
import { sourceSpan, words } from '../model/prose.ts';
import type { Paint } from '../run/print.ts';
import { placesIn } from '../run/report.ts';

/** Accounts that read the same, with their places. */
interface Group {
  readonly said: string;
  readonly reason: LinkReason;
  readonly places: string[];
}

/** One account a mention, offsets in UTF-16 code units of `text`; numbers with three decimals. */
export function whyRecords({ article, why }: Composed): readonly object[] {
  return why().map(({ span, candidates, margin, needed, ...rest }) => ({
    start: span.start,
    end: span.end,
    words: words(article.prose, span),
    ...rest,
    ...(margin === undefined ? {} : { margin: rounded(margin) }),
    ...(needed === undefined ? {} : { needed: rounded(needed) }),
    candidates: candidates.map(({ weight, features, ...each }) => ({
      ...each,
      weight: rounded(weight),
      features: Object.fromEntries(Object.entries(features).map(([name, part]) => [name, rounded(part)])),
    })),
  }));
}

/** For each name: where it stands, whom it means and why, and who else was weighed. */
export function whySheet(source: string, composed: Composed, paint: Paint): string {
  const groups = groupsOf(source, composed);
  const names = new Map(composed.draft.entities.map(({ key, name }) => [key, name]));
  const shown = groups.map(({ said, reason, places }) => {
    const { linked, entity } = reason;
    const whom = linked ? `${names.get(entity) ?? entity} (${entity})` : 'nobody known';
    const lines = [
      `  ${paint('bold', said)} → ${whom}   ${paint('dim', places.join(', '))}`,
      `      ${accountOf(reason)}`,
      ...candidateLines(reason.candidates),
    ];
    return `${lines.join('\n')}\n`;
  });
  return `\n${paint('bold', `Why (${groups.length})`)}\n${shown.join('')}`;
}

function groupsOf(source: string, { article, why }: Composed): readonly Group[] {
  const { prose } = article;
  const groups = new Map<string, Group>();
  const placeOf = placesIn(source);
  for (const reason of why()) {
    const said = words(prose, reason.span).replace(/\s+/g, ' ');
    const span = sourceSpan(prose, reason.span);
    const place = span ? placeOf(span) : undefined;
    const key = JSON.stringify([said, reason.entity, reason.foundBy, reason.reason, reason.margin]);
    const group = groups.get(key) ?? { said, reason, places: [] };
    if (place) group.places.push(`${place.line}:${place.column}`);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function accountOf({ foundBy, linkedBy, reason, linked, margin, needed }: LinkReason): string {
  const ahead =
    linked && linkedBy !== 'chain' && margin !== undefined && needed !== undefined
      ? `, ${margin.toFixed(2)} ahead of the next where ${needed.toFixed(2)} is needed`
      : '';
  return `found by ${foundBy}; ${reason}${ahead}`;
}

function candidateLines(candidates: readonly WeighedCandidate[]): readonly string[] {
  const widest = Math.max(0, ...candidates.map(({ name }) => name.length));
  return candidates.map(({ wikidata, name, type, weight, matched, features }) => {
    const parts = Object.entries(features).map(([feature, part]) => `${feature} ${part.toFixed(2)}`);
    return `      ${weight.toFixed(2).padStart(5)}  ${(wikidata ?? '—').padEnd(10)} ${name.padEnd(widest)}  ${type}, by ${matched}: ${parts.join(' + ').replaceAll('+ -', '− ')}`;
  });
}

function rounded(number: number): number {
  return Math.round(number * 1000) / 1000;
}
