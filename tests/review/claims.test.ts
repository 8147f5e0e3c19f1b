import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../pipeline/model/annotation.ts';
import type { Meta } from '../../pipeline/model/article.ts';
import type { Entity, EntityType } from '../../pipeline/model/entity.ts';
import type { Site } from '../../pipeline/model/site.ts';
import { publishedClaims, readDecisions, review, signedText } from '../../pipeline/review/index.ts';
import { site as sample } from '../sample.ts';
import { articleOf, reviewReport } from './manuscript.ts';

const text = 'Korea met Japan in 1953 and 1954. Korea again.';

const site: Site = {
  ...sample,
  people: [
    { key: 'jo', name: 'Jo Writer', names: ['J. Writer'], wikidata: 'Q1', sameAs: [] },
    { key: 'al', name: 'Al Editor', names: [], sameAs: [] },
  ],
  scale: {
    best: 5,
    worst: 1,
    ratings: [
      { key: 'accurate', label: 'Accurate', meaning: 'Holds.', class: 'TRUE', value: 5 },
      { key: 'half', label: 'Half right', meaning: 'Half.', class: 'MIXTURE', value: 3 },
    ],
  },
};

function entityOf(key: string, type: EntityType, name: string): Entity {
  const wikidata = key.startsWith('Q') ? key : null;
  return {
    key,
    type,
    name,
    wikidata,
    alternateNames: [`${name}s`],
    sameAs: [`https://x.example/${key}`],
    mentions: 1,
  };
}

const entities = [
  entityOf('Q884', 'Country', 'Korea'),
  entityOf('Q17', 'Country', 'Japan'),
  entityOf('Q9', 'Organization', 'Red Cross'),
  entityOf('~al-other', 'Person', 'Al Other'),
];

function mention(words: string, key: string, from = 0): Annotation {
  const start = text.indexOf(words, from);
  return {
    kind: 'entity',
    span: { start, end: start + words.length },
    finding: { type: 'Country', name: words, wikidata: key, form: 'name' },
    by: 'entity/name',
    confidence: 1,
    entity: key,
  };
}

function date(words: string, days: { from?: string; to?: string }): Annotation {
  const start = text.indexOf(words);
  const finding = { type: 'DATE', value: words, implied: [], ...days } as const;
  return {
    kind: 'date',
    span: { start, end: start + words.length },
    finding,
    by: 'date/year',
    confidence: 1,
  };
}

const linked = [
  mention('Korea', 'Q884'),
  mention('Japan', 'Q17'),
  date('1953', { from: '1953-01-01', to: '1953-12-31' }),
  date('1954', {}),
  mention('Korea', 'Q884', 10),
];

/** As the reviewers would have them: what nobody has signed is signed first. */
function published(yaml: string, meta: Partial<Meta> = {}, proposals: readonly Annotation[] = linked) {
  const { lapses } = asWritten(yaml, meta, proposals);
  const signed = lapses.reduce((text, { claim, by, hash }) => {
    return signedText(text, claim, { by, date: '2024-06-02', hash }) ?? text;
  }, yaml);
  return asWritten(signed, meta, proposals);
}

function asWritten(yaml: string, meta: Partial<Meta>, proposals: readonly Annotation[]) {
  const report = reviewReport(yaml);
  const article = articleOf(text, meta);
  const decisions = readDecisions('a.review.yaml', yaml, report);
  const { annotations, anchored } = review(proposals, { article, decisions, report });
  const articleUrl = 'https://claims.example.org/opinion/2024/a/';
  const { claims, lapses } = publishedClaims({
    anchored,
    decisions,
    annotations,
    entities,
    article,
    site,
    articleUrl,
    report,
  });
  return { claims, claim: claims[0], lapses, messages: report.messages };
}

const claimWith = (more: string): string =>
  `claims:\n  - id: a\n    quote: Korea met Japan in 1953 and 1954.\n${more}`;
const reviewed = (
  verdict: string,
  more = '',
  sources = '{name: Record, kind: primary}, {name: Report}',
): string =>
  claimWith(
    `${more}    review:\n      verdict: ${verdict}\n      conclusion: So.\n      date: 2024-06-02\n      sources: [${sources}]\n`,
  );

