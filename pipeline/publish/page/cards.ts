// Editions, entries and fact checks → items of lists.
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Edition, Entry } from '../../model/edition.ts';
import { claimantName } from './claims.ts';
import type { LinkTo } from './link.ts';
import type { FactChecked } from './newestReviews.ts';
import { timeOf } from './time.ts';
import { verdictBadge } from './verdict.ts';
import { counted, listed } from './words.ts';

/** An article with its first words; `level` is that of its heading. */
export function articleCard(edition: Edition, linkTo: LinkTo, level: 'h2' | 'h3'): Element {
  const { meta, url, claims, excerpt } = edition;
  const authors = listed(meta.authors.map(({ name }) => name));
  const checked = claims.filter(({ review }) => review).length;
  const facts = [
    authors === '' ? undefined : h('span', `By ${authors}`),
    meta.datePublished === undefined ? undefined : h('span', timeOf(meta.datePublished, 'dt-published')),
    claims.length === 0 ? undefined : h('span', `${counted(claims.length, 'claim')}, ${checked} checked`),
  ];
  return h('article', { className: ['card', 'h-entry'] }, [
    h(level, h('a', { href: linkTo(url), className: ['p-name'] }, meta.headline)),
    canonicalUrl(url),
    h('p', { className: ['p-summary'] }, meta.description ?? excerpt),
    h('p', { className: ['byline'] }, facts),
  ]);
}

/** A fact check with its verdict. */
export function factCheckCard({ claim, review }: FactChecked, linkTo: LinkTo, level: 'h2' | 'h3'): Element {
  const { claimant } = claim;
  return h('article', { className: ['card', 'check', 'h-entry'] }, [
    h(level, h('a', { href: linkTo(review.url), className: ['p-name'] }, claim.claim)),
    canonicalUrl(review.url),
    h('p', { className: ['byline'] }, [
      h('span', verdictBadge(review)),
      claimant ? h('span', `Said by ${claimantName(claimant)}`) : undefined,
      h('span', timeOf(review.date, 'dt-published')),
    ]),
  ]);
}

/** The one true address for readers of microformats: links within the site name files. */
function canonicalUrl(url: string): Element {
  return h('data', { className: ['u-url'], value: url });
}

/** An article as one line: for lists that hold everything. */
export function entryLine(entry: Entry, linkTo: LinkTo): Element {
  return h('li', [
    h('a', { href: linkTo(entry.url) }, entry.headline),
    entry.datePublished === undefined ? undefined : h('span', [' ', timeOf(entry.datePublished)]),
  ]);
}
