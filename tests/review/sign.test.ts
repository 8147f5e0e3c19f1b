// Signatures in review files: where they are put, what they cover, and what is never signed.
import { describe, expect, test } from 'vitest';
import { compose } from '../../pipeline/article.ts';
import { openKit } from '../../pipeline/kit.ts';
import { signedText } from '../../pipeline/review/index.ts';
import { signatureHash } from '../../pipeline/review/signature.ts';
import { site } from '../sample.ts';

const signature = { by: 'jo', date: '2024-06-02', hash: '0123456789ab' };
const line = 'signed: { by: jo, date: 2024-06-02, hash: 0123456789ab }';

describe('a signature', () => {
  test.each([
    [
      'below the verdict',
      'claims:\n  - id: a\n    review:\n      # why\n      verdict: accurate # sure\n      date: 2024-06-02\n',
      `claims:\n  - id: a\n    review:\n      # why\n      verdict: accurate # sure\n      ${line}\n      date: 2024-06-02\n`,
    ],
    [
      'below a verdict of several lines',
      'claims:\n  - id: a\n    review:\n      verdict: >-\n        So\n        so\n      date: 2024-06-02\n',
      `claims:\n  - id: a\n    review:\n      verdict: >-\n        So\n        so\n      ${line}\n      date: 2024-06-02\n`,
    ],
    [
      'behind a verdict on the same line',
      'claims:\n  - { id: a, review: { verdict: "so, so", date: 2024-06-02 } }\n',
      `claims:\n  - { id: a, review: { verdict: "so, so", ${line}, date: 2024-06-02 } }\n`,
    ],
    [
      'at the end of a file without a line end, in the file’s own line ends',
      'claims:\r\n  - id: a\r\n    review:\r\n      verdict: so',
      `claims:\r\n  - id: a\r\n    review:\r\n      verdict: so\r\n      ${line}`,
    ],
    [
      'in the place of an older one',
      'claims:\n  - id: a\n    review:\n      signed:\n        by: al\n        date: 2024-01-01\n        hash: x\n      verdict: so\n',
      `claims:\n  - id: a\n    review:\n      signed:\n        { by: jo, date: 2024-06-02, hash: 0123456789ab }\n      verdict: so\n`,
    ],
  ])('stands %s', (_where, before, after) => {
    expect(signedText(before, 'a', signature)).toBe(after);
  });

  test.each([
    ['claims: []\n'],
    ['claims:\n  - id: b\n    review: { verdict: so }\n'],
    ['claims:\n  - id: a\n'],
    ['claims: [\n'],
    [''],
  ])('has no place in %j', (text) => {
    expect(signedText(text, 'a', signature)).toBeUndefined();
  });

  test('that is a number to other readers is quoted', () => {
    const text = 'claims:\n  - id: a\n    review: { verdict: so }\n';
    expect(signedText(text, 'a', { ...signature, hash: '123456789012' })).toContain('hash: "123456789012"');
  });

  test('covers wording, quote and verdict, but for blanks and the form of quotation marks', () => {
    const words = { wording: 'He said "no".', quote: 'a b', verdict: 'so' };
    const hash = signatureHash(words);
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
    expect(signatureHash({ ...words, wording: ' He  said\n“no”.' })).toBe(hash);
    for (const change of [{ wording: 'He said "No".' }, { quote: 'a  c' }, { verdict: 'not so' }]) {
      expect(signatureHash({ ...words, ...change })).not.toBe(hash);
    }
  });
});

describe('a review', () => {
  const kit = openKit();
  const reviewed = (more: string, inReview = ''): string =>
    `claims:\n  - id: a\n    quote: The bridge opened in 1932.\n${more}    review:\n      verdict: accurate\n${inReview}      conclusion: So.\n      date: 2024-06-02\n      sources: [{ name: Record, kind: primary }, { name: Report }]\n`;

  async function told(review: string, header = 'originalUrl: https://elsewhere.example/x') {
    const text = `---\ntitle: Bridge\nauthor: Jo Writer\ndate: 2024-06-01\n${header}\n---\n\nThe bridge opened in 1932.\n`;
    const source = { id: 'a', path: 'a.md', format: 'md', text } as const;
    const own = { key: 'desk', type: 'Organization' as const, name: 'The Other Desk', names: [], sameAs: [] };
    const { result, messages } = await compose(
      { source, review: { path: 'a.review.yaml', text: review } },
      { ...site, people: [...site.people, own] },
      kit,
    );
    const errors = messages.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    return { errors, reviews: Object.keys(result?.reviews ?? {}), result };
  }

  test.each([
    ['nobody has signed', reviewed(''), 'review:unsigned'],
    ['has no source', reviewed('').replace(/ +sources.*\n/, ''), 'yaml:unexpected-value'],
    ['is of a claim of the publication', reviewed('    claimant: The Example Desk\n'), 'review:own-claim'],
    ['its own claimant wrote', reviewed('', '      reviewer: jo\n'), 'review:own-claim'],
    ['an organisation wrote', reviewed('', '      reviewer: desk\n'), 'review:unknown-reviewer'],
    [
      'somebody else has signed',
      reviewed('', `      signed: { by: jo, date: 2024-06-02, hash: a28c72cb6652 }\n`),
      'review:signed-by-another',
    ],
  ])('that %s is refused', async (_what, review, rule) => {
    expect(await told(review)).toMatchObject({ errors: [rule], reviews: [] });
  });

  test('of what our own author claims in our own article is refused', async () => {
    expect((await told(reviewed(''), 'section: news')).errors).toEqual(['review:own-origin']);
    expect((await told(reviewed(''), 'publication: The Example Desk')).errors).toEqual(['review:own-origin']);
    expect((await told(reviewed(''), 'publication: The Elsewhere')).errors).toEqual(['review:unsigned']);
  });

  test('may say where the article was first published', async () => {
    const signed = reviewed('', '      signed: { by: publication, date: 2024-06-02, hash: a28c72cb6652 }\n');
    const review = `originalUrl: https://elsewhere.example/bridge\n${signed}`;
    const { errors, result } = await told(review, 'publication: The Elsewhere');
    expect(errors).toEqual([]);
    expect(result?.draft.meta.originalUrl).toBe('https://elsewhere.example/bridge');
    expect(result?.reviews['a']).toMatchObject({
      itemReviewed: { firstAppearance: { url: 'https://elsewhere.example/bridge' } },
    });
  });

  test('is of an organisation that makes the claim, where people.yaml says so', async () => {
    const { result } = await told(
      reviewed(
        '    claimant: desk\n',
        '      signed: { by: publication, date: 2024-06-02, hash: a28c72cb6652 }\n',
      ),
    );
    expect(result?.reviews['a']).toMatchObject({
      itemReviewed: { author: { '@type': 'Organization', name: 'The Other Desk' } },
    });
  });
});
