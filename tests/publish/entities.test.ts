import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import jsonld, { type ContextDefinition, type JsonLdDocument } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { entryOf } from '../../pipeline/entry.ts';
import type { Edition } from '../../pipeline/model/edition.ts';
import type { Entity } from '../../pipeline/model/entity.ts';
import { articlePage } from '../../pipeline/publish/articlePage.ts';
import { directoryOf, entityPagesOf } from '../../pipeline/publish/entities/directory.ts';
import { entityPages } from '../../pipeline/publish/entityPages.ts';
import { factCheckPage } from '../../pipeline/publish/factCheckPage.ts';
import { json } from '../../pipeline/publish/json.ts';
import vocabulary from '../../schemas/schemaorg.vocabulary.json' with { type: 'json' };
import { edition, shelfOf, site } from '../sample.ts';
import { elements, textOf, parsed as tree } from './builtPages.ts';
import {
  copyOf,
  fileOf,
  filesOf,
  hostile,
  hostileEdition,
  hostileSite,
  parsed,
  typesOf,
  watched,
  xmlFaults,
} from './publishing.ts';

const folder = 'entities/sydney-harbour-bridge/';

/** An entity without a word on it. */
function entity(key: string, name: string, more: Partial<Entity> = {}): Entity {
  const wikidata = key.startsWith('~') ? null : key;
  return { key, type: 'Person', name, wikidata, alternateNames: [], sameAs: [], mentions: 1, ...more };
}

/** An article that names some entities and is about none. */
function naming(id: string, ...entities: Entity[]): Edition {
  return copyOf(id, '2024-05-01', { entities, graph: [] });
}

/** An article that is about some entities. */
function on(id: string, ...entities: Entity[]): Edition {
  const about = entities.map(({ key }) => ({ '@id': `http://www.wikidata.org/entity/${key}` }));
  return { ...naming(id, ...entities), graph: [{ '@type': 'NewsArticle', '@id': 'x', about }] };
}

const slugs = (...editions: Edition[]): string[] =>
  directoryOf(shelfOf(...editions).entries, site).map(({ slug }) => slug);

describe('who gets a page', () => {
  test('whom two articles are about', () => {
    const jo = entity('Q5', 'Jo Doe');
    expect(slugs(on('a', jo), on('b', jo))).toEqual(['jo-doe']);
  });

  test('should not be somebody whom articles only name, or one article alone is about', () => {
    const jo = entity('Q5', 'Jo Doe');
    expect(slugs(naming('a', jo), naming('b', jo), naming('c', jo))).toEqual([]);
    expect(slugs(on('a', jo), naming('b', jo))).toEqual([]);
  });

  test('whom a claim is about', () => {
    expect(slugs(edition)).toEqual(['sydney-harbour-bridge']);
  });

  test('who made a claim', () => {
    const claimant = { type: 'Person', name: 'Jo Doe', key: 'Q5', sameAs: [] } as const;
    const claims = edition.claims.map((claim) => ({ ...claim, about: [], claimant }));
    expect(slugs({ ...edition, entities: [entity('Q5', 'Jo Doe')], claims })).toEqual(['jo-doe']);
  });

  test('should not be somebody whom nothing tells from others of the name', () => {
    const jo = entity('~jo-doe', 'Jo Doe');
    expect(slugs(naming('a', jo), naming('b', jo))).toEqual([]);
  });

  test('somebody without a Wikidata id whom an editor pinned', () => {
    const pinned = {
      kind: 'entity',
      span: { start: 0, end: 3 },
      finding: { type: 'Person', name: 'Jo Doe', wikidata: null, form: 'name' },
      by: 'editor',
      confidence: 1,
      entity: '~jo-doe',
    } as const;
    const both = ['a', 'b'].map((id) => ({
      ...naming(id, entity('~jo-doe', 'Jo Doe')),
      annotations: [pinned],
    }));
    expect(slugs(...both)).toEqual(['jo-doe']);
  });
});

