import { describe, expect, it } from 'vitest';
import { edit } from '../../pipeline/article.ts';
import { openKit } from '../../pipeline/kit.ts';
import { site } from '../sample.ts';
import { signedJob } from '../signing.ts';

const kit = openKit();

/** What comes of an article with such front matter, and of the review file beside it. */
async function edited(header: string, review?: string) {
  const text = `---\n${header}\n---\n\nThe bridge opened in 1932.\n`;
  const source = { id: 'a', path: 'a.md', format: 'md', text } as const;
  const beside = review === undefined ? {} : { review: { path: 'a.review.yaml', text: review } };
  return edit(await signedJob({ source, ...beside }, site, kit), site, kit);
}

const decided = (more: string): string =>
  `claims:\n  - id: bridge-opened\n    quote: The bridge opened in 1932.\n    appearances: [{url: "https://elsewhere.example/"}]\n${more}`;
const reviewed = (source: string): string =>
  decided(
    `    claimant: Al Speaker\n    review:\n      verdict: accurate\n      conclusion: So.\n      date: 2024-06-02\n      sources:\n        - {name: Record, kind: primary}\n        - {name: ${source}}\n`,
  );

describe('an article with a fault in its graph', () => {
  it('should be no edition, and say why and where', async () => {
    const { result, messages } = await edited('title: Bridge\nauthor: Jo | Al\ndate: 2024-06-01');
    expect(result).toBeUndefined();
    expect(messages).toMatchObject([
      { path: 'a.md', line: 3, column: 9, severity: 'error', rule: 'check:author-list' },
    ]);
  });

  it('should say at which words of the review file', async () => {
    const { result, messages } = await edited(
      'title: Bridge\nauthor: Jo Writer\ndate: 2024-06-01',
      reviewed('Acts &amp; Facts'),
    );
    expect(result).toBeUndefined();
    expect(messages).toMatchObject([
      { path: 'a.review.yaml', line: 13, column: 18, severity: 'error', rule: 'check:reference-in-text' },
    ]);
  });
});

describe('an article without such a fault', () => {
  it('should be an edition with its statements', async () => {
    const { result, messages } = await edited(
      'title: Bridge\nauthor: Jo Writer\ndate: 2024-06-01',
      reviewed('Report'),
    );
    expect(messages).toEqual([]);
    expect(result?.quads).toContain('<http://schema.org/claimReviewed> "The bridge opened in 1932."');
    expect(result).not.toHaveProperty('expanded');
  });

  it('should not be kept from being published by HTML outside of reviews', async () => {
    const { result, messages } = await edited(
      'title: Bridge\nauthor: Jo Writer\ndate: 2024-06-01',
      'corrections:\n  - date: 2024-06-02\n    text: It was the <i>second</i> of June.\n',
    );
    expect(messages).toMatchObject([
      { path: 'a.review.yaml', line: 3, column: 11, severity: 'warning', rule: 'check:markup-in-text' },
    ]);
    expect(result?.quads).toContain('<i>second</i>');
  });
});
