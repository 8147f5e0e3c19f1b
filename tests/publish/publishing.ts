// Running publishers in tests: their files by path, and a publication full of hostile text.
import { XMLValidator } from 'fast-xml-parser';
import type { Edition, Shelf } from '../../pipeline/model/edition.ts';
import type { Json, Node } from '../../pipeline/model/node.ts';
import type { Output } from '../../pipeline/model/output.ts';
import type { Published, Publisher } from '../../pipeline/model/plugin.ts';
import { edition, shelfOf, site } from '../sample.ts';

/** The sample with its first claim described in its graph, as the pipeline does. */
export const described: Edition = {
  ...edition,
  graph: [
    {
      ...(edition.graph[0] as Node),
      author: { '@type': 'Person', '@id': `${site.url}/#person-jo`, name: 'Jo Writer' },
    },
    {
      '@type': 'Claim',
      '@id': `${edition.url}#claim-bridge-opened`,
      url: `${edition.url}#claim-bridge-opened`,
      text: 'The bridge opened in 1932.',
      author: { '@id': `${site.url}/#person-jo` },
      datePublished: '2024-06-01T00:00:00-04:00',
      inLanguage: 'en',
      isPartOf: { '@id': `${edition.url}#article` },
      appearance: [
        { '@id': `${edition.url}#article` },
        {
          '@type': 'CreativeWork',
          '@id': `${edition.url}#elsewhere`,
          url: 'https://elsewhere.example/bridge',
        },
      ],
      about: { '@id': 'http://www.wikidata.org/entity/Q54495' },
      temporalCoverage: '1932',
      review: { '@id': `${site.url}/fact-checks/bridge-opened/#review` },
    },
    { '@type': 'Place', '@id': 'http://www.wikidata.org/entity/Q54495', name: 'Sydney Harbour Bridge' },
  ],
};

/** Everything that breaks writers of feeds. */
export const hostile =
  'a]]>b\u0007c\ufffed\ud800e \u{1f600} \u202eright\u200f <script>alert(1)</script> &amp; "q" \'s\' \u0085.';

/** What is left of it where XML forbids or discourages characters. */
export const hostileInXml =
  'a]]>bcde \u{1f600} \u202eright\u200f <script>alert(1)</script> &amp; "q" \'s\' .';

/** The files that a publisher writes, as whole texts by path. */
export function filesOf(
  publisher: Publisher,
  editions: readonly Edition[] = [edition],
  at: Published = site,
): Record<string, string> {
  const outputs =
    publisher.scope === 'site'
      ? [...publisher.publish(shelfOf(...editions), at)]
      : editions.flatMap((each) => [...publisher.publish(each, at)]);
  return Object.fromEntries(outputs.map(({ path, content }) => [path, textOf(content)]));
}

/** Media types by path. */
export function typesOf(publisher: Publisher): Record<string, string> {
  const outputs =
    publisher.scope === 'site' ? publisher.publish(shelfOf(edition), site) : publisher.publish(edition, site);
  return Object.fromEntries([...outputs].map(({ path, type }) => [path, type]));
}

function textOf(content: Output['content']): string {
  if (content instanceof Uint8Array) return Buffer.from(content).toString();
  return typeof content === 'string' ? content : [...content].join('');
}

/** The one file of that path. Throws where the publisher did not write it. */
export function fileOf(
  publisher: Publisher,
  path: string,
  editions?: readonly Edition[],
  at?: Published,
): string {
  const text = filesOf(publisher, editions, at)[path];
  if (text === undefined) throw new Error(`No file ${path}`);
  return text;
}

/** A value with every text in it made hostile, but for those under the keys that are addresses, dates and codes. */
export function poison<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (kept.has(key) ? value : `${value} ${hostile}`) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => poison(each, key)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === 'graph' ? each : poison(each, name)]),
  ) as T;
}

const kept = new Set(
  (
    'id url path tag datePublished dateModified date modified said slug language text ' +
    'wikidata kind by entity key type class originalUrl idDate timeZone now dataLicense logo'
  ).split(' '),
);

/** The sample edition with hostile text in every field that people write. */
export const hostileEdition: Edition = {
  ...poison(edition),
  feedBody: `<p>${hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
};

/** The sample site with hostile text in its names. */
export const hostileSite: Published = poison(site);

/** What is wrong with a text as XML 1.0; nothing where it is well-formed. */
export function xmlFaults(text: string): string[] {
  const verdict = XMLValidator.validate(text);
  const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.exec(text);
  const bareAmpersand = /&(?!(?:amp|lt|gt|quot|#\d+);)/.exec(text);
  return [
    ...(verdict === true ? [] : [verdict.err.msg]),
    ...(forbidden ? [`U+${forbidden[0].charCodeAt(0).toString(16)} at ${forbidden.index}`] : []),
    ...(bareAmpersand ? [`bare & at ${bareAmpersand.index}`] : []),
    ...(text.includes(']]>') ? [']]> in character data'] : []),
  ];
}

/** JSON as an object to look into. */
export function parsed(text: string): Record<string, Json> {
  return JSON.parse(text) as Record<string, Json>;
}

/** A copy of the sample edition under another id, date and address. */
export function copyOf(id: string, datePublished: string | undefined, rest: Partial<Edition> = {}): Edition {
  const { datePublished: _date, ...meta } = edition.meta;
  const { dateModified: _modified, ...other } = edition;
  return {
    ...other,
    id,
    url: `${site.url}/opinion/${id}/`,
    tag: `tag:claims.example.org,2026:article/${id}`,
    meta: { ...meta, ...(datePublished ? { datePublished } : {}) },
    ...(datePublished ? { dateModified: datePublished } : {}),
    claims: [],
    reviews: {},
    ...rest,
  };
}

/** A shelf that notes which editions were opened, in order. */
export function watched(shelf: Shelf): { readonly shelf: Shelf; readonly opened: readonly string[] } {
  const opened: string[] = [];
  const edition = (id: string) => {
    opened.push(id);
    return shelf.edition(id);
  };
  return { shelf: { ...shelf, edition }, opened };
}
