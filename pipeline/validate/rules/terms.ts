// Rules about names: what schema.org has, what it has replaced, and what a property may hold.
import { nearest } from '../../model/nearest.ts';
import { type Types, valueFault } from '../../model/ranges.ts';
import { own } from '../../model/schema.ts';
import { addressOf, listOf, typesOf } from '../../model/thing.ts';
import { short, spot } from '../ask.ts';
import { weighs } from '../consumer.ts';
import { localName } from '../open.ts';
import type { Page, Visit } from '../page.ts';
import type { Found, Rule } from '../rule.ts';

const source = 'schema.org’s vocabulary';

export const terms: readonly Rule[] = [
  {
    name: 'term/unknown-type',
    summary: 'Every type is one of schema.org’s.',
    why: 'A misspelt type is no error to a JSON-LD processor: the record is there, and nobody knows what it is.',
    source,
    severity: {
      ...weighs('error', 'schema'),
      ...weighs('warning', 'explorer', 'mediavault', 'datacommons', 'collectors', 'labelers'),
    },
    fix: 'Write a type that schema.org has.',
    bad: '{ "@context": "https://schema.org", "@type": "ClaimRevew", "claimReviewed": "The bridge opened in 1932." }',
    good: '"@type": "ClaimReview"',
    *find(page) {
      for (const visit of schemaNodes(page)) {
        for (const type of visit.types) {
          if (own(page.vocabulary.types, type) || type.includes(':')) continue;
          const near = nearest(type, Object.keys(page.vocabulary.types));
          const at = spot(visit, '@type');
          yield {
            at,
            reason: `Unexpected type ${short(type)}, expected one of schema.org’s types`,
            ...meant(near),
          };
        }
      }
    },
  },
  {
    name: 'term/no-type',
    summary: 'Every node of a record has a type.',
    why: 'Readers ask for a Rating or a Claim and pass over what has no name.',
    source,
    severity: { ...weighs('error', 'schema'), ...weighs('warning', 'explorer', 'datacommons') },
    fix: 'Name its @type.',
    bad: '"reviewRating": { "alternateName": "False" }',
    good: '"reviewRating": { "@type": "Rating", "alternateName": "False" }',
    *find(page) {
      for (const visit of schemaNodes(page)) {
        if (!visit.isRecord || visit.types.length > 0 || '@value' in visit.thing) continue;
        const what = visit.term === undefined ? 'node' : `${visit.term}`;
        yield {
          at: spot(visit),
          reason: `Unexpected ${what} without a type, expected one of schema.org’s types`,
        };
      }
    },
  },
  {
    name: 'term/unknown-property',
    summary: 'Every property is one of schema.org’s.',
    why: 'A misspelt property is swallowed: the record parses, and the value is gone. No JSON-LD processor says so.',
    source,
    severity: {
      ...weighs('error', 'schema'),
      ...weighs('warning', 'explorer', 'mediavault', 'datacommons', 'collectors', 'labelers'),
    },
    fix: 'Write a property that schema.org has.',
    bad: '"claimReveiwed": "The bridge opened in 1932."',
    good: '"claimReviewed": "The bridge opened in 1932."',
    *find(page) {
      for (const visit of schemaNodes(page)) {
        for (const term of Object.keys(visit.thing)) {
          if (term.startsWith('@') ? keywords.has(term) : own(page.vocabulary.properties, localName(term)))
            continue;
          if (/^[\w-]+:/.test(term)) continue;
          const near = nearest(
            term,
            term.startsWith('@') ? keywords : Object.keys(page.vocabulary.properties),
          );
          const reason = `Unexpected property ${short(term)}, expected one of schema.org’s properties`;
          yield { at: spot(visit, term), reason, ...meant(near) };
        }
      }
    },
  },
  {
    name: 'term/superseded',
    summary: 'No name is used that schema.org has replaced.',
    why: 'Readers look for the new name.',
    source,
    severity: weighs('warning', 'schema'),
    fix: 'Write the name that has taken its place.',
    bad: '{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "The bridge", "encodings": { "@type": "MediaObject" } }',
    good: '{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "The bridge", "encoding": { "@type": "MediaObject" } }',
    *find(page) {
      for (const visit of schemaNodes(page)) {
        for (const term of [...visit.types, ...Object.keys(visit.thing)]) {
          const successor = page.schema.successorOf(term);
          if (successor === undefined) continue;
          const at = visit.types.includes(term) ? spot(visit, '@type') : spot(visit, term);
          const reason = `Unexpected term ${term}, expected ${successor}, which has superseded it`;
          yield { at, reason, fix: `Write ${successor}.` };
        }
      }
    },
  },
  {
    name: 'term/wrong-domain',
    summary: 'A property stands on a type that has it.',
    why: 'Elsewhere it means nothing, and readers do not look for it.',
    source,
    severity: weighs('warning', 'schema'),
    fix: 'Move it to the node that it is about.',
    bad: '"reviewRating": { "@type": "Rating", "alternateName": "False", "claimReviewed": "The bridge opened in 1932." }',
    good: '"claimReviewed": "The bridge opened in 1932.", "reviewRating": { "@type": "Rating", "alternateName": "False" }',
    *find(page) {
      for (const visit of schemaNodes(page)) {
        const known = visit.types.filter((type) => own(page.vocabulary.types, type));
        if (known.length === 0) continue;
        for (const term of Object.keys(visit.thing)) {
          const { domains } = own(page.vocabulary.properties, term) ?? {};
          if (!domains || known.some((type) => page.schema.isA(type, domains))) continue;
          const reason = `Unexpected property ${term} on ${known.join(' ')}, expected it on ${domains.join(' or ')}`;
          yield { at: spot(visit, term), reason };
        }
      }
    },
  },
  {
    name: 'term/wrong-value',
    summary: 'A property holds what schema.org says it can hold.',
    why: 'Readers ask an object for its properties and get a text, or the other way round.',
    source,
    severity: weighs('warning', 'schema'),
    fix: 'Write a value of the expected type.',
    bad: '"publisher": "The Desk"',
    good: '"publisher": { "@type": "Organization", "name": "The Desk" }',
    find: wrongValues,
  },
];