describe('a published claim', () => {
  test('has its words, its author, its day, and what it speaks of', () => {
    const { claim, messages } = published(claimWith('    claim: Korea and Japan met.\n'));
    expect(messages).toEqual([]);
    expect(claim).toEqual({
      id: 'a',
      url: 'https://claims.example.org/opinion/2024/a/#claim-a',
      span: { start: 0, end: 33 },
      quote: 'Korea met Japan in 1953 and 1954.',
      claim: 'Korea and Japan met.',
      claimant: {
        type: 'Person',
        name: 'Jo Writer',
        key: 'jo',
        wikidata: 'Q1',
        jobTitle: 'Engineer',
        sameAs: [],
      },
      said: '2024-06-01',
      modality: 'asserted',
      appearances: [],
      about: ['Q884', 'Q17'],
      times: ['1953-01-01/1953-12-31'],
      quantities: [],
    });
  });

  test('names each entity and each time once, and only those inside its words', () => {
    const days = { from: '1953-07-27', to: '1953-07-27' };
    const { claim } = published(claimWith(''), {}, [...linked, date('1953', days), date('1954', days)]);
    expect(claim?.about).toEqual(['Q884', 'Q17']);
    expect(claim?.times).toEqual(['1953-01-01/1953-12-31', '1953-07-27']);
  });

  test('has the modality that the editor wrote', () => {
    expect(published(claimWith('    modality: denied\n')).claim?.modality).toBe('denied');
  });
});

describe('a claimant', () => {
  test.each([
    ['al', { type: 'Person', name: 'Al Editor', key: 'al' }],
    ['Al Editor', { type: 'Person', name: 'Al Editor', key: 'al' }],
    ['J. Writer', { type: 'Person', name: 'Jo Writer', key: 'jo' }],
    ['Q9', { type: 'Organization', name: 'Red Cross', key: 'Q9', wikidata: 'Q9' }],
    ['Red Cross', { type: 'Organization', name: 'Red Cross', key: 'Q9' }],
    ['Koreas', { type: 'Organization', name: 'Government of Korea', key: 'Q884', sameAs: [] }],
    ['~al-other', { type: 'Person', name: 'Al Other', key: '~al-other' }],
    ['Somebody Else', { type: 'Person', name: 'Somebody Else', sameAs: [] }],
  ])('written as %s is found', (claimant, expected) => {
    const { claim, messages } = published(claimWith(`    claimant: ${claimant}\n`));
    expect(messages).toEqual([]);
    expect(claim?.claimant).toMatchObject(expected);
  });

  test('that is unknown is none, and the day is unknown with them', () => {
    const { claim } = published(claimWith('    claimant: unknown\n'));
    expect(claim).not.toHaveProperty('claimant');
    expect(claim).not.toHaveProperty('said');
  });

  test('other than the author does not take the article’s day, but may have a day', () => {
    expect(published(claimWith('    claimant: Q9\n')).claim).not.toHaveProperty('said');
    expect(published(claimWith('    claimant: Q9\n    said: 2024-05-05\n')).claim?.said).toBe('2024-05-05');
  });

  test('is none in an article without author', () => {
    const { claim } = published(claimWith(''), { authors: [] });
    expect(claim).not.toHaveProperty('claimant');
    expect(claim).not.toHaveProperty('said');
  });

  test.each(['The Example Desk', 'the example desk'])('is not the publication itself (%s)', (claimant) => {
    const { claims, messages } = published(claimWith(`    claimant: ${claimant}\n`));
    expect(claims).toEqual([]);
    expect(messages).toMatchObject([{ rule: 'review:own-claim', severity: 'error', line: 4, column: 15 }]);
  });

  test('is not an entity that the article does not have', () => {
    const { claims, messages } = published(claimWith('    claimant: Q404\n'));
    expect(claims).toEqual([]);
    expect(messages).toMatchObject([{ rule: 'review:unknown-entity', line: 4, column: 15 }]);
  });
});

describe('a claimant that nobody knows', () => {
  test.each(['Ann One, Bob Two', 'Ann One, minister', 'Ann One; Bob Two'])(
    'is one person, not %s',
    (claimant) => {
      const { claims, messages } = published(claimWith(`    claimant: ${claimant}\n`));
      expect(claims).toHaveLength(1);
      expect(messages).toMatchObject([{ rule: 'review:several-claimants', severity: 'warning', line: 4 }]);
    },
  );
});

