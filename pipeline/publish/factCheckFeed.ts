// Newest reviews → a neutral feed of fact checks, one item each, with the verdict in words.
import { tagUri } from '../model/address.ts';
import type { ReviewSource } from '../model/decision.ts';
import type { Edition, PublishedClaim, PublishedReview, Shelf } from '../model/edition.ts';
import type { Published } from '../model/plugin.ts';
import {
  authorOf,
  correctionNotices,
  type Feed,
  type FeedItem,
  feedLength,
  feedOf,
  paragraph,
  timesOf,
  withMoment,
} from './feed.ts';
import { asciiUri, webAddress } from './links.ts';
import { latest } from './moments.ts';
import { type FactChecked, newestReviews } from './page/newestReviews.ts';
import { dateInWords } from './page/words.ts';
import { element, type Markup } from './xml.ts';

/** The newest fact checks by the day of their review. Opens only the editions that can hold one of them. */
export function factCheckFeed(shelf: Shelf, site: Published): Feed {
  const items = newestReviews(shelf, feedLength).map((checked) => factCheckItem(checked, site));
  const title = `${site.name}: fact checks`;
  const description = `Claims reviewed by ${site.name}.`;
  return feedOf({ title, description, path: 'fact-checks/' }, items, site);
}

/** A fact check as an item. */
export function factCheckItem({ edition, claim, review }: FactChecked, site: Published): FeedItem {
  const signed = review.reviewer
    ? authorOf(review.reviewer.name, review.reviewer.url)
    : authorOf(site.organization.name, site.organization.url);
  const changes = [review.modified, ...review.corrections.map((correction) => correction.date)];
  return {
    id: asciiUri(tagUri(site, 'fact-check', claim.id)),
    url: asciiUri(review.url),
    title: `${review.label}: ${claim.claim}`,
    summary: `${review.label}. ${review.conclusion}`,
    html: factCheckHtml(edition, claim, review),
    authors: [signed],
    ...timesOf(review.date, latest(changes, site.timeZone), site.timeZone),
    tags: [review.label],
    language: edition.language,
    claims: [withMoment(claim, site.timeZone)],
  };
}

function factCheckHtml(edition: Edition, claim: PublishedClaim, review: PublishedReview): string {
  const date = claim.said === undefined ? undefined : dateInWords(claim.said);
  const said = [claim.claimant?.name, date].filter((part) => part !== undefined).join(', ');
  const article = element('a', { href: asciiUri(claim.url) }, edition.meta.headline);
  return [
    element('p', {}, element('strong', {}, 'Claim:'), ` ${claim.claim}`).xml,
    `\n${element('blockquote', {}, element('p', {}, claim.quote)).xml}`,
    paragraph(said === '' ? 'In ' : `${said}, in `, article),
    paragraph(element('strong', {}, 'Verdict:'), ` ${review.label}`),
    paragraph(review.conclusion),
    sourceList(review.sources),
    correctionNotices(review.corrections),
  ].join('');
}

function sourceList(sources: readonly ReviewSource[]): string {
  if (sources.length === 0) return '';
  return `${paragraph('Sources:')}\n${element('ul', {}, ...sources.map(sourceLine)).xml}`;
}

function sourceLine({ name, publisher, url, archivedUrl, date }: ReviewSource): Markup {
  const address = webAddress(url) ?? webAddress(archivedUrl);
  const origin = [publisher, date && dateInWords(date)]
    .filter((part) => part !== undefined)
    .map((part) => `, ${part}`);
  return element('li', {}, address ? element('a', { href: address }, name) : name, origin.join(''));
}
