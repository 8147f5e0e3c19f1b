import { describe, expect, test } from 'vitest';
import type { Annotation, ClaimFinding, EntityFinding } from '../../pipeline/model/annotation.ts';
import { readDecisions, review } from '../../pipeline/review/index.ts';
import { articleOf, reviewReport } from './manuscript.ts';

const text = 'Kim met Moon. Later Kim Jong-un met Kim again in 1953.';
const article = articleOf(text);

function at(words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

function entity(words: string, finding: Partial<EntityFinding> = {}): Annotation {
  return {
    kind: 'entity',
    span: at(words),
    finding: { type: 'Place', name: words, wikidata: null, form: 'name', ...finding },
    by: 'entity/name',
    confidence: 0.5,
  };
}

function claim(words: string, finding: Partial<ClaimFinding> = {}): Annotation {
  const scores = { verifiable: 0.7, checkworthy: 0.6, subjective: 0.1 };
  return {
    kind: 'claim',
    span: at(words),
    finding: {
      pieces: [at(words)],
      text: words,
      claimant: null,
      modality: 'predicted',
      ...scores,
      ...finding,
    },
    by: 'claim/sentence',
    confidence: 0.5,
  };
}

function merged(annotations: readonly Annotation[], yaml: string) {
  const report = reviewReport(yaml);
  const decisions = readDecisions('a.review.yaml', yaml, report);
  expect(report.messages).toEqual([]);
  return { ...review(annotations, { article, decisions, report }), messages: report.messages };
}

describe('a pin', () => {
  test('replaces the machine’s mention', () => {
    const { annotations } = merged(
      [entity('Moon')],
      'entities:\n  - {quote: Moon, entity: Q21, type: Person, name: Moon Jae-in}\n',
    );
    expect(annotations).toEqual([
      {
        kind: 'entity',
        span: at('Moon'),
        finding: { type: 'Person', name: 'Moon Jae-in', wikidata: 'Q21', form: 'name' },
        by: 'editor',
        confidence: 1,
      },
    ]);
  });

  test('leaves the machine’s reading of the same words where it says nothing', () => {
    const machine = entity('Moon', {
      type: 'Country',
      name: 'Seoul',
      wikidata: 'Q1',
      form: 'metonym',
      standsFor: 'Q2',
    });
    const { annotations } = merged([machine], 'entities:\n  - {quote: Moon, type: City}\n');
    expect(annotations[0]?.finding).toEqual({
      type: 'City',
      name: 'Seoul',
      wikidata: 'Q1',
      form: 'metonym',
      standsFor: 'Q2',
    });
  });

  test('of words without a capital is a description, not a name', () => {
    const { annotations } = merged([], 'entities:\n  - {quote: again, entity: Q7, name: Encore}\n');
    expect(annotations[0]?.finding).toMatchObject({ name: 'Encore', form: 'description' });
  });

  test('to none takes the link away', () => {
    const { annotations } = merged(
      [entity('Moon', { wikidata: 'Q405' })],
      'entities:\n  - {quote: Moon, entity: none}\n',
    );
    expect(annotations[0]?.finding).toMatchObject({ wikidata: null });
  });

  test('everywhere holds wherever the words stand by themselves, not inside a longer mention', () => {
    const { annotations } = merged(
      [entity('Kim Jong-un')],
      'entities:\n  - {quote: Kim, everywhere: true, entity: Q7}\n',
    );
    expect(annotations.map(({ span, by }) => [span.start, by])).toEqual([
      [0, 'editor'],
      [20, 'entity/name'],
      [36, 'editor'],
    ]);
  });

  test('of one place goes before one of all places', () => {
    const { annotations, messages } = merged(
      [],
      'entities:\n  - {quote: Kim, everywhere: true, entity: Q7}\n  - {quote: Kim, nth: 2, entity: Q8}\n',
    );
    expect(annotations.map(({ finding }) => (finding as EntityFinding).wikidata)).toEqual(['Q7', 'Q8', 'Q7']);
    expect(messages).toEqual([]);
  });

  test('inside a longer one has no effect, and that is said', () => {
    const { annotations, messages } = merged(
      [],
      'entities:\n  - {quote: Jong-un, entity: Q7}\n  - {quote: Kim Jong-un, entity: Q8}\n',
    );
    expect(annotations).toHaveLength(1);
    expect(messages).toMatchObject([{ rule: 'review:without-effect', line: 2, column: 13 }]);
  });

  test('of a date gives it its days', () => {
    const { annotations } = merged([], 'dates:\n  - {quote: "1953", value: 1953-07}\n');
    expect(annotations[0]?.finding).toEqual({
      type: 'DATE',
      value: '1953-07',
      edtf: '1953-07',
      from: '1953-07-01',
      to: '1953-07-31',
      implied: [],
    });
  });
});

describe('a reject', () => {
  test('removes the machine’s mention and no other kind', () => {
    const { annotations } = merged(
      [entity('Moon'), claim('Kim met Moon.')],
      'entities:\n  - {quote: Moon, decision: reject}\n',
    );
    expect(annotations.map(({ kind }) => kind)).toEqual(['claim']);
  });

  test('removes a proposed claim', () => {
    const { annotations, anchored } = merged(
      [claim('Kim met Moon.')],
      'claims:\n  - {id: a, quote: Kim met Moon, decision: reject}\n',
    );
    expect(annotations).toEqual([]);
    expect(anchored).toEqual([]);
  });
});

describe('a published claim', () => {
  test('stands in the place of the proposals that it overlaps, and keeps the scores of the nearest', () => {
    const { annotations, anchored } = merged(
      [claim('Kim met Moon. Later', { verifiable: 0.1 }), claim('Kim met Moon.')],
      'claims:\n  - {id: a, quote: Kim met Moon, claim: Kim met Moon in 1953.}\n',
    );
    expect(annotations).toEqual([
      {
        kind: 'claim',
        span: at('Kim met Moon'),
        finding: {
          pieces: [at('Kim met Moon')],
          text: 'Kim met Moon in 1953.',
          claimant: 'Jo Writer',
          entity: 'author',
          modality: 'predicted',
          verifiable: 0.7,
          checkworthy: 0.6,
          subjective: 0.1,
        },
        by: 'editor',
        confidence: 1,
      },
    ]);
    expect(anchored.map(({ span }) => span)).toEqual([at('Kim met Moon')]);
  });

  test('needs no proposal, and may name another claimant or none', () => {
    const { annotations } = merged(
      [],
      'claims:\n  - {id: a, quote: Kim met Moon, claimant: Moon}\n  - {id: b, quote: again, claimant: unknown}\n',
    );
    expect(annotations.map(({ finding }) => (finding as ClaimFinding).claimant)).toEqual(['Moon', null]);
  });

  test('does not share its words with another', () => {
    const { anchored, messages } = merged(
      [],
      'claims:\n  - {id: b, quote: Kim met Moon}\n  - {id: a, quote: Kim met Moon}\n',
    );
    expect(anchored.map(({ decision }) => decision.id)).toEqual(['a']);
    expect(messages).toMatchObject([{ rule: 'review:same-words', line: 2, severity: 'error' }]);
  });

  test('whose words are gone is an error at its quote, and the others stand', () => {
    const { anchored, messages } = merged(
      [],
      'claims:\n  - {id: a, quote: Kim met Mo}\n  - {id: b, quote: Kim met Moon}\n',
    );
    expect(anchored.map(({ decision }) => decision.id)).toEqual(['b']);
    expect(messages).toMatchObject([
      { rule: 'review:quote-not-found', line: 2, column: 20, severity: 'error' },
    ]);
  });
});