describe('appearances', () => {
  const originalUrl = 'https://elsewhere.example/a';

  test('begin with the article’s first publication where its author makes the claim', () => {
    const { claim } = published(claimWith('    appearances: [{url: "https://later.example/x"}]\n'), {
      originalUrl,
    });
    expect(claim?.appearances).toEqual([
      { url: originalUrl, name: 'A', date: '2024-06-01' },
      { url: 'https://later.example/x' },
    ]);
  });

  test('end with it where another makes the claim', () => {
    const yaml = claimWith('    claimant: Q9\n    appearances: [{url: "https://first.example/x"}]\n');
    expect(published(yaml, { originalUrl }).claim?.appearances.map(({ url }) => url)).toEqual([
      'https://first.example/x',
      originalUrl,
    ]);
  });

  test('are not on our own host', () => {
    const { claims, messages } = published(
      claimWith('    appearances: [{url: "https://claims.example.org/x"}]\n'),
    );
    expect(claims).toEqual([]);
    expect(messages).toMatchObject([{ rule: 'review:own-page', line: 4, column: 25 }]);
  });
});

describe('what a claimant is', () => {
  test('is what the editor says where nobody knows them', () => {
    const yaml = claimWith('    claimant: Desk of Numbers\n    claimantType: Organization\n');
    const { claim, messages } = published(yaml);
    expect(claim?.claimant).toEqual({ type: 'Organization', name: 'Desk of Numbers', sameAs: [] });
    expect(messages).toEqual([]);
  });

  test.each(['al', 'Al Other', 'Jo Writer'])('is not changed where %s is known', (claimant) => {
    const yaml = claimWith(`    claimant: ${claimant}\n    claimantType: Organization\n`);
    const { claim, messages } = published(yaml);
    expect(claim?.claimant?.type).toBe('Person');
    expect(messages).toMatchObject([
      { rule: 'review:claimant-type', severity: 'warning', line: 5, column: 19 },
    ]);
  });
});

describe('the sources of a review', () => {
  test.each([
    ['{name: A, kind: primary}, {name: B}', []],
    ['{name: A, kind: primary}', ['info review:single-source 9:18']],
    ['{name: A}, {name: B}', ['warning review:no-primary-source 9:18']],
    ['{name: A}', ['warning review:no-primary-source 9:18', 'info review:single-source 9:18']],
    ['{name: A, kind: primary, side: for}, {name: B, side: for}', ['warning review:one-sided 9:18']],
    ['{name: A, kind: primary, side: for}, {name: B, side: against}', []],
    ['{name: A, kind: primary, side: neither}, {name: B, side: neither}', []],
    [
      '{name: A, kind: primary}, {name: B, url: "https://claims.example.org/b"}',
      ['warning review:own-source 9:58'],
    ],
  ])('should be several, one primary, none our own: %s', (sources, expected) => {
    const { claims, messages } = published(reviewed('accurate', '', sources));
    expect(claims).toHaveLength(1);
    expect(
      messages.map(({ severity, rule, line, column }) => `${severity} ${rule} ${line}:${column}`),
    ).toEqual(expected);
  });
});

describe('a claim whose words are not in the article', () => {
  test('should be looked at for its other faults in the same run, and not be published', () => {
    const yaml = reviewed('acurate').replace('Korea met', 'Korea left');
    const { claims, messages } = published(yaml);
    expect(claims).toEqual([]);
    expect(messages.map(({ rule }) => rule)).toEqual(['review:quote-not-found', 'review:unknown-rating']);
  });

  test('should not be looked at where it is rejected', () => {
    const { messages } = published(
      'claims:\n  - {id: a, quote: Nothing, decision: reject, claimant: Q404}\n',
    );
    expect(messages.map(({ rule }) => rule)).toEqual(['review:quote-not-found']);
  });
});

