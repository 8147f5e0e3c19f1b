import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../pipeline/model/edition.ts';
import { graphDocument, nodeDocument } from '../../pipeline/model/node.ts';
import type { Published } from '../../pipeline/model/plugin.ts';
import { indexPage } from '../../pipeline/publish/indexPage.ts';
import { edition, shelfOf, site } from '../sample.ts';
import { dataOf, elements, pagesOf, parsed, textOf } from './builtPages.ts';

const attack = '</script></style></title><script>alert(1)</script><img src=x onerror=alert(1)>"\'><!--';

/** The sample with hostile words in every place that an article or an editor fills. */
const hostile: Edition = {
  ...edition,
  meta: {
    ...edition.meta,
    headline: attack,
    description: attack,
    authors: [{ name: attack, url: 'javascript:alert(1)', description: attack, sameAs: [] }],
    publication: { name: attack, url: 'javascript:alert(1)' },
    originalUrl: 'javascript:alert(1)',
    keywords: [attack],
  },
  section: attack,
  claims: edition.claims.map((claim) => ({
    ...claim,
    quote: attack,
    claim: attack,
    claimant: { type: 'Person', name: attack, jobTitle: attack, sameAs: [] },
    appearances: [{ url: 'javascript:alert(1)', name: attack, date: attack }],
    ...(claim.review
      ? {
          review: {
            ...claim.review,
            label: attack,
            conclusion: attack,
            sources: [
              { name: attack, publisher: attack, url: 'data:text/html,x', kind: 'primary', note: attack },
            ],
            corrections: [{ date: attack, text: attack }],
          },
        }
      : {}),
  })),
  entities: edition.entities.map((entity) => ({ ...entity, name: attack })),
  corrections: [{ date: attack, text: attack }],
  graph: [{ '@type': 'NewsArticle', '@id': `${edition.url}#article`, headline: attack }],
  reviews: { 'bridge-opened': { '@type': 'ClaimReview', '@id': 'x', claimReviewed: attack } },
};

const pages = pagesOf([edition], site);
const hostilePages = pagesOf([hostile], site);

/** The page at a path. */
function at(path: string, all: Map<string, string> = pages): string {
  const html = all.get(path);
  if (html === undefined) throw new Error(`No page at ${path}`);
  return html;
}

const articlePath = 'opinion/2024/bridge/index.html';
const factCheckPath = 'fact-checks/bridge-opened/index.html';

