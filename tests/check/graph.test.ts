import { describe, expect, it } from 'vitest';
import { expand } from '../../pipeline/assemble/expand.ts';
import { assemble } from '../../pipeline/assemble/index.ts';
import { expandable } from '../../pipeline/check/expandable.ts';
import { voiceOf } from '../../pipeline/check/tell.ts';
import type { Json, Node } from '../../pipeline/model/node.ts';
import type { Draft } from '../../pipeline/model/plugin.ts';
import { createReport } from '../../pipeline/run/report.ts';
import { openVocabulary } from '../../pipeline/vocabulary.ts';
import { articleOf } from '../review/manuscript.ts';
import { site } from '../sample.ts';
import { type Changes, draft, graph, onArticle, rulesOf, said } from './subject.ts';

const url = 'https://claims.example.org/opinion/2024/bridge/';

/** What is said of one more node in the sample's graph. */
async function onNode(fields: { [term: string]: Json }): Promise<readonly string[]> {
  const node = { '@type': 'Place', '@id': `${url}#extra`, name: 'Extra', ...fields };
  return rulesOf(await said({ graph: [...graph, node] }));
}

describe('terms', () => {
  const faulty: readonly [string, string, { [term: string]: Json }][] = [
    ['check:unknown-property', 'a misspelt property', { nmae: 'Extra' }],
    ['check:unknown-property', 'the name of a method', { constructor: 'Extra' }],
    ['check:unknown-keyword', 'an unknown keyword', { '@values': 'Extra' }],
    ['check:unknown-keyword', 'a context of its own', { '@context': 'https://evil.example/' }],
    ['check:unknown-type', 'a misspelt type', { '@type': 'Plaice' }],
    ['check:unknown-type', 'no type', { '@type': [] }],
    ['check:superseded-term', 'a superseded property', { map: 'https://maps.example/' }],
  ];

  it.each(faulty)('should be reported as %s for %s', async (rule, _name, fields) => {
    expect(await onNode(fields)).toEqual([rule]);
  });

  it('should name the nearest term', async () => {
    const node = { '@type': 'Plaice', '@id': `${url}#extra`, nmae: 'Extra' };
    const messages = await said({ graph: [...graph, node] });
    expect(messages.map(({ fix }) => fix)).toEqual(['Did you mean Place?', 'Did you mean name?']);
  });

  it('should name the node and the property', async () => {
    const [message] = await said({
      graph: [...graph, { '@type': 'Place', '@id': `${url}#extra`, nmae: 'x' }],
    });
    expect(message?.reason).toContain('nmae at Place https://claims.example.org/opinion/2024/bridge/#extra');
  });
});

describe('values', () => {
  const faulty: readonly [string, string, { [term: string]: Json }][] = [
    ['check:wrong-domain', 'a headline on a place', { headline: 'Extra' }],
    ['check:wrong-value', 'a number for a name', { name: 5 }],
    ['check:wrong-value', 'a text for a number', { maximumAttendeeCapacity: 'many' }],
    ['check:wrong-value', 'a fraction for a whole number', { maximumAttendeeCapacity: 1.5 }],
    ['check:wrong-value', 'a text for a truth', { publicAccess: 'yes' }],
    ['check:wrong-value', 'a truth for a text', { name: true }],
    ['check:wrong-value', 'nothing', { name: null }],
    ['check:wrong-value', 'a list in a list', { name: [['Extra']] }],
    ['check:wrong-value', 'a relative address', { sameAs: 'extra' }],
    ['check:wrong-value', 'an address with a space', { sameAs: 'https://a.example/b c' }],
    ['check:wrong-value', 'a script for an address', { sameAs: 'javascript:alert(1)' }],
    ['check:wrong-value', 'a text for a place', { containedInPlace: 'Sydney' }],
    [
      'check:wrong-value',
      'a person for a place',
      { containedInPlace: { '@type': 'Person', '@id': `${url}#p` } },
    ],
    [
      'check:wrong-value',
      'a person’s address for a place',
      { containedInPlace: { '@id': 'https://claims.example.org/#person-jo' } },
    ],
    ['check:wrong-value', 'an address for a text', { name: { '@id': 'https://a.example/' } }],
    ['check:wrong-value', 'a day that is none', { '@type': 'Event', startDate: '2023-02-29' }],
    ['check:wrong-value', 'a month that is none', { '@type': 'Event', startDate: '2023-13' }],
    ['check:wrong-value', 'an hour that is none', { '@type': 'Event', startDate: '2023-02-28T25:00:00Z' }],
    ['check:wrong-value', 'a duration in words', { '@type': 'Event', duration: 'an hour' }],
  ];

  it.each(faulty)('should be reported as %s for %s', async (rule, _name, fields) => {
    expect(await onNode(fields)).toEqual([rule]);
  });

  const fine: readonly [string, { [term: string]: Json }][] = [
    ['a whole number', { maximumAttendeeCapacity: 1500 }],
    ['a truth', { publicAccess: true }],
    ['a property of a supertype', { alternateName: ['The bridge', 'The arch'] }],
    ['a subtype of what is expected', { containedInPlace: { '@type': 'City', '@id': `${url}#c` } }],
    ['a reference to a subtype', { containedInPlace: { '@id': 'http://www.wikidata.org/entity/Q54495' } }],
    [
      'a reference to a node of somebody else',
      { containedInPlace: { '@id': 'http://www.wikidata.org/entity/Q3130' } },
    ],
    ['a year', { '@type': 'Event', startDate: '1932' }],
    ['a month', { '@type': 'Event', startDate: '1932-03' }],
    ['a time with its zone', { '@type': 'Event', startDate: '1932-03-19T10:00:00+10:00' }],
    ['a duration', { '@type': 'Event', duration: 'PT1H' }],
    [
      'a member of an enumeration',
      { '@type': 'Event', eventStatus: { '@id': 'https://schema.org/EventCancelled' } },
    ],
    ['an address with signs of other languages', { sameAs: 'https://ko.wikipedia.org/wiki/판문점' }],
  ];

  it.each(fine)('should not be reported for %s', async (_name, fields) => {
    expect(await onNode(fields)).toEqual([]);
  });

  it('should be reported for a member of another enumeration', async () => {
    const eventStatus = { '@id': 'https://schema.org/OnlineEventAttendanceMode' };
    expect(await onNode({ '@type': 'Event', eventStatus })).toEqual(['check:wrong-value']);
  });
});

