import { describe, expect, it } from 'vitest';
import { render } from '../../pipeline/render/index.ts';
import { edition } from '../sample.ts';
import { claimOn, pageUrl, rendered, written } from './written.ts';

/** The body without what stands beside the marked words. */
function plain(body: string): string {
  return body.replaceAll(/<span class="chip">.*?<\/span>/g, '');
}

describe('claims on the page', () => {
  it('should mark the words of a claim and no others', () => {
    const { body } = rendered('It opened in 1932. We keep it.', { opened: 'It opened in 1932.' });
    expect(plain(body)).toBe(
      '<p><mark id="claim-opened" class="open">It opened in 1932.</mark> We keep it.</p>',
    );
  });

  it('should give the id to the first piece only, where a claim crosses emphasis', () => {
    const article = written('It *opened* late.');
    const claim = claimOn('It opened late.', 'It opened');
    const { body } = render(article, { claims: [claim], annotations: [], pageUrl });
    expect(plain(body)).toBe(
      '<p><mark id="claim-one" class="open">It </mark><em><mark data-claim="one" class="open">opened</mark></em> late.</p>',
    );
  });

  it('should mark a claim that runs over two paragraphs in both', () => {
    const article = written('One two.\n\nThree four.');
    const claim = claimOn(article.prose.text, 'two.\n\nThree');
    const { body } = render(article, { claims: [claim], annotations: [], pageUrl });
    expect(plain(body)).toBe(
      '<p>One <mark id="claim-one" class="open">two.</mark></p>\n<p><mark data-claim="one" class="open">Three</mark> four.</p>',
    );
  });

  it('should put a claim within a claim into its mark', () => {
    const { body } = rendered('a b c d', { outer: 'a b c', inner: 'b' });
    expect(plain(body)).toBe(
      '<p><mark id="claim-outer" class="open">a <mark id="claim-inner" class="open">b</mark> c</mark> d</p>',
    );
  });

  it('should cut claims that cross so that their marks nest', () => {
    const { body } = rendered('a b c d', { left: 'a b c', right: 'b c d' });
    expect(plain(body)).toBe(
      '<p><mark id="claim-left" class="open">a <mark id="claim-right" class="open">b c</mark></mark><mark data-claim="right" class="open"> d</mark></p>',
    );
  });

  it('should link a reviewed claim to its fact check by a path that works in any folder', () => {
    const { review } = edition.claims[0] ?? {};
    const article = written('It opened in 1932.');
    const claim = claimOn('It opened in 1932.', 'It opened in 1932.', review ? { review } : {});
    const { body } = render(article, { claims: [claim], annotations: [], pageUrl });
    expect(body).toContain(
      '<a class="verdict true" href="../../../fact-checks/bridge-opened/index.html" aria-label="Fact check: Accurate">Accurate</a>',
    );
  });

  it('should link a claim without a verdict to its place in the list, and say that it has none', () => {
    const { body } = rendered('a b', { one: 'a' });
    expect(body).toContain(
      '<a class="number" href="#listed-one" aria-label="Claim 1, not yet checked">1</a>',
    );
  });

  it('should put the link of a claim that ends in a link after that link, not into it', () => {
    const { body } = rendered('See [the record](https://a.example/) now.', { one: 'record' });
    expect(body).toMatch(/the <mark [^>]+>record<\/mark><\/a><span class="chip">/);
  });

  it('should mark words in code as code', () => {
    const { body } = rendered('Run `one two` now.', { one: 'two' });
    expect(plain(body)).toBe('<p>Run <code>one <mark id="claim-one" class="open">two</mark></code> now.</p>');
  });

  it('should leave the feed as if nothing had been marked', () => {
    const markdown = 'Run `one two` *now* and <b>then</b>.';
    const { feedBody } = rendered(markdown, { one: 'two', two: 'now and then' });
    expect(feedBody).toBe(rendered(markdown).feedBody);
  });

  it('should make a date readable for machines', () => {
    const article = written('It opened in 1932.');
    const { body } = render(article, {
      claims: [],
      annotations: [
        {
          kind: 'date',
          span: { start: 13, end: 17 },
          finding: { type: 'DATE', value: '1932', implied: [] },
          by: 'date/year',
          confidence: 1,
        },
      ],
      pageUrl,
    });
    expect(body).toBe('<p>It opened in <time datetime="1932">1932</time>.</p>');
  });

  it('should leave the tree of the article as it was', () => {
    const article = written('It opened in 1932.');
    const before = JSON.stringify(article.tree);
    render(article, { claims: [claimOn('It opened in 1932.', 'opened')], annotations: [], pageUrl });
    expect(JSON.stringify(article.tree)).toBe(before);
  });
});
