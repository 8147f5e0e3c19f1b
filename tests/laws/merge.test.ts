import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../pipeline/model/annotation.ts';
import type { Anchor, Decisions } from '../../pipeline/model/decision.ts';
import type { Span } from '../../pipeline/model/span.ts';
import { review } from '../../pipeline/review/index.ts';
import { articleOf, reviewReport } from '../review/manuscript.ts';

const article = articleOf(
  'Kim met Moon. Moon met Kim Jong-un in 1953.\n\nKim Jong-un met the Moon in 1953, again.',
);
const text = article.prose.text;

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));

const share = fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4);

const annotation: fc.Arbitrary<Annotation> = fc.oneof(
  fc.record({
    kind: fc.constant('entity' as const),
    span,
    finding: fc.record({
      type: fc.constantFrom('Person' as const, 'Place' as const),
      name: fc.constantFrom('Kim', 'Moon'),
      wikidata: fc.constantFrom(null, 'Q1'),
      form: fc.constantFrom('name' as const, 'metonym' as const),
    }),
    by: fc.constant('entity/rule'),
    confidence: share,
  }),
  fc.record({
    kind: fc.constant('date' as const),
    span,
    finding: fc.constant({ type: 'DATE' as const, value: '1950', implied: [] }),
    by: fc.constant('date/rule'),
    confidence: share,
  }),
  fc
    .record({ span, verifiable: share, checkworthy: share, subjective: share })
    .map(({ span: place, ...scores }) => ({
      kind: 'claim' as const,
      span: place,
      finding: { ...scores, pieces: [place], text: 'x', claimant: null, modality: 'reported' as const },
      by: 'claim/rule',
      confidence: 0.5,
    })),
  fc.record({
    kind: fc.constant('sentence' as const),
    span,
    finding: fc.record({
      verifiable: share,
      checkworthy: share,
      subjective: share,
      reasons: fc.constant([]),
    }),
    by: fc.constant('sentence/rule'),
    confidence: share,
  }),
);

/** Quotes of whole words; some of them in several places, a few nowhere. */
const anchor: fc.Arbitrary<Anchor> = fc
  .tuple(
    fc.constantFrom(
      'Kim',
      'Moon',
      'Kim Jong-un',
      'met',
      'Moon met Kim',
      'in 1953',
      '1953',
      'Kim met Moon.',
      'Zoe',
    ),
    fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    fc.nat(1000),
  )
  .map(([quote, nth, start]) => ({
    quote,
    ...(nth === undefined ? {} : { nth }),
    place: { start, end: start + 1 },
  }));

const decisions: fc.Arbitrary<Decisions> = fc.record({
  path: fc.constant('a.review.yaml'),
  claims: fc.uniqueArray(
    fc.record(
      {
        id: fc.stringMatching(/^[a-z]{1,3}$/),
        anchor,
        decision: fc.constantFrom('publish' as const, 'reject' as const),
        claim: fc.constantFrom('Kim met Moon.', 'They met.'),
        claimant: fc.constantFrom('unknown', 'Moon'),
        modality: fc.constantFrom('asserted' as const, 'denied' as const),
        appearances: fc.constant([]),
      },
      { requiredKeys: ['id', 'anchor', 'decision', 'appearances'] },
    ),
    { maxLength: 6, selector: ({ id }) => id },
  ),
  entities: fc.array(
    fc.record(
      {
        anchor,
        decision: fc.constantFrom('pin' as const, 'reject' as const),
        everywhere: fc.boolean(),
        entity: fc.constantFrom(null, 'Q5', 'Q6'),
        name: fc.constantFrom('Kim', 'Moon'),
        type: fc.constantFrom('Person' as const, 'Thing' as const),
      },
      { requiredKeys: ['anchor', 'decision', 'everywhere'] },
    ),
    { maxLength: 6 },
  ),
  dates: fc.array(
    fc.record({
      anchor,
      decision: fc.constantFrom('pin' as const, 'reject' as const),
      value: fc.constantFrom('1953', '1953-07', '1953-07-27', 'P66Y'),
    }),
    { maxLength: 4 },
  ),
  corrections: fc.constant([]),
});

const proposals = fc.array(annotation, { maxLength: 12 });
const runs = { numRuns: 500 };

function merged(annotations: readonly Annotation[], made: Decisions | undefined) {
  return review(annotations, { article, decisions: made, report: reviewReport() });
}

describe('merging', () => {
  test('without decisions is identity', () => {
    const none: Decisions = { path: 'a', claims: [], entities: [], dates: [], corrections: [] };
    fc.assert(
      fc.property(proposals, (annotations) => {
        expect(merged(annotations, undefined)).toEqual({ annotations, anchored: [] });
        expect(merged(annotations, none)).toEqual({ annotations, anchored: [] });
      }),
    );
  });

  test('twice equals merging once', () => {
    fc.assert(
      fc.property(proposals, decisions, (annotations, made) => {
        const once = merged(annotations, made);
        expect(merged(once.annotations, made)).toEqual(once);
      }),
      runs,
    );
  });

  test('does not depend on the order of decisions', () => {
    const shuffled = decisions.chain((made) =>
      fc
        .tuple(
          fc.shuffledSubarray([...made.claims], { minLength: made.claims.length }),
          fc.shuffledSubarray([...made.entities], { minLength: made.entities.length }),
          fc.shuffledSubarray([...made.dates], { minLength: made.dates.length }),
        )
        .map(([claims, entities, dates]) => [made, { ...made, claims, entities, dates }] as const),
    );
    fc.assert(
      fc.property(proposals, shuffled, (annotations, [made, other]) => {
        expect(merged(annotations, other)).toEqual(merged(annotations, made));
      }),
      runs,
    );
  });

  test('keeps what no decision touches, and never moves it', () => {
    fc.assert(
      fc.property(proposals, decisions, (annotations, made) => {
        const kept = merged(annotations, made).annotations.filter(({ by }) => by !== 'editor');
        for (const each of kept) expect(annotations).toContain(each);
        const sentences = (list: readonly Annotation[]) =>
          list.filter(({ kind }) => kind === 'sentence').length;
        expect(sentences(kept)).toBe(sentences(annotations));
      }),
    );
  });

  test('leaves no proposal beside a published claim over the same words', () => {
    fc.assert(
      fc.property(proposals, decisions, (annotations, made) => {
        const { annotations: result, anchored } = merged(annotations, made);
        for (const { span: place } of anchored) {
          const rivals = result.filter(
            (each) =>
              each.kind === 'claim' &&
              each.by !== 'editor' &&
              each.span.start < place.end &&
              place.start < each.span.end,
          );
          expect(rivals).toEqual([]);
        }
      }),
    );
  });
});
