// Published claims → a data feed of every claim with its words and its place.
import type { Edition, PublishedClaim, Shelf } from '../model/edition.ts';
import type { Json, Node } from '../model/node.ts';
import type { Publisher } from '../model/plugin.ts';
import { codePointOffsets, codePointSpan } from './codePoints.ts';
import { dataFeed, feedItemDates } from './dataFeed.ts';
import { asciiUri } from './links.ts';
import { textFragmentUrl } from './textFragment.ts';

/** RFC 5147 names a range of plain text by the characters before its two ends. */
const characterRange = 'https://www.rfc-editor.org/rfc/rfc5147';

/** Properties whose values the feed describes where the graph only points at them: nobody follows pointers in a feed. */
const pointers = ['author', 'about', 'firstAppearance'] as const;

/**
 * `/data/claims.jsonld`: a DataFeed with one item for each published claim, which is its node of the article's
 * graph with what that points at, and its place. `text` holds the exact words and `name` the standalone
 * wording; `identifier` the range in code points of the article's text (`Edition.text`), as RFC 5147 writes
 * it: `char=0,26`; the first `appearance` is the place on the article's page, addressed by a text fragment;
 * `review` leads to the fact check.
 */
export const claimsFeed: Publisher = {
  name: 'claimsFeed',
  scope: 'site',
  *publish(shelf, site) {
    const path = 'data/claims.jsonld';
    const about = { name: `${site.name}: claims`, path };
    const content = dataFeed(about, shelf, site, () => elements(shelf, site.timeZone));
    yield { path, type: 'application/ld+json', content };
  },
};

function* elements(shelf: Shelf, timeZone: string): Generator<Json> {
  const datesOf = feedItemDates(timeZone);
  for (const entry of shelf.entries) {
    if (entry.claims.length === 0) continue;
    const edition = shelf.edition(entry.id);
    const toCodePoints = codePointOffsets(edition.text);
    const nodes = nodesIn(edition.graph);
    const dates = datesOf(edition.meta.datePublished, edition.dateModified);
    for (const claim of edition.claims) {
      const { start, end } = codePointSpan(toCodePoints, claim.span);
      yield {
        '@type': 'DataFeedItem',
        ...dates,
        url: asciiUri(claim.url),
        item: { ...claimNode(edition, claim, nodes), ...placeOf(`char=${start},${end}`) },
      };
    }
  }
}

/** The nodes of a graph by their addresses, those inside of others too. */
type Nodes = ReadonlyMap<string, { readonly [term: string]: Json }>;

function nodesIn(graph: readonly Node[]): Nodes {
  const nodes = new Map<string, { readonly [term: string]: Json }>();
  const queue: Json[] = [...graph];
  for (const value of queue) {
    if (value === null || typeof value !== 'object') continue;
    if (isNode(value) && !nodes.has(value['@id'])) nodes.set(value['@id'], value);
    queue.push(...Object.values(value));
  }
  return nodes;
}

/** A node says more than where it is. */
function isNode(value: Json): value is Node {
  return value !== null && typeof value === 'object' && '@id' in value && '@type' in value;
}

function claimNode(edition: Edition, claim: PublishedClaim, nodes: Nodes): { readonly [term: string]: Json } {
  const node = nodes.get(claim.url) ?? { '@type': 'Claim', '@id': claim.url };
  const article = edition.graph[0]?.['@id'] ?? edition.url;
  const whole = pointers.flatMap((name) => {
    const [first, ...others] = wholes(node[name], nodes, article);
    return first === undefined ? [] : [[name, others.length === 0 ? first : [first, ...others]] as const];
  });
  return {
    ...node,
    ...Object.fromEntries(whole),
    name: claim.claim,
    text: claim.quote,
    isPartOf: {
      '@type': 'NewsArticle',
      '@id': article,
      url: asciiUri(edition.url),
      headline: edition.meta.headline,
    },
    appearance: [onPage(edition, claim, article), ...wholes(node['appearance'], nodes, article)],
    ...(claim.review ? { review: reviewNode(edition, claim.id, claim.review.url) } : {}),
  };
}

/** What a property points at, in full where the graph describes it; the article itself is left to `isPartOf`. */
function wholes(value: Json | undefined, nodes: Nodes, article: string): Json[] {
  const values: readonly Json[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return values.flatMap((each) => {
    const id = each !== null && typeof each === 'object' && '@id' in each ? each['@id'] : undefined;
    if (id === article) return [];
    return [(typeof id === 'string' ? nodes.get(id) : undefined) ?? each];
  });
}

function onPage(edition: Edition, claim: PublishedClaim, article: string): Json {
  const breaks = edition.claims.map(({ span }) => span.end);
  return {
    '@type': 'WebPageElement',
    url: textFragmentUrl(asciiUri(edition.url), { text: edition.text, breaks }, claim.span),
    isPartOf: { '@id': article },
  };
}

function placeOf(range: string): { readonly [term: string]: Json } {
  return { identifier: { '@type': 'PropertyValue', propertyID: characterRange, value: range } };
}

function reviewNode(edition: Edition, id: string, url: string): Json {
  const node = edition.reviews[id];
  return { '@type': 'ClaimReview', ...(node ? { '@id': node['@id'] } : {}), url: asciiUri(url) };
}
