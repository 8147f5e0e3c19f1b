// Tagged words → chunks.
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../pipeline/extract/attributions/page.ts';
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