describe('addresses', () => {
  const twice = (...all: Entity[]): string[] => slugs(on('a', ...all), on('b', ...all));

  test('of two with one name the lower id has it, whichever comes first', () => {
    const [low, high] = [entity('Q9', 'Georgia'), entity('Q10', 'Georgia')];
    const expected = ['georgia', 'georgia-q10'];
    expect(twice(low, high)).toEqual(expected);
    expect(twice(high, low)).toEqual(expected);
    const of = directoryOf(shelfOf(on('a', high, low), on('b', low)).entries, site);
    expect(of.find(({ key }) => key === 'Q9')?.slug ?? of[0]?.slug).toBe('georgia');
  });

  test('a name without Latin letters has its id', () => {
    expect(twice(entity('Q865', '臺灣'))).toEqual(['q865']);
  });

  test('no two are the same', () => {
    const all = twice(
      entity('Q1', 'A'),
      entity('Q2', 'A'),
      entity('Q3', 'A Q2'),
      entity('Q4', '∆'),
      entity('Q5', 'Q4'),
    );
    expect(new Set(all).size).toBe(5);
  });
});

test('a capital that stands for its government speaks for its country', () => {
  const metonym = {
    kind: 'entity',
    span: { start: 0, end: 3 },
    finding: { type: 'City', name: 'Seoul', wikidata: 'Q8684', form: 'metonym', standsFor: 'Q884' },
    by: 'entity/metonym',
    confidence: 1,
    entity: 'Q8684',
  } as const;
  const claimant = { type: 'Organization', name: 'Seoul', key: 'Q8684', sameAs: [] } as const;
  const of = {
    ...edition,
    annotations: [metonym],
    entities: [
      entity('Q8684', 'Seoul', { type: 'City' }),
      entity('Q884', 'South Korea', { type: 'Country' }),
    ],
    claims: edition.claims.slice(0, 1).map((claim) => ({ ...claim, claimant })),
  };
  expect(entryOf({ edition: of }).claims[0]?.by).toBe('Q884');
});

describe('the page of an entity', () => {
  const html = fileOf(entityPages, `${folder}index.html`, [edition, naming('b', ...edition.entities)]);

  test('shows claims with verdicts, articles, and its page at Wikidata', () => {
    const words = textOf(tree(html));
    for (const shown of [
      'Sydney Harbour Bridge',
      'Claims about Sydney Harbour Bridge',
      'The Sydney Harbour Bridge opened in 1932.',
      'Accurate',
      'Said by Jo Writer',
      'Keep the "Bridge" & <its> arch',
      'Q54495',
    ]) {
      expect(words).toContain(shown);
    }
    expect(words).not.toContain('160,000');
  });

  test('leads to its feeds and its data', () => {
    const links = elements(tree(html), 'link').map(({ properties }) => String(properties.href));
    for (const name of ['index.jsonld', 'feed.xml', 'feed.json']) {
      expect(links).toContain(`https://claims.example.org/${folder}${name}`);
    }
  });

  test('is linked from article, fact check and index', () => {
    const at = {
      ...site,
      entityPages: entityPagesOf(directoryOf(shelfOf(edition).entries, site), site.timeZone),
    };
    const href = `${folder}index.html`;
    expect(fileOf(articlePage, 'opinion/2024/bridge/index.html', [edition], at)).toContain(`../${href}"`);
    expect(fileOf(factCheckPage, 'fact-checks/bridge-opened/index.html', [edition], at)).toContain(
      `../${href}"`,
    );
    expect(fileOf(entityPages, 'entities/index.html')).toContain(`../${href}"`);
  });
});

