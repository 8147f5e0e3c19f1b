// Web Annotations by the W3C's data model, found again as a consumer finds them.
import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Edition, PublishedClaim } from '../../pipeline/model/edition.ts';
import type { Json } from '../../pipeline/model/node.ts';
import { annotations } from '../../pipeline/publish/annotations.ts';
import { render } from '../../pipeline/render/index.ts';
import { deskOf } from '../desk.ts';
import { fileOf, hostile, hostileEdition, parsed, typesOf } from '../publish/publishing.ts';
import { edition } from '../sample.ts';

/** Members that the model's context defines and that we use. */
const members = new Set(
  (
    '@context id type partOf label rights total first startIndex items motivation body target source purpose ' +
    'value format language selector exact prefix suffix start end'
  ).split(' '),
);

interface Selectors {
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly position: { readonly start: number; readonly end: number };
}

interface Item {
  readonly id: string;
  readonly motivation: Json;
  readonly body: Json;
  readonly target: {
    readonly source: string;
    readonly selector: readonly [Selectors['quote'], Selectors['position']];
  };
}

function page(of: Edition): Record<string, Json> {
  return parsed(fileOf(annotations, 'opinion/2024/bridge/annotations.jsonld', [of]));
}

function items(of: Edition): readonly Item[] {
  return page(of)['items'] as unknown as readonly Item[];
}

/** The sample with astral characters and hostile text before its words. */
function shifted(start: string): Edition {
  const move = (span: { start: number; end: number }) => ({
    start: span.start + start.length,
    end: span.end + start.length,
  });
  return {
    ...edition,
    text: start + edition.text,
    claims: edition.claims.map((claim) => ({ ...claim, span: move(claim.span) })),
    annotations: edition.annotations.map((each) => ({ ...each, span: move(each.span) })),
  };
}

/** The text of HTML, as a browser's `textContent`. */
function textContent(html: string): string {
  const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  return textOf(parseFragment(html));
}

/** Names of all members of a document, at any depth. */
function namesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, each]) => [
    name,
    ...(name === '@context' ? [] : namesIn(each)),
  ]);
}

describe('the annotation page', () => {
  test('it uses the terms of the model and of a named prefix, and no others', () => {
    const odd = namesIn(page(edition)).filter((name) => !members.has(name) && !name.startsWith('schema:'));
    expect(odd).toEqual([]);
    expect(page(edition)['@context']).toEqual([
      'http://www.w3.org/ns/anno.jsonld',
      { schema: 'http://schema.org/' },
    ]);
  });

  test('its id is its address and all ids in it are fragments of that', () => {
    const url = 'https://claims.example.org/opinion/2024/bridge/annotations.jsonld';
    expect(page(edition)).toMatchObject({
      id: url,
      type: 'AnnotationPage',
      partOf: { total: 3, first: url },
    });
    const ids = items(edition).map((item) => item.id);
    expect(ids).toEqual([`${url}#claim-bridge-opened`, `${url}#claim-bridge-traffic`, `${url}#Q54495-1`]);
  });

  test('it tells the digest of the text that positions count', () => {
    const sha256 = createHash('sha256').update(edition.text).digest('hex');
    expect(page(edition)['schema:about']).toMatchObject({
      id: edition.url,
      'schema:encoding': { type: 'schema:TextObject', 'schema:sha256': sha256 },
    });
  });

  test('it says its profile', () => {
    expect(Object.values(typesOf(annotations))).toEqual([
      'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    ]);
  });
});

describe('annotations', () => {
  test('a reviewed claim is assessed with its fact check and its verdict', () => {
    expect(items(edition)[0]).toMatchObject({
      motivation: ['highlighting', 'assessing'],
      body: [
        { source: `${edition.url}#claim-bridge-opened`, purpose: 'identifying' },
        { value: 'The Sydney Harbour Bridge opened in 1932.', purpose: 'describing' },
        { source: 'https://claims.example.org/fact-checks/bridge-opened/', purpose: 'assessing' },
        { value: 'Accurate', purpose: 'classifying' },
      ],
    });
  });

  test('a claim without a review should not be assessed', () => {
    expect(items(edition)[1]).toMatchObject({ motivation: 'highlighting' });
    expect(JSON.stringify(items(edition)[1])).not.toContain('assessing');
  });

  test('a mention is identified by its Wikidata IRI', () => {
    expect(items(edition)[2]).toMatchObject({
      motivation: 'identifying',
      body: 'http://www.wikidata.org/entity/Q54495',
      target: { source: edition.url },
    });
  });

  test('an entity that Wikidata does not know has no annotation', () => {
    const unknown = edition.entities.map((entity) => ({ ...entity, wikidata: null }));
    expect(items({ ...edition, entities: unknown })).toHaveLength(2);
  });

  test.each(['', '\u{1f600}\u{1f600} and ', `${hostile}\n\n`, '\ud800'])(
    'after %j positions count code points, and both selectors find the same single place',
    (start) => {
      const moved = shifted(start);
      const characters = [...moved.text];
      for (const { target } of items(moved)) {
        const [{ exact, prefix, suffix }, position] = target.selector;
        expect(characters.slice(position.start, position.end).join('')).toBe(exact);
        expect(moved.text.split(prefix + exact + suffix)).toHaveLength(2);
        const before = characters.slice(0, position.start).join('');
        expect(before.endsWith(prefix)).toBe(true);
      }
    },
  );

  test('quotes find one place in the rendered body, with its marks and verdicts', () => {
    const { article } = deskOf(
      'The bridge, [he said][1], opened in 1932. It *carries* cars. The bridge opened in 1932 again.\n\n[1]: /x',
      '2024-06-01',
      'md',
    );
    const { text } = article.prose;
    const words = ['opened in 1932.', 'It carries cars.', 'The bridge opened in 1932'];
    const claims = words.flatMap((quote, i): PublishedClaim[] => {
      const [sample] = edition.claims;
      const start = text.indexOf(quote);
      return sample ? [{ ...sample, id: `c${i}`, quote, span: { start, end: start + quote.length } }] : [];
    });
    const { body } = render(article, { claims, annotations: [], pageUrl: edition.url });
    const rendered = textContent(body);
    const found = items({ ...edition, text, claims, annotations: [], body });
    expect(found).toHaveLength(3);
    for (const { target } of found) {
      const [{ exact, prefix, suffix }] = target.selector;
      expect([exact, rendered.split(prefix + exact + suffix).length]).toEqual([exact, 2]);
    }
  });

  test('hostile text in every field leaves JSON that parses', () => {
    expect(items(hostileEdition)).toHaveLength(3);
  });
});
