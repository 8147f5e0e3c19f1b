// A composed article → a sheet of tables for a terminal.
import type { Composed } from '../article.ts';
import { ofKind } from '../model/annotation.ts';
import { sourceSpan, words } from '../model/prose.ts';
import type { Span } from '../model/span.ts';
import type { Paint } from '../run/print.ts';
import { placesIn } from '../run/report.ts';

type Row = readonly string[];

/** What the tables are drawn from. */
interface Subject extends Composed {
  /** `line:column` in the source of a range of it. */
  at(span: Span | undefined): string;
  /** The same of a range of the prose. */
  where(span: Span): string;
  /** The words of a range of the prose on one line, clipped. */
  said(span: Span): string;
}

/** Every section of the sheet: its title and its rows. Empty ones are not shown. */
const sections: readonly (readonly [title: string, rows: (subject: Subject) => readonly Row[]])[] = [
  [
    'Recognised',
    ({ article, at }) =>
      article.recognised.map(({ field, value, span, by }) => [at(span), field, clipped(value), by]),
  ],
  [
    'Published claims',
    ({ draft, where }) =>
      draft.claims.map(({ span, review, id, claim }) => [
        where(span),
        review?.label ?? 'no review',
        id,
        claim,
      ]),
  ],
  [
    'Proposed claims',
    ({ draft, where }) =>
      ofKind(draft.annotations, 'claim')
        .filter(({ by }) => by !== 'editor')
        .map(({ span, finding: { checkworthy, modality, claimant, credited, text, unresolved, times } }) => [
          where(span),
          checkworthy.toFixed(2),
          modality,
          claimant ?? (credited === undefined ? '—' : `“${credited}”`),
          [text, ...(times ?? []).map((time) => `{${time}}`), ...asked(unresolved)].join(' '),
        ]),
  ],
  [
    'Attributions',
    ({ draft, where, said }) =>
      ofKind(draft.annotations, 'attribution').map(
        ({ span, confidence, finding: { form, stance, speaker, content } }) => [
          where(span),
          confidence.toFixed(2),
          form,
          stance,
          speaker ?? '—',
          content.map(said).join(' … '),
        ],
      ),
  ],
  [
    'Dates',
    ({ draft, where, said }) =>
      ofKind(draft.annotations, 'date').map(({ span, finding: { type, value, mod, from, to }, by }) => [
        where(span),
        type,
        filled([value, mod]).join(' '),
        filled([from, to]).join(' – '),
        said(span),
        by,
      ]),
  ],
  [
    'Quantities',
    ({ draft, where, said }) =>
      ofKind(draft.annotations, 'quantity').map(({ span, finding: { type, value, upper, unit } }) => [
        where(span),
        type,
        filled([value, upper, unit]).join(' '),
        said(span),
      ]),
  ],
  [
    'Worked out again',
    ({ notes, where, said }) =>
      notes.map(({ span, holds, working, rule }) => [
        where(span),
        holds ? 'holds' : 'does not agree',
        said(span),
        working,
        rule,
      ]),
  ],
  [
    'Entities',
    ({ draft }) =>
      draft.entities.map(({ mentions, type, wikidata, name, alternateNames }) => [
        `${mentions}×`,
        type,
        wikidata ?? '—',
        name,
        clipped(alternateNames.join(', ')),
      ]),
  ],
];

/** The sheet of an article whose whole source text is `source`. */
export function sheet(source: string, composed: Composed, paint: Paint): string {
  const { prose, source: file } = composed.article;
  const placed = placesIn(source);
  const at = (span: Span | undefined): string => {
    if (!span) return '';
    const { line, column } = placed(span);
    return `${line}:${column}`;
  };
  const subject: Subject = {
    ...composed,
    at,
    where: (span) => at(sourceSpan(prose, span)),
    said: (span) => clipped(words(prose, span).replace(/\s+/g, ' ')),
  };
  const counts = `${prose.blocks.length} blocks, ${prose.sentences.length} sentences, ${prose.tokens.count} tokens`;
  const tables = sections
    .map(([title, rowsOf]) => [title, rowsOf(subject)] as const)
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => `\n${paint('bold', `${title} (${rows.length})`)}\n${table(rows)}`);
  return `${paint('bold', file.path)}\n${counts}\n${tables.join('')}\n`;
}

/** What the editor must fill in before the wording can stand alone. */
function asked(unresolved: readonly string[] = []): string[] {
  return unresolved.length === 0
    ? []
    : [`← who or what is ${unresolved.map((word) => `“${word}”`).join(', ')}?`];
}

const widest = 90;

function clipped(text: string): string {
  return text.length > widest ? `${text.slice(0, widest - 1)}…` : text;
}

function filled<T>(parts: readonly (T | undefined)[]): T[] {
  return parts.filter((part): part is T => part !== undefined);
}

/** Rows as aligned columns; the last column is as wide as it likes. */
function table(rows: readonly Row[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
    });
  }
  const line = (row: Row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ');
  return rows.map((row) => `  ${line(row).trimEnd()}\n`).join('');
}
