// Newest reviews → a neutral feed of fact checks, one item each, with the verdict in words.
import { tagUri } from '../model/address.ts';
import type { ReviewSource } from '../model/decision.ts';
import {
  type Edition,
  lastChange,
  type PublishedClaim,
  type PublishedReview,
  type Shelf,
} from '../model/edition.ts';
import type { Published } from '../model/plugin.ts';
import type { Tombstone } from '../model/record.ts';
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
import { type FactChecked, newestReviews } from './page/newestReviews.ts';
import { dateInWords } from './page/words.ts';
import { element, type Markup } from './xml.ts';

const withdrawnWords = 'We have withdrawn this fact check.';

/**
 * The fact checks that were published, corrected or withdrawn last: what changed comes again, as the same item.
 * Opens only the editions that can hold one of them.
 */
export function factCheckFeed(shelf: Shelf, site: Published): Feed {
  const standing = newestReviews(shelf, feedLength, lastChange).map((checked) => ({
    changed: lastChange(checked.review),
    item: factCheckItem(checked, site),
  }));
  const gone = site.withdrawn.map((tombstone) => ({
    changed: tombstone.withdrawn.date,
    item: withdrawnItem(tombstone, site),
  }));
  const items = [...standing, ...gone]
    .sort((a, b) => (a.changed < b.changed ? 1 : Number(a.changed === b.changed) - 1))
    .slice(0, feedLength)
    .map(({ item }) => item);
  const title = `${site.name}: fact checks`;
  const description = `Claims reviewed by ${site.name}.`;
  return feedOf({ title, description, path: 'fact-checks/' }, items, site);
}

/** A fact check as an item. */
export function factCheckItem({ edition, claim, review }: FactChecked, site: Published): FeedItem {
  const signed = review.reviewer
    ? authorOf(review.reviewer.name, review.reviewer.url)
    : authorOf(site.organization.name, site.organization.url);
  return {
    id: asciiUri(tagUri(site, 'fact-check', claim.id)),
    url: asciiUri(review.url),
    // The claim alone: a verdict in front of it is read as part of it.
    title: claim.claim,
    summary: `${review.label}. ${review.conclusion}`,
    html: factCheckHtml(edition, claim, review),
    authors: [signed],
    ...timesOf(review.date, lastChange(review), site.timeZone),
    tags: [review.label],
    language: edition.language,
    claims: [withMoment(claim, site.timeZone)],
  };
}

/** Under the id of the review that it takes the place of. */
function withdrawnItem({ id, wording, withdrawn }: Tombstone, site: Published): FeedItem {
  const { url, date, reason, language, published } = withdrawn;
  return {
    id: asciiUri(tagUri(site, 'fact-check', id)),
    url: asciiUri(url),
    title: wording,
    summary: `${withdrawnWords} ${reason}`,
    html: [
      element('p', {}, element('strong', {}, 'Claim:'), ` ${wording}`).xml,
      paragraph(element('strong', {}, `${withdrawnWords}`), ` ${dateInWords(date)}: ${reason}`),
    ].join(''),
    authors: [authorOf(site.organization.name, site.organization.url)],
    ...timesOf(published, date, site.timeZone),
    tags: [],
    language,
    claims: [],
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
