// Names of ministries → their portfolios.
import { describe, expect, it } from 'vitest';
import { offices } from '../../pipeline/languages/en/offices.ts';
import { asOffice, portfolioIn } from '../../pipeline/model/office.ts';

describe('the portfolio of a name', () => {
  it.each([
    ['Foreign Ministry', 'foreign'],
    ['Ministry of External Affairs', 'foreign'],
    ['Ministry of Foreign Trade', 'trade'],
    ['Federal Ministry for Economic Affairs and Energy', 'economy'],
    ['Ministry of Economy, Trade and Industry', 'economy'],
    ["Ministry of National Defense of the People's Republic of China", 'defence'],
  ])('should be read from "%s"', (name, portfolio) => {
    expect(portfolioIn(name, offices)).toBe(portfolio);
  });

  it.each(['Ministry', 'Ministry of Silly Walks', 'Foreign Office', 'Department of Health', ''])(
    'should not be read from "%s"',
    (name) => {
      expect(portfolioIn(name, offices)).toBeUndefined();
    },
  );
});

it('should be listed under a name that stands in no text', () => {
  expect(asOffice('foreign', 'Q159')).toBe('foreign (office) Q159');
});