const keywords = new Set([
  '@context',
  '@graph',
  '@id',
  '@type',
  '@value',
  '@language',
  '@list',
  '@set',
  '@reverse',
  '@included',
  '@index',
  '@version',
]);

/** Properties whose values rules of their own judge. */
const judged = new Set([
  'author',
  'reviewRating',
  'itemReviewed',
  'appearance',
  'firstAppearance',
  'ratingValue',
  'bestRating',
  'worstRating',
  'claimReviewed',
  'citation',
  'item',
]);

function* wrongValues(page: Page): Generator<Found> {
  const types = typesByAddress(page);
  for (const visit of schemaNodes(page)) {
    if (!visit.isRecord) continue;
    for (const [term, value] of Object.entries(visit.thing)) {
      const { ranges } = own(page.vocabulary.properties, term) ?? {};
      if (!ranges || judged.has(term)) continue;
      for (const [index, each] of listOf(value).entries()) {
        const isFormed = typeof each === 'string' && ranges.some((range) => formed.has(range));
        const reason =
          isFormed || each === null || each === '' ? undefined : valueFault(each, ranges, page.schema, types);
        if (reason) yield { at: spot(visit, term, { index }), reason };
      }
    }
  }
}

/** Ranges whose texts have rules of their own. */
const formed = new Set(['Date', 'DateTime', 'URL']);

function typesByAddress({ visits }: Page): Types {
  const types = new Map<string, readonly string[]>();
  for (const { thing } of visits) {
    const address = addressOf(thing);
    if (address !== '') types.set(address, [...(types.get(address) ?? []), ...typesOf(thing)]);
  }
  return types;
}

/** Nodes whose context is schema.org's alone, or that have none. */
function* schemaNodes({ visits }: Page): Generator<Visit> {
  for (const visit of visits) {
    const { context } = visit;
    if (context === undefined || (typeof context === 'string' && /schema\.org/i.test(context))) yield visit;
  }
}

function meant(near: string | undefined): { fix?: string } {
  return near === undefined ? {} : { fix: `Did you mean ${near}?` };
}
