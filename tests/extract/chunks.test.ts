// Tagged words → chunks, and of two readings of the same words the likelier.
import { describe, expect, it } from 'vitest';
import { distinct } from '../../pipeline/extract/attributions/distinct.ts';
import { type Attribution, pageOf } from '../../pipeline/extract/attributions/page.ts';
import { deskOf } from '../desk.ts';

/** The chunks of a text, parted by bars. */
function chunked(text: string): string {
  const { chunks, lexis } = pageOf(deskOf(text), []);
  const { start, end } = lexis.tokens;
  return Array.from({ length: chunks.count }, (_, c) =>
    text.slice(start[chunks.from[c] as number], end[(chunks.from[c + 1] as number) - 1]),
  ).join(' | ');
}

describe('chunks', () => {
  it.each([
    ['The old bridge has not been closed.', 'The old bridge | has not been closed | .'],
    ['They want to close it.', 'They | want | to close | it | .'],
    ['His plan would cost $ 20 million.', 'His | plan | would cost | $ | 20 million | .'],
    ['It is old. It will fall.', 'It | is | old | . | It | will fall | .'],
  ])('should part %j', (text, expected) => {
    expect(chunked(text)).toBe(expected);
  });

  it('should hold every token once', () => {
    const { chunks, lexis } = pageOf(deskOf('The mayor said that he wants to close the bridge.'), []);
    expect(chunks.from[chunks.count]).toBe(lexis.tokens.count);
    expect([...chunks.of]).toEqual([...chunks.of].sort((a, b) => a - b));
  });
});

describe('distinct', () => {
  const reading = (at: number, from: number, to: number, confidence: number): Attribution => ({
    rule: 'clause',
    confidence,
    cue: { from: at, to: at + 1 },
    content: [{ from, to }],
    form: 'indirect',
    stance: 'says',
  });

  it('should keep the likelier of two readings of the same words', () => {
    const [less, more] = [reading(3, 5, 15, 0.5), reading(4, 5, 14, 0.7)];
    expect(distinct([], [less, more])).toEqual([more]);
    expect(distinct([], [reading(3, 5, 15, 0.9), more])).toEqual([reading(3, 5, 15, 0.9)]);
  });

  it('should keep what a construction has read', () => {
    const built = reading(3, 5, 15, 0.5);
    expect(distinct([built], [reading(4, 5, 15, 0.9)])).toEqual([built]);
    expect(distinct([built, reading(4, 5, 15, 0.6)], [])).toHaveLength(2);
  });

  it('should keep readings of other words', () => {
    expect(distinct([reading(3, 5, 15, 0.5)], [reading(6, 10, 15, 0.9)])).toHaveLength(2);
  });
});
