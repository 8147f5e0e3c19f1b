import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../pipeline/render/index.ts';
import { elements, parsed, textOf } from '../publish/builtPages.ts';
import { claimOn, pageUrl, written } from './written.ts';

const piece = fc.constantFrom(
  ...['words', ' ', '*', '**', '`', '[', '](https://a.example/)', '\n\n', '> ', '- ', '# ', '&amp;', '<b>'],
  ...[
    '</b>',
    '<a href="#x">',
    '</a>',
    '|',
    '<mark id="claim-one">',
    '<!--',
    '\\',
    '!',
    '.',
    '😀',
    '~~',
    '<p>',
  ],
);

const article = fc.array(piece, { maxLength: 40 }).map((pieces) => written(pieces.join('')));

describe('rendering, whatever the article', () => {
  it('should mark exactly the words of a claim, once', () => {
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(), (read, a, b) => {
        const { text } = read.prose;
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        if (start === end) return;
        const claim = claimOn(text, '', { id: 'one', span: { start, end } });
        const { body } = render(read, { claims: [claim], annotations: [], pageUrl });
        const tree = parsed(`<!doctype html>${body}`);
        const marks = elements(tree, 'mark');
        const marked = marks.map((mark) => textOf(mark)).join('');
        expect(flat(marked)).toBe(flat(text.slice(start, end)));
        expect(marks.filter(({ properties }) => properties.id === 'claim-one').length).toBeLessThanOrEqual(1);
        const links = elements(tree, 'a').filter(({ properties }) => properties.href === '#listed-one');
        expect(links).toHaveLength(marks.length > 0 ? 1 : 0);
      }),
    );
  });

  it('should say the same words with claims and without', () => {
    fc.assert(
      fc.property(article, fc.nat(), (read, at) => {
        const { text } = read.prose;
        const start = at % (text.length + 1);
        const claim = claimOn(text, '', { span: { start, end: text.length } });
        const options = { annotations: [], pageUrl };
        const [marked, unmarked] = [[claim], []].map((claims) => {
          const { feedBody } = render(read, { claims, ...options });
          return flat(textOf(parsed(`<!doctype html>${feedBody}`)));
        });
        expect(marked).toBe(unmarked);
      }),
    );
  });
});

/** Without white space, which HTML may move. */
function flat(text: string): string {
  return text.replaceAll(/\s/g, '');
}
