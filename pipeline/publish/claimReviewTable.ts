// Reviewed claims → a table for people who count: one row for each fact check.
import type { ReviewSource } from '../model/decision.ts';
import { lastChange } from '../model/edition.ts';
import type { Publisher } from '../model/plugin.ts';
import type { Tombstone } from '../model/record.ts';
import type { Site } from '../model/site.ts';
import { asciiUri } from './links.ts';
import { pieces } from './pieces.ts';
import { type ReviewedClaim, reviewsOn } from './reviews.ts';
import { legible } from './xml.ts';

/** What a cell can be made of: only text can be mistaken for a formula. */
type Cell = string | number | undefined;

/** How several values stand in one cell. */
const listMark = ' | ';

/** Columns: heading, value, value of a review that was withdrawn. */
type Column = readonly [string, (row: ReviewedClaim, site: Site) => Cell, ((tombstone: Tombstone) => Cell)?];

const columns: readonly Column[] = [
  ['id', ({ claim }) => claim.id, ({ id }) => id],
  ['url', ({ review }) => asciiUri(review.url), ({ withdrawn }) => asciiUri(withdrawn.url)],
  ['claim', ({ claim }) => claim.claim, ({ wording }) => wording],
  ['quote', ({ claim }) => claim.quote],
  ['claimant', ({ claim }) => claim.claimant?.name],
  ['claimant_wikidata', ({ claim }) => claim.claimant?.wikidata],
  ['said', ({ claim }) => claim.said],
  ['verdict', ({ review }) => review.label],
  ['verdict_class', ({ review }) => review.rating?.class],
  ['value', ({ review }) => review.rating?.value],
  ['best', ({ review }, { scale }) => (review.rating?.value === undefined ? undefined : scale.best)],
  ['worst', ({ review }, { scale }) => (review.rating?.value === undefined ? undefined : scale.worst)],
  ['conclusion', ({ review }) => review.conclusion],
  ['reviewer', ({ review }, { organization }) => review.reviewer?.name ?? organization.name],
  ['date', ({ review }) => review.date, ({ withdrawn }) => withdrawn.published],
  ['modified', ({ review }) => lastChange(review), ({ withdrawn }) => withdrawn.date],
  ['article', ({ edition }) => edition.meta.headline],
  ['article_url', ({ edition }) => asciiUri(edition.url)],
  ['article_date', ({ edition }) => edition.meta.datePublished],
  ['claim_url', ({ claim }) => asciiUri(claim.url)],
  ['language', ({ edition }) => edition.language, ({ withdrawn }) => withdrawn.language],
  ['appearances', ({ claim }) => claim.appearances.map(({ url }) => asciiUri(url)).join(listMark)],
  ['sources', ({ review }) => review.sources.map(sourceText).join(listMark)],
  [
    'corrections',
    ({ review }) => review.corrections.map(({ date, text }) => `${date}: ${text}`).join(listMark),
  ],
  ['withdrawn', () => undefined, ({ withdrawn }) => withdrawn.date],
  ['withdrawal_reason', () => undefined, ({ withdrawn }) => withdrawn.reason],
];

/**
 * `/data/claim-reviews.csv` after RFC 4180: CRLF, a header row, UTF-8 without a byte order mark; several
 * values in one cell stand between vertical bars. A review that was withdrawn has a row without its verdict. Text that a spreadsheet could run as a formula (it begins
 * with `=`, `+`, `-`, `@`, their full-width forms, a tab or a line end), or that begins with an apostrophe,
 * gets one apostrophe in front: who reads the file with a program takes one leading apostrophe off and has
 * the text as published. Numbers stay numbers.
 */
export const claimReviewTable: Publisher = {
  name: 'claimReviewTable',
  scope: 'site',
  *publish(shelf, site) {
    const content = pieces(function* () {
      yield row(columns.map(([heading]) => heading));
      for (const reviewed of reviewsOn(shelf)) yield row(columns.map(([, value]) => value(reviewed, site)));
      for (const tombstone of site.withdrawn) yield row(columns.map(([, , value]) => value?.(tombstone)));
    });
    yield { path: 'data/claim-reviews.csv', type: 'text/csv; charset=utf-8; header=present', content };
  },
};

function sourceText({ name, publisher, date, url }: ReviewSource): string {
  return [name, publisher, date, url].filter((part) => part !== undefined).join(', ');
}

function row(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: Cell): string {
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : harmless(legible(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function harmless(text: string): string {
  return /^[=+\-@\t\r\n'＝＋－＠]/.test(text) ? `'${text}` : text;
}
