import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../pipeline/render/excerpt.ts';

function excerpt(text: string, sentences: readonly { start: number; end: number }[] = []): string {
  return excerptOf({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }], sentences });
}

describe('an excerpt', () => {
  it('should be the whole sentences that fit', () => {
    const text = `One two. ${'x'.repeat(199)}.`;
    const sentences = [
      { start: 0, end: 8 },
      { start: 9, end: text.length },
    ];
    expect(excerpt(text, sentences)).toBe('One two.');
  });

  it('should cut a long sentence between words', () => {
    const cut = excerpt('word '.repeat(100));
    expect(cut.length).toBeLessThanOrEqual(200);
    expect(cut.endsWith('word…')).toBe(true);
  });

  it('should not cut a character in two', () => {
    expect(excerpt('😀'.repeat(200))).not.toMatch(/[\ud800-\udbff]…/);
  });

  it('should come from the first paragraph, not from a heading', () => {
    const blocks = [
      { kind: 'heading', start: 0, end: 5 },
      { kind: 'paragraph', start: 7, end: 12 },
    ] as const;
    expect(excerptOf({ text: 'Title\n\nWords', blocks, sentences: [] })).toBe('Words');
  });

  it('should be empty where there are no words', () => {
    expect(excerptOf({ text: '', blocks: [], sentences: [] })).toBe('');
  });
});