describe('a review', () => {
  test('has its rating looked up, and the publication signs where nobody does', () => {
    const { claim, messages } = published(reviewed('accurate'));
    expect(messages).toEqual([]);
    expect(claim?.review).toEqual({
      url: 'https://claims.example.org/fact-checks/a/',
      label: 'Accurate',
      rating: site.scale.ratings[0],
      conclusion: 'So.',
      date: '2024-06-02',
      signed: { by: 'publication', date: '2024-06-02', hash: expect.stringMatching(/^[0-9a-f]{12}$/) },
      version: 1,
      sources: [
        { name: 'Record', kind: 'primary' },
        { name: 'Report', kind: 'secondary' },
      ],
      corrections: [],
    });
  });

  test('may name its rating as readers see it', () => {
    expect(published(reviewed('half right')).claim?.review?.rating?.key).toBe('half');
  });

  test('may be in the reviewer’s own words, without a rating', () => {
    const { claim, messages } = published(reviewed('Right about the year alone'));
    expect(messages).toEqual([]);
    expect(claim?.review).toMatchObject({ label: 'Right about the year alone' });
    expect(claim?.review).not.toHaveProperty('rating');
  });

  test.each([
    ['acurate', 'Did you mean "accurate"?'],
    ['bogus', 'Known: accurate, half.'],
  ])('does not take the unknown rating %s', (verdict, fix) => {
    const { claims, messages } = published(reviewed(verdict));
    expect(claims).toEqual([]);
    expect(messages).toMatchObject([
      { rule: 'review:unknown-rating', severity: 'error', line: 5, column: 16, fix },
    ]);
  });

  test('warns of words that are almost a rating', () => {
    const { claims, messages } = published(reviewed('Half rigth'));
    expect(claims).toHaveLength(1);
    expect(messages).toMatchObject([{ rule: 'review:almost-a-rating', severity: 'warning', line: 5 }]);
  });

  test.each(['Accurate: Korea met Japan.', 'That Korea met Japan is accurate.'])(
    'does not stand where the claim is worded %j',
    (claim) => {
      const { claims, messages } = published(reviewed('accurate', `    claim: "${claim}"\n`));
      expect(claims).toEqual([]);
      expect(messages).toMatchObject([{ rule: 'review:verdict-in-wording', severity: 'error' }]);
    },
  );

  test('stands where the claim only has a longer word', () => {
    expect(published(reviewed('accurate', '    claim: Korea met Japan inaccurately.\n')).claims).toHaveLength(
      1,
    );
  });

  test.each([
    ['al', 'Al Editor'],
    ['Al Editor', 'Al Editor'],
    ['publication', undefined],
    ['The Example Desk', undefined],
  ])('may be signed by %s', (reviewer, name) => {
    const { claim } = published(`${reviewed('accurate')}      reviewer: ${reviewer}\n`);
    expect(claim?.review?.reviewer?.name).toBe(name);
  });

  test('is not signed by somebody unknown', () => {
    const { claims, messages } = published(`${reviewed('accurate')}      reviewer: all\n`);
    expect(claims).toEqual([]);
    expect(messages).toMatchObject([
      { rule: 'review:unknown-reviewer', line: 9, column: 17, fix: 'Did you mean "al"?' },
    ]);
  });

  test('is not older than the article whose author makes the claim', () => {
    const { claims, messages } = published(reviewed('accurate'), { datePublished: '2024-06-03T10:00:00Z' });
    expect(claims).toEqual([]);
    expect(messages).toMatchObject([{ rule: 'review:said-after-review', line: 5, column: 16 }]);
  });

  test('never gives its own day to the claim', () => {
    const claim = published(reviewed('accurate'), { authors: [] }).claim;
    expect(claim?.review?.date).toBe('2024-06-02');
    expect(claim).not.toHaveProperty('said');
  });
});

describe('a withdrawal', () => {
  const withdrawn = (date: string): string =>
    `${reviewed('accurate')}      withdrawn: { date: ${date}, reason: Forged. }\n`;
  const rulesOn = (date: string) =>
    asWritten(withdrawn(date), {}, linked).messages.map(({ rule, line }) => [rule, line]);

  test('should not be of a day after that of the site', () => {
    expect(rulesOn('2024-06-04')).toEqual([['review:withdrawn-in-future', 9]]);
  });

  test('may be of the day of the site', () => {
    expect(rulesOn('2024-06-03')).toEqual([]);
  });
});
