// A record → an IPTC ninjs 3 news item.

import { factCheckItem } from '../factCheckFeed.ts';
import { asciiUri } from '../links.ts';
import { moment } from '../moments.ts';
import { bodies, newsItem as itemOf, named, pageRendition } from '../ninjs/item.ts';
import type { Profile } from './profile.ts';

/** The fact check as a text, with whom and what its claim names. */
export const newsItem: Profile = {
  name: 'ninjs',
  title: 'IPTC ninjs 3',
  specification: 'https://iptc.org/standards/ninjs/',
  file: 'ninjs.json',
  path: 'fact-checks/<id>/ninjs.json',
  losses: [
    { field: 'said', reason: 'A news item has dates of its own only; the day stands in the text.' },
    { field: 'times', reason: 'A news item does not say what time it speaks of.' },
    { field: 'modality', reason: 'A news item does not say how a claim was put.' },
    { field: 'appearances', reason: 'A news item has no place for where a claim stands.' },
    {
      field: 'rating.value',
      reason: 'A news item has no rating; the verdict stands in its headline and text.',
    },
    { field: 'rating.class', reason: 'A news item has no rating.' },
    { field: 'rating.meaning', reason: 'A news item has no rating.' },
    { field: 'sources.kind', reason: 'Sources stand in the text.' },
    { field: 'sources.note', reason: 'Sources stand in the text.' },
  ],
  make({ edition, claim, review }, site) {
    const item = factCheckItem({ edition, claim, review }, site);
    const text = [claim.claim, review.label, review.conclusion].join('\n\n');
    const about = edition.entities.filter(({ key }) => claim.about.includes(key));
    const claimant = claim.claimant;
    const lists = named(about);
    return itemOf(
      {
        uri: item.id,
        language: item.language,
        title: item.title,
        headlines: [{ value: item.title }],
        descriptions: [{ value: item.summary }],
        by: item.authors.map(({ name }) => name).join(', '),
        firstCreated: moment(review.date, site.timeZone),
        versionCreated: item.updated,
        bodies: bodies(item.html, text),
        genres: [{ name: 'Fact check', literal: 'fact-check' }],
        subjects: [{ name: review.label, rel: 'verdict', literal: review.label }],
        ...lists,
        infoSources: claimant ? [{ name: claimant.name, role: 'claimant' }] : undefined,
        altIds: [{ role: 'url', value: asciiUri(review.url) }],
        renditions: pageRendition(review.url),
        associations: [
          {
            name: 'article',
            rel: 'reviewed',
            uri: asciiUri(edition.tag),
            type: 'text',
            headlines: [{ value: edition.meta.headline }],
            renditions: pageRendition(edition.url),
          },
        ],
      },
      review.corrections,
      site,
    );
  },
};
