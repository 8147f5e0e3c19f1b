// Edition → the article as an IPTC ninjs 3 news item.
import { outputPath, tagUri } from '../model/address.ts';
import type { Edition } from '../model/edition.ts';
import type { Json } from '../model/node.ts';
import type { Published, Publisher } from '../model/plugin.ts';
import { articleItem } from './feed.ts';
import { json } from './json.ts';
import { asciiUri, webAddress } from './links.ts';
import { moment } from './moments.ts';
import { bodies, named, newsItem, pageRendition } from './ninjs/item.ts';
import { isOwn } from './own.ts';
import { capitalised, listed } from './page/words.ts';

/** `…/ninjs.json`; its `uri` is the tag URI, so a corrected article is a new version of the same item. */
export const ninjs: Publisher = {
  name: 'ninjs',
  scope: 'article',
  *publish(edition, site) {
    const path = outputPath(site, `${edition.url}ninjs.json`);
    yield { path, type: 'application/json', content: json(newsItemOf(edition, site)) };
  },
};

/** An article as a news item; a fact check of one of its claims is associated with it. */
export function newsItemOf(edition: Edition, site: Published): Json {
  const { meta } = edition;
  const item = articleItem(edition, site.timeZone);
  const members = {
    uri: item.id,
    language: item.language,
    title: item.title,
    headlines: [{ value: item.title }],
    descriptions: [{ value: item.summary }],
    by: listed(meta.authors.map(({ name }) => name)),
    firstCreated: moment(meta.datePublished, site.timeZone),
    versionCreated: item.updated,
    contentCreated: item.published,
    bodies: bodies(edition.feedBody, edition.text),
    genres: [{ name: capitalised(edition.genre), literal: edition.genre }],
    subjects: [edition.section, ...meta.keywords].map((name) => ({ name: capitalised(name), literal: name })),
    ...named(edition.entities),
    infoSources: meta.publication ? [source(meta.publication)] : undefined,
    ...rights(edition, site),
    altIds: [{ role: 'url', value: item.url }],
    renditions: pageRendition(edition.url),
    associations: edition.claims.flatMap(({ id, claim, review }) =>
      review
        ? [
            {
              name: `fact-check-${id}`,
              rel: 'factCheck',
              uri: asciiUri(tagUri(site, 'fact-check', id)),
              type: 'text',
              headlines: [{ value: `${review.label}: ${claim}` }],
              renditions: pageRendition(review.url),
            },
          ]
        : [],
    ),
  };
  return newsItem(members, edition.corrections, site);
}

function source({ name, url }: { readonly name: string; readonly url?: string }): Json {
  const address = webAddress(url);
  return { name, role: 'originator', ...(address ? { uri: address } : {}) };
}

/** What the settings say of the texts holds for those that are ours. */
function rights(edition: Edition, site: Published) {
  if (!site.republish || !isOwn(edition, site)) return {};
  const linkedRights = webAddress(site.republish.license);
  return {
    usageTerms: site.republish.terms,
    ...(linkedRights ? { rightsInfo: { linkedRights } } : {}),
  };
}
