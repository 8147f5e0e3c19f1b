// The compiled file: fingerprints, and what happens with bytes that are no knowledge base.
import { describe, expect, it } from 'vitest';
import { fingerprint, fold } from '../../pipeline/knowledge/fingerprint.ts';
import { openingsOf } from '../../pipeline/knowledge/layout.ts';
import { openStore } from '../../pipeline/knowledge/store.ts';

describe('folding', () => {
  it.each([
    ['Erdoğan', 'Erdogan'],
    ['Wałęsa', 'Walesa'],
    ['Lech  Wałęsa ', 'Lech Walesa'],
    ['People’s', "People's"],
    ['Kim Jong‑un', 'Kim Jong-un'],
  ])('should make %j read %j', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  it('should keep case', () => {
    expect(fold('US')).not.toBe(fold('us'));
  });
});

describe('fingerprints', () => {
  it('should be equal for equal names and differ for others', () => {
    expect(fingerprint('China')).toEqual(fingerprint('China'));
    const many = Array.from({ length: 5000 }, (_, i) => fingerprint(`Name ${i}`));
    expect(new Set(many.map(({ high, low }) => `${high}/${low}`)).size).toBe(many.length);
  });

  it('should be two unsigned numbers of 32 bits', () => {
    for (const name of ['', 'A', 'Ägypten', '\ud800']) {
      for (const half of Object.values(fingerprint(name))) {
        expect(half).toBeGreaterThanOrEqual(0);
        expect(half).toBeLessThan(2 ** 32);
      }
    }
  });
});

describe('first words', () => {
  it('should be the word, and its start where a sign parts it', () => {
    expect(openingsOf('Al-Maliki')).toEqual(['Al-Maliki', 'Al']);
    expect(openingsOf('New York')).toEqual(['New']);
    expect(openingsOf('')).toEqual(['']);
  });
});

describe('a file of another kind', () => {
  it('should be refused with what to do', () => {
    expect(() => openStore(new Uint8Array(64))).toThrow('Run `npm run knowledge`');
  });
});
