// The compiled file: fingerprints, and what happens with bytes that are no knowledge base.
import { describe, expect, it } from 'vitest';
import { fingerprint, fold } from '../../pipeline/knowledge/fingerprint.ts';
import { openKnowledge, sharedKnowledge } from '../../pipeline/knowledge/index.ts';
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

describe('opening', () => {
  it.each([
    ['the data', 'Edem Kodjo', 'Edem Kodja'],
    ['the table kept by hand', 'Kim Yo-jong', 'Kim Yo-jung'],
  ])('should read no row of %s: it answers what the bytes say when somebody asks', (_, name, other) => {
    const bytes = new SharedArrayBuffer(sharedKnowledge().byteLength);
    const view = Buffer.from(bytes);
    view.set(new Uint8Array(sharedKnowledge()));
    const knowledge = openKnowledge(bytes);
    view.write(other, view.indexOf(`${name}\t`));
    expect(knowledge.candidates(name)[0]?.fact.name).toBe(other);
  });
});

describe('a file of another kind', () => {
  it('should be refused with what to do', () => {
    expect(() => openStore(new Uint8Array(64))).toThrow('Run `npm run knowledge`');
  });
});
