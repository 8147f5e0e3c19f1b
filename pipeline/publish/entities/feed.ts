// An entity → a neutral feed of where it is spoken of: headlines and claims, without the texts.
import { tagUri } from '../../model/address.ts';
import type { ClaimLine, Entry } from '../../model/edition.ts';
import type { Published } from '../../model/plugin.ts';
import { type Feed, type FeedItem, feedLength, feedOf, timesOf } from '../feed.ts';
import { asciiUri } from '../links.ts';
import { counted } from '../page/words.ts';
import { element } from '../xml.ts';
import type { Listed } from './directory.ts';

/** The newest articles that name it; each item lists the claims about it and by it. Opens no edition. */
export function entityFeed(entity: Listed, site: Published): Feed {
  const items = entity.articles.slice(0, feedLength).map(({ entry }) => itemOf(entry, entity, site));
  const title = `${site.name}: ${entity.name}`;
  const description = `Articles of ${site.name} that speak of ${entity.name}, and claims about it and by it.`;
  return feedOf({ title, description, path: `entities/${entity.slug}/` }, items, site);
}

function itemOf(entry: Entry, { key, name }: Listed, site: Published): FeedItem {
  const claims = entry.claims.filter(({ by, about }) => by === key || about.includes(key));
  const url = asciiUri(entry.url);
  const said = claims.length === 0 ? '' : `, with ${counted(claims.length, 'claim')} about or by it`;
  const lines = claims.map((claim) => lineOf(claim, `${url}#claim-${claim.id}`));
  return {
    id: asciiUri(tagUri(site, 'article', entry.id)),
    url,
    title: entry.headline,
    summary: `Speaks of ${name}${said}.`,
    html: [
      element('p', {}, 'Speaks of ', element('strong', {}, name), `${said}.`).xml,
      ...(lines.length === 0 ? [] : [element('ul', {}, ...lines).xml]),
    ].join('\n'),
    authors: [],
    ...timesOf(entry.datePublished, entry.dateModified, site.timeZone),
    tags: [entry.section],
    language: site.language,
    claims: [],
  };
}

function lineOf({ claim, verdict, factCheck }: ClaimLine, place: string) {
  const verdictWords = verdict === undefined ? 'not yet checked' : verdict.label;
  return element(
    'li',
    {},
    element('a', { href: factCheck ? asciiUri(factCheck) : place }, claim),
    ` (${verdictWords})`,
  );
}