describe.each([...pages])('the page %s', (path, html) => {
  const tree = parsed(html);

  it('should have one main heading', () => {
    expect(elements(tree, 'h1')).toHaveLength(1);
  });

  it('should have no id twice', () => {
    const ids = elements(tree).flatMap(({ properties }) => properties.id ?? []);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('should lead to places that exist', () => {
    const ids = new Set(elements(tree).map(({ properties }) => properties.id));
    for (const { properties } of elements(tree, 'a')) {
      const href = String(properties.href);
      if (/^[a-z]+:/.test(href)) continue;
      const [file = '', fragment] = href.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      if (target.endsWith('.html')) expect([...pages.keys()]).toContain(target);
      if (fragment === undefined || !target.endsWith('.html')) continue;
      const there =
        target === path ? ids : new Set(elements(parsed(at(target))).map(({ properties: its }) => its.id));
      expect(there).toContain(fragment);
    }
  });

  it('should allow its own style sheet by its hash and nothing else', () => {
    const [style] = elements(tree, 'style');
    const hash = createHash('sha256')
      .update(style ? textOf(style) : '')
      .digest('base64');
    const policy = elements(tree, 'meta').find(({ properties }) => properties.httpEquiv !== undefined);
    expect(String(policy?.properties.content).split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${hash}'`,
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(elements(tree).filter(({ properties }) => 'style' in properties)).toEqual([]);
  });

  it('should fetch nothing from elsewhere', () => {
    for (const { tagName, properties } of elements(tree)) {
      expect(properties).not.toHaveProperty('src');
      if (tagName !== 'link') continue;
      const rel = String(properties.rel);
      expect(['canonical', 'alternate', 'icon']).toContain(rel);
      if (rel === 'icon') expect(properties.href).toMatch(/^data:image\/svg\+xml,/);
    }
  });
});

describe.each([...hostilePages])('the page %s of a hostile edition', (_path, html) => {
  const tree = parsed(html);

  it('should hold no script but data', () => {
    for (const { properties } of elements(tree, 'script')) {
      expect(properties).toEqual({ type: 'application/ld+json' });
    }
  });

  it('should hold no element and no attribute that the words brought with them', () => {
    expect(elements(tree, 'img')).toEqual([]);
    for (const { properties } of elements(tree)) {
      expect(Object.keys(properties).filter((name) => /^on/i.test(name))).toEqual([]);
    }
    expect(elements(tree, 'title').length).toBeGreaterThan(0);
    expect(elements(tree, 'style')).toHaveLength(1);
  });

  it('should lead to no address that could run', () => {
    for (const { properties } of elements(tree)) {
      const href = properties.href === undefined ? '' : String(properties.href);
      expect(href).not.toMatch(/^\s*(?:javascript|data:text|vbscript)/i);
    }
  });
});

describe('the data in a page', () => {
  it('should be the graph of the article, unchanged', () => {
    expect(dataOf(at(articlePath))).toEqual([graphDocument(edition.graph)]);
    expect(dataOf(at(articlePath, hostilePages))).toEqual([graphDocument(hostile.graph)]);
  });

  it('should be exactly one ClaimReview on top of a fact check', () => {
    const node = edition.reviews['bridge-opened'];
    expect(node && dataOf(at(factCheckPath))).toEqual(node && [nodeDocument(node)]);
  });

  it('should not be there for a review without a node', () => {
    const without = pagesOf([{ ...edition, reviews: {} }], site);
    expect(dataOf(at(factCheckPath, without))).toEqual([]);
  });
});

describe('the front page and policy pages', () => {
  const nodes = ['organization', 'website'].map((name) => ({
    '@type': 'Thing',
    '@id': `${site.url}/#${name}`,
  }));
  const described = pagesOf([{ ...edition, graph: [...edition.graph, ...nodes] }], site);

  it('should carry what the graph says of the publication, and nothing else of it', () => {
    for (const path of ['index.html', 'corrections/index.html']) {
      expect(dataOf(at(path, described))).toEqual([graphDocument(nodes)]);
    }
  });
});

describe('an article page', () => {
  const html = at(articlePath);
  const words = textOf(parsed(html));

  it('should show headline, author, dates and claims with their verdicts', () => {
    for (const shown of ['Keep the "Bridge" & <its> arch', 'Jo Writer', 'June 1, 2024', 'June 3, 2024']) {
      expect(words).toContain(shown);
    }
    expect(words).toContain('Not yet checked');
    expect(words).toContain('Accurate');
  });

  it('should tell machines where its other forms are', () => {
    const links = elements(parsed(html), 'link').filter(
      ({ properties }) => String(properties.rel) === 'alternate',
    );
    expect(links.map(({ properties }) => properties.href)).toEqual([
      `${edition.url}index.jsonld`,
      `${edition.url}annotations.jsonld`,
      `${site.url}/feed.xml`,
      `${site.url}/atom.xml`,
      `${site.url}/feed.json`,
    ]);
  });

  it('should be its own canonical page', () => {
    expect(html).toContain(`<link rel="canonical" href="${edition.url}">`);
  });

  it('should lead search engines to the first publication where it republishes', () => {
    const originalUrl = 'https://elsewhere.example/first';
    const republished = pagesOf([{ ...edition, meta: { ...edition.meta, originalUrl } }], site);
    expect(at(articlePath, republished)).toContain(`<link rel="canonical" href="${originalUrl}">`);
  });

  it('should give an address to a claim whose words are not in the body', () => {
    const bare = pagesOf([{ ...edition, body: '<p>Nothing.</p>' }], site);
    const ids = elements(parsed(at(articlePath, bare))).map(({ properties }) => properties.id);
    expect(ids).toContain('claim-bridge-opened');
  });

  it('should give an address to an entity that has none elsewhere', () => {
    const [entity] = edition.entities;
    const entities = entity ? [{ ...entity, key: '~the-arch', wikidata: null }] : [];
    const ids = elements(parsed(at(articlePath, pagesOf([{ ...edition, entities }], site))));
    expect(ids.map(({ properties }) => properties.id)).toContain('entity-the-arch');
  });
});

describe('a fact check page', () => {
  it('should show all that its data says', () => {
    const words = textOf(parsed(at(factCheckPath)));
    for (const shown of [
      'The Sydney Harbour Bridge opened in 1932.',
      'The bridge opened in 1932.',
      'Jo Writer',
      'June 1, 2024',
      'Accurate',
      'Holds.',
      'It opened on 19 March 1932.',
      'Opening of the bridge',
      'State Archive',
      'Primary source',
      'June 2, 2024',
      'June 3, 2024',
      'An earlier version had the wrong day.',
      'https://claims.example.org/fact-checks/bridge-opened/',
    ]) {
      expect(words).toContain(shown);
    }
  });

  it('should name a term once, whatever the number of places', () => {
    const claims = edition.claims.map((claim) => ({
      ...claim,
      appearances: [{ url: 'https://a.example/1' }, { url: 'https://a.example/2' }],
    }));
    const tree = parsed(at(factCheckPath, pagesOf([{ ...edition, claims }], site)));
    const terms = elements(tree, 'dt').map((term) => textOf(term));
    expect(terms).toEqual([...new Set(terms)]);
    expect(textOf(tree)).toContain('https://a.example/2');
  });

  it('should mark the verdict on the scale', () => {
    const current = elements(parsed(at(factCheckPath)), 'li').filter(
      ({ properties }) => properties.ariaCurrent === 'true',
    );
    expect(current.map((step) => textOf(step))).toEqual(['Accurate']);
  });

  it('should not show a scale for a verdict in words', () => {
    const claims = edition.claims.map((claim) => {
      if (!claim.review) return claim;
      const { rating: _, ...review } = claim.review;
      return { ...claim, review: { ...review, label: 'Not what it seems' } };
    });
    const html = at(factCheckPath, pagesOf([{ ...edition, claims }], site));
    expect(html).not.toContain('class="scale"');
    expect(textOf(parsed(html))).toContain('Not what it seems');
  });
});

describe('the other pages', () => {
  it('should tell every correction on the corrections page', () => {
    const corrections = [{ date: '2024-06-02', text: 'The arch was misspelt.' }];
    const words = textOf(parsed(at('corrections/index.html', pagesOf([{ ...edition, corrections }], site))));
    expect(words).toContain('The arch was misspelt.');
    expect(words).toContain('An earlier version had the wrong day.');
  });

  it('should give the canonical address of what they list to readers of microformats', () => {
    for (const path of ['index.html', 'fact-checks/index.html']) {
      const addresses = elements(parsed(at(path))).filter(({ properties }) =>
        [properties.className].flat().includes('u-url'),
      );
      expect(addresses.length).toBeGreaterThan(0);
      for (const { properties } of addresses) expect(properties.value).toMatch(/^https:.*\/$/);
    }
  });

  it('should list the articles of a section and of its years', () => {
    expect(textOf(parsed(at('opinion/index.html')))).toContain('Keep the "Bridge"');
    expect(textOf(parsed(at('opinion/2024/index.html')))).toContain('Keep the "Bridge"');
  });

  it('should keep the page for lost addresses out of search, with links that work anywhere', () => {
    const html = at('404.html');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('rel="canonical"');
    const hrefs = elements(parsed(html), 'a').map(({ properties }) => String(properties.href));
    expect(hrefs.filter((href) => !/^(?:https:|#main|mailto:)/.test(href))).toEqual([]);
  });

  it('should say so where nothing has been published', () => {
    const empty: Published = { ...site, pages: [] };
    expect(textOf(parsed(at('index.html', pagesOf([], empty))))).toContain('Nothing has been published yet.');
  });

  it('should open no more editions for the front page than it shows', () => {
    const editions = Array.from({ length: 80 }, (_, index) => {
      const id = `article-${String(index).padStart(2, '0')}`;
      return { ...edition, id, url: `https://claims.example.org/opinion/2024/${id}/`, claims: [] };
    });
    const shelf = shelfOf(...editions);
    const opened = new Set<string>();
    const watched = {
      ...shelf,
      edition(id: string) {
        opened.add(id);
        return shelf.edition(id);
      },
    };
    if (indexPage.scope === 'site') for (const output of indexPage.publish(watched, site)) void output;
    expect(opened.size).toBe(30);
  });
});