describe('addresses', () => {
  it('should be reported for a node without one', async () => {
    expect(await onNode({ geo: { '@type': 'GeoCoordinates', latitude: 1 } })).toEqual(['check:no-address']);
  });

  it('should be reported for a relative one', async () => {
    expect(await onNode({ '@id': '#extra' })).toEqual(['check:no-address']);
  });

  it('should be reported for two nodes with the same one', async () => {
    expect(await onNode({ '@id': `${url}#claim-bridge-traffic` })).toEqual(['check:address-shared']);
  });

  it('should be reported for a reference to a fragment that nobody describes', async () => {
    expect(await onNode({ containedInPlace: { '@id': `${url}#nowhere` } })).toEqual([
      'check:dangling-reference',
    ]);
  });

  it('should not be reported for a reference to another page of the site', async () => {
    const image = { '@id': 'https://claims.example.org/logo.png' };
    expect(await onNode({ image })).toEqual([]);
  });
});

describe('an article', () => {
  const jo = { '@type': 'Person', '@id': 'https://claims.example.org/#person-jo', name: 'Jo Writer' };
  const faulty: readonly [string, string, Changes][] = [
    ['check:article-first', 'a graph that begins with something else', { '@type': 'Article' }],
    ['check:headline-missing', 'no headline', { headline: undefined }],
    ['check:author-list', 'a list of one author', { author: [jo] }],
    ['check:author-list', 'two authors in one', { author: { ...jo, name: 'Jo Writer and Al Reader' } }],
    ['check:author-list', 'a byline for a name', { author: { ...jo, name: 'By Jo Writer' } }],
    ['check:article-date-missing', 'no date', { datePublished: undefined }],
    ['check:article-date', 'a year for a day', { datePublished: '2024' }],
    ['check:article-date', 'a change before publication', { dateModified: '2024-05-31' }],
    [
      'check:original-address-unknown',
      'an original without an address',
      { isBasedOn: { '@type': 'NewsArticle', '@id': `${url}#original` } },
    ],
    ['check:publisher-missing', 'no publisher of the data', { sdPublisher: undefined }],
  ];

  it.each(faulty)('should be reported as %s for %s', async (rule, _name, changes) => {
    expect(await onArticle(changes)).toEqual([rule]);
  });

  it('should be reported for no author', async () => {
    const messages = assemble({ ...draft, meta: { ...draft.meta, authors: [] }, claims: [] }, site);
    expect(rulesOf(await said(messages))).toEqual(['check:author-missing']);
  });

  it('should not be reported for two authors', async () => {
    const al = { ...jo, '@id': `${url}#author-2`, name: 'Al Reader' };
    expect(await onArticle({ author: [jo, al] })).toEqual([]);
  });

  it('should not be reported where bare words come out of a pipe', async () => {
    const meta = { headline: '', slug: 'line-1', authors: [], keywords: [], aliases: [], draft: false };
    const { dateModified, ...undated } = draft;
    const bare: Draft = { ...undated, format: 'body', meta, entities: [], annotations: [], claims: [] };
    expect(await said(assemble(bare, site), bare)).toEqual([]);
  });
});

describe('JSON-LD', () => {
  const vocabulary = openVocabulary();

  async function expanded(node: { [term: string]: Json }): Promise<readonly string[]> {
    const report = createReport('source/article.md', '');
    const documents = { draft, graph: [node as Node], reviews: {} };
    const expansion = await expand(documents.graph, {}, vocabulary);
    const written = { ...documents, article: articleOf(''), decisions: undefined };
    const voice = voiceOf(written);
    await expandable.check({ ...documents, expansion, site, vocabulary, ...voice });
    voice.speak({ report, reviewReport: report });
    return rulesOf(report.messages);
  }

  it('should be reported where its safe mode would drop something', async () => {
    expect(await expanded({ '@id': 'extra', '@type': 'Place', name: 'Extra' })).toEqual([
      'check:not-json-ld',
    ]);
  });

  it('should be reported where a context would have to be fetched', async () => {
    const node = { '@id': `${url}#x`, '@context': 'https://evil.example/', name: 'Extra' };
    expect(await expanded(node)).toEqual(['check:not-json-ld']);
  });

  it('should not be reported for a plain node', async () => {
    expect(await expanded({ '@id': `${url}#x`, '@type': 'Place', name: 'Extra' })).toEqual([]);
  });
});
