// Quantities: numbers with what they count, beside dates.
import { describe, expect, it } from 'vitest';
import { dates } from '../../pipeline/extract/dates.ts';
import { quantities } from '../../pipeline/extract/quantities.ts';
import { ofKind } from '../../pipeline/model/annotation.ts';
import { words } from '../../pipeline/model/prose.ts';
import { deskOf } from '../desk.ts';

/** Words, type, value and unit of each quantity. */
function found(text: string) {
  const desk = deskOf(text);
  const all = ofKind([...quantities.extract(desk, [...dates.extract(desk, [])])], 'quantity');
  return all.map(({ span, finding }) => [
    words(desk.article.prose, span),
    finding.type,
    finding.value,
    finding.unit ?? null,
  ]);
}

describe('quantities', () => {
  it.each([
    ['The South enjoys a 50-1 advantage.', ['50-1', 'ratio', 50, null]],
    ['It was outvoted two to one.', ['two to one', 'ratio', 2, null]],
    ['It sent 5,000 fresh troops.', ['5,000 fresh troops', 'measure', 5000, 'troops']],
    ['It costs $1.5 trillion now.', ['$1.5 trillion', 'money', 1.5e12, 'USD']],
    ['It costs £20bn or more, $3 million here.', ['$3 million', 'money', 3e6, 'USD']],
    ['It fell by 12 per cent.', ['12 per cent', 'percent', 12, '%']],
    ['It lies 12 miles off.', ['12 miles', 'measure', 12, 'mile']],
    ['The two governments agreed.', ['two governments', 'measure', 2, 'governments']],
    ['It takes 10 to 20 ships.', ['10 to 20 ships', 'range', 10, 'ships']],
  ])('%s', (text, quantity) => {
    expect(found(text)).toContainEqual(quantity);
  });

  it.each(['nearly', 'about', 'more than', 'at least'])(
    'marks a number after “%s” as approximate',
    (word) => {
      const desk = deskOf(`It sent ${word} 5,000 troops.`);
      const [quantity] = ofKind([...quantities.extract(desk, [])], 'quantity');
      expect(quantity?.finding.approximate).toBe(true);
    },
  );

  it('keeps the upper end of a range', () => {
    const desk = deskOf('Of 40% to 50% of votes.');
    expect(ofKind([...quantities.extract(desk, [])], 'quantity')[0]?.finding.upper).toBe(50);
  });

  it('counts one thing, but not the pronoun', () => {
    expect(found('They could declare at least one early victory: peace.')).toEqual([
      ['at least one early victory', 'measure', 1, 'victory'],
    ]);
    expect(found('One of them left; no one spoke, and this one slept.')).toEqual([]);
  });

  it('should not count the numbers of dates', () => {
    expect(
      found('On March 5, 2019, nearly 66 years ago, in the 1990s, at 10:30 a.m., for two years.'),
    ).toEqual([]);
  });

  it('should not take an ordinal for a quantity', () => {
    expect(found('The second summit failed.')).toEqual([]);
  });

  it.each([' ', '1', ',', '"', '$', '%', '-', 'of the ', 'May '])(
    'comes back from twenty thousand signs of %j with nothing',
    (piece) => {
      expect(found(`x ${piece.repeat(Math.ceil(20_000 / piece.length))} x`)).toEqual([]);
    },
  );
});