describe('the graph of an entity', () => {
  const graph = parsed(fileOf(entityPages, `${folder}index.jsonld`));

  test('names it by its Wikidata address, with what speaks of it', () => {
    expect(graph['@graph']).toMatchObject([
      {
        '@type': 'Place',
        '@id': 'http://www.wikidata.org/entity/Q54495',
        name: 'Sydney Harbour Bridge',
        sameAs: 'https://www.wikidata.org/wiki/Q54495',
        subjectOf: [
          {
            '@type': 'NewsArticle',
            '@id': `${edition.url}#article`,
            datePublished: '2024-06-01T00:00:00-04:00',
          },
          { '@id': `${edition.url}#claim-bridge-opened` },
        ],
      },
      {
        '@type': 'Claim',
        '@id': `${edition.url}#claim-bridge-opened`,
        about: { '@id': 'http://www.wikidata.org/entity/Q54495' },
        review: { '@id': `${site.url}/fact-checks/bridge-opened/#review` },
      },
    ]);
  });

  test('expands in safe mode, as does the index', async () => {
    const documentLoader = async (url: string) => ({
      documentUrl: url,
      document: { '@context': vocabulary.context as unknown as ContextDefinition },
    });
    const options = { safe: true, documentLoader };
    for (const path of [`${folder}index.jsonld`, 'entities/index.jsonld']) {
      const document = parsed(fileOf(entityPages, path)) as unknown as JsonLdDocument;
      expect(await jsonld.expand(document, options)).not.toEqual([]);
    }
  });

  test('is in the page, unchanged', () => {
    const [script] = elements(tree(fileOf(entityPages, `${folder}index.html`)), 'script');
    expect(JSON.parse(script ? textOf(script) : '')).toEqual(graph);
  });

  test('should not let a place assert anything', () => {
    const claimant = { type: 'Organization', name: 'Bridge', key: 'Q54495', sameAs: [] } as const;
    const of = { ...edition, claims: edition.claims.map((claim) => ({ ...claim, claimant })) };
    const text = fileOf(entityPages, `${folder}index.jsonld`, [of]);
    expect(text).not.toContain('"author"');
    expect(textOf(tree(fileOf(entityPages, `${folder}index.html`, [of])))).toContain('Claims by Sydney');
  });
});

describe('the feeds of an entity', () => {
  test('tell where it is spoken of, with the claims, and read back', () => {
    const rss = parseRssFeed(fileOf(entityPages, `${folder}feed.xml`));
    expect(rss).toMatchObject({
      title: 'The Example Desk: Sydney Harbour Bridge',
      link: `https://claims.example.org/${folder}`,
    });
    expect(rss.items).toMatchObject([
      { guid: { value: edition.tag }, link: edition.url, pubDate: 'Sat, 01 Jun 2024 04:00:00 GMT' },
    ]);
    expect(rss.items?.[0]?.content?.encoded).toContain(
      'The Sydney Harbour Bridge opened in 1932.</a> (Accurate)',
    );
    const data = parseJsonFeed(JSON.parse(fileOf(entityPages, `${folder}feed.json`)));
    expect(data.items?.[0]).toMatchObject({ id: edition.tag, url: edition.url });
  });
});

test('no edition is opened', () => {
  const { shelf, opened } = watched(shelfOf(edition, naming('b', ...edition.entities)));
  if (entityPages.scope === 'site') for (const { content } of entityPages.publish(shelf, site)) [...content];
  expect(opened).toEqual([]);
});

test('the index as data, written in pieces, equals the whole', () => {
  for (const editions of [[], [edition]]) {
    const text = fileOf(entityPages, 'entities/index.jsonld', editions);
    expect(text).toBe(json(parsed(text)));
  }
});

test('hostile text leaves everything well-formed and brings nothing that runs', () => {
  const of = {
    ...hostileEdition,
    entities: hostileEdition.entities.map((each) => ({ ...each, name: `Q ${hostile}` })),
  };
  const claims = hostileEdition.claims.map((claim) => ({ ...claim, about: ['Q54495'] }));
  const files = filesOf(entityPages, [{ ...of, claims }], hostileSite);
  expect(Object.keys(files).length).toBe(6);
  for (const [path, text] of Object.entries(files)) {
    expect([path, text.isWellFormed()]).toEqual([path, true]);
    if (path.endsWith('.xml')) expect(xmlFaults(text)).toEqual([]);
    if (path.endsWith('json') || path.endsWith('.jsonld')) expect(parsed(text)).toBeTypeOf('object');
    if (!path.endsWith('.html')) continue;
    for (const { properties } of elements(tree(text), 'script')) {
      expect(properties).toEqual({ type: 'application/ld+json' });
    }
  }
});

test('files have the media types of their formats', () => {
  expect(typesOf(entityPages)).toEqual({
    'entities/index.html': 'text/html; charset=utf-8',
    'entities/index.jsonld': 'application/ld+json',
    [`${folder}index.html`]: 'text/html; charset=utf-8',
    [`${folder}index.jsonld`]: 'application/ld+json',
    [`${folder}feed.xml`]: 'application/rss+xml',
    [`${folder}feed.json`]: 'application/feed+json',
  });
});
