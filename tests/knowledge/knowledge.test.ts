// The knowledge base: who bears a name, and what is known of them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openKnowledge } from '../../pipeline/knowledge/index.ts';
import { entityTypes } from '../../pipeline/model/entity.ts';
import { deskOf } from '../desk.ts';
import { namesByWords } from './namesByWords.ts';

const knowledge = openKnowledge();
const rows = readFileSync(new URL('../../pipeline/knowledge/table.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const ids = (name: string): readonly (string | null)[] =>
  knowledge.candidates(name).map(({ fact }) => fact.wikidata);

describe('names', () => {
  it.each([
    'The Democratic People’s\nRepublic of Korea and North Korea met in New  York, U.S.',
    'LONDON and NEW YORK; São Paulo, Jean‑Claude Juncker, Recep Tayyip Erdoğan and the WHO',
    'President Kim Jong-un of nobody\u00a0known; Al-Maliki \ud800 of Saudi Arabia-China',
  ])('in %j should be found from each word on as they are one by one', (text) => {
    const { prose } = deskOf(text).article;
    const { count } = prose.tokens;
    const found = Array.from({ length: count }, (_, first) =>
      knowledge.namesFrom(prose, first, Math.min(31, count - first)),
    );
    expect(found).toEqual(namesByWords(knowledge, prose));
    expect(found.filter((bits) => bits !== 0).length).toBeGreaterThan(2);
  });

  it.each([
    ['China', 'Q148'],
    ["People's Republic of China", 'Q148'],
    ['Donald Trump', 'Q22686'],
    ['President Trump', 'Q22686'],
    ['Kim Jong Un', 'Q56226'],
    ['DPRK', 'Q423'],
    ['ROK', 'Q884'],
    ['Washington', 'Q61'],
    ['Korean War', 'Q8663'],
    ['Kaesong', 'Q109079'],
  ])('%s should be borne first by %s', (name, id) => {
    expect(ids(name)[0]).toBe(id);
  });

  it('should be found up to white space and typographic apostrophes', () => {
    expect(ids('Democratic  People’s\nRepublic of Korea')).toEqual(['Q423']);
  });

  it('should keep their case', () => {
    expect(ids('us')).toEqual([]);
    expect(ids('china')).toEqual([]);
  });

  it('should say under which kind of name they were found', () => {
    expect(knowledge.candidates('North Koreans')[0]?.matched).toBe('demonym');
    expect(knowledge.candidates('U.S.')[0]?.matched).toBe('alias');
    expect(knowledge.candidates('France')[0]?.matched).toBe('name');
  });

  it('should have several bearers where the world does', () => {
    expect(ids('Georgia')).toEqual(['Q230', 'Q1428']);
  });

  it.each(['', ' ', '\ud800', 'toString', '__proto__', 'nobody of this name'])(
    '%j should be nobody',
    (name) => {
      expect(ids(name)).toEqual([]);
    },
  );

  it('should never have more words than it says', () => {
    for (const row of rows) {
      const [, name = '', , aliases = ''] = row.split('\t');
      for (const each of [name, ...aliases.split('|')].filter((text) => text !== '')) {
        const [opening = ''] = each.split(' ', 1);
        expect(knowledge.longestFrom(opening), each).toBeGreaterThanOrEqual(each.split(' ').length);
        expect(knowledge.longestName).toBeGreaterThanOrEqual(each.split(' ').length);
      }
    }
  });

  it('should be borne by nobody where they open no name', () => {
    expect(knowledge.longestFrom('Qwrtzp')).toBe(0);
  });

  it('should be found without the marks on their letters', () => {
    expect(ids('Recep Tayyip Erdogan')[0]).toBe(ids('Recep Tayyip Erdoğan')[0]);
    expect(ids('Recep Tayyip Erdogan')).not.toEqual([]);
  });

  it('should not be common words that a table took for names', () => {
    for (const word of ['A', 'But', 'Will', 'Moon', 'North', 'South', 'House']) {
      const things = knowledge.candidates(word).filter(({ fact }) => fact.type !== 'Person');
      expect(things, word).toEqual([]);
    }
  });

  it('should be led by the supplement, each entity once', () => {
    const found = ids('Washington');
    expect(found[0]).toBe('Q61');
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('facts', () => {
  it('should know of which country a city is the capital', () => {
    expect(knowledge.fact('Q18808')?.capitalOf).toBe('Q423');
  });

  it('should hold the dates of an event', () => {
    expect(knowledge.fact('Q8663')).toMatchObject({ type: 'Event', from: '1950-06-25', to: '1953-07-27' });
  });

  it('should hold posts with their days', () => {
    expect(knowledge.fact('Q311269')?.roles).toContainEqual({
      position: 'National Security Advisor',
      country: 'Q30',
      from: '2018-04-09',
      to: '2019-09-10',
    });
  });

  it('should not give the nuclear centre the identity of the county', () => {
    expect(ids('Yongbyon')).toEqual([null]);
  });

  it('should be undefined for an id that no row has', () => {
    expect(knowledge.fact('Q999999999999')).toBeUndefined();
  });
});

describe('facts of the data', () => {
  it('should hold people whom no supplement holds, with posts, country and prior', () => {
    const [first] = knowledge.candidates('Edem Kodjo');
    expect(first?.fact).toMatchObject({ wikidata: 'Q961159', type: 'Person', country: 'Q945' });
    expect(first?.fact.roles[0]).toMatchObject({ position: 'Prime Minister', from: '2005-06-09' });
    expect(first?.fact.prior).toBeGreaterThan(0);
  });

  it('should know the holder of a post by title and family name', () => {
    expect(ids('Prime Minister Kodjo')).toContain('Q961159');
  });

  it('should have the types that the data has wrong mended', () => {
    expect(knowledge.fact('Q9531')?.type).toBe('NewsMediaOrganization');
    expect(knowledge.fact('Q42418')?.type).toBe('Organization');
  });

  it('should complete the supplement and not overrule it', () => {
    expect(knowledge.fact('Q311269')).toMatchObject({ name: 'John Bolton', type: 'Person' });
    expect(knowledge.fact('Q30')?.prior).toBe(100);
  });
});

describe('given names', () => {
  it('should weigh more the less else they are', () => {
    expect(knowledge.givenName('John')).toBeGreaterThan(knowledge.givenName('Mark'));
    expect(knowledge.givenName('Mark')).toBeGreaterThan(0);
    expect(knowledge.givenName('Table')).toBe(0);
  });
});

describe('the table', () => {
  it('should have an id only once', () => {
    const known = rows.map((row) => row.split('\t')[0] ?? '').filter((id) => id !== '');
    expect(new Set(known).size).toBe(known.length);
  });

  it('should hold ids, types and dates of the right form', () => {
    for (const row of rows) {
      const [id = '', name = '', type = '', , , capitalOf = '', from = '', to = ''] = row.split('\t');
      expect(id, row).toMatch(/^(?:Q\d+)?$/);
      expect(name, row).toMatch(/\S/);
      expect(entityTypes, row).toContain(type);
      expect(capitalOf, row).toMatch(/^(?:Q\d+)?$/);
      for (const date of [from, to]) expect(date, row).toMatch(/^(?:-?\d{4}(?:-\d\d(?:-\d\d)?)?)?$/);
    }
  });
});
