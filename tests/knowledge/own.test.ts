// The publication's own list beside the knowledge base.
import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { openKnowledge } from '../../pipeline/knowledge/index.ts';
import { countryId, withOwn } from '../../pipeline/knowledge/own.ts';
import { link } from '../../pipeline/link/index.ts';
import { ofKind } from '../../pipeline/model/annotation.ts';
import type { OwnEntity } from '../../pipeline/model/knowledge.ts';
import { deskOf } from '../desk.ts';
import { namesByWords } from './namesByWords.ts';

const base = openKnowledge();

function own(entity: Pick<OwnEntity, 'id' | 'name' | 'type'> & Partial<OwnEntity>): OwnEntity {
  return { aliases: [], demonyms: [], sameAs: [], roles: [], ...entity };
}

function linkedIn(text: string, entities: readonly OwnEntity[], date = '2019-03-05') {
  const desk = { ...deskOf(text, date), knowledge: withOwn(base, entities) };
  return link(extract(desk), desk);
}

function keysIn(text: string, entities: readonly OwnEntity[], date?: string) {
  return ofKind(linkedIn(text, entities, date).annotations, 'entity').map(({ entity }) => entity);
}

describe('an entry of the publication', () => {
  const quux = own({ id: 'quux', name: 'Quux Alliance', aliases: ['Quuxers'], type: 'Organization' });

  it('should be found under its names, with a key of its own where it has no Wikidata id', () => {
    expect(keysIn('They joined the Quux Alliance. The Quuxers left.', [quux])).toEqual(['~quux', '~quux']);
  });

  it('should be found from a word on like the names of the knowledge base', () => {
    const knowledge = withOwn(base, [quux]);
    const { prose } = deskOf('In Paris the Quux\nAlliance met Quuxers of the North-Quux Alliance.').article;
    const { count } = prose.tokens;
    const found = Array.from({ length: count }, (_, first) =>
      knowledge.namesFrom(prose, first, count - first),
    );
    expect(found).toEqual(namesByWords(knowledge, prose));
    expect(found.slice(0, 6)).toEqual([0, 1, 0, 2, 0, 0]);
  });

  it('should have its pages', () => {
    const entry = { ...quux, sameAs: ['https://quux.example/'] };
    expect(linkedIn('They joined the Quux Alliance.', [entry]).entities).toMatchObject([
      { key: '~quux', type: 'Organization', sameAs: ['https://quux.example/'] },
    ]);
  });

  it('should be meant rather than those whom the knowledge base holds under the name', () => {
    const paris = own({
      id: 'paris-club',
      name: 'Paris Club of Ohio',
      aliases: ['Paris'],
      type: 'Organization',
    });
    expect(keysIn('He left Paris.', [])).toEqual(['Q90']);
    expect(keysIn('He left Paris.', [paris])).toEqual(['~paris-club']);
  });

  it('should correct what the knowledge base says of the same Wikidata id, and complete it', () => {
    const mended = own({ id: 'berlin', name: 'Berlin (mended)', type: 'City', wikidata: 'Q64' });
    const knowledge = withOwn(base, [mended]);
    expect(knowledge.fact('Q64')).toMatchObject({
      name: 'Berlin (mended)',
      capitalOf: 'Q183',
      enwiki: 'Berlin',
    });
    expect(knowledge.candidates('Berlin')[0]?.fact.name).toBe('Berlin (mended)');
    expect(keysIn('He left Berlin.', [mended])).toEqual(['Q64']);
  });

  it('should be known by post and family name while the post is held', () => {
    const jo = own({
      id: 'jo',
      name: 'Jo Quibble',
      type: 'Person',
      roles: [{ position: 'Governor', from: '2018', to: '2020' }],
    });
    expect(keysIn('They met Governor Quibble.', [jo])).toEqual(['~jo']);
  });

  it('should be of the country that it names', () => {
    expect(countryId('South Korea', base)).toBe('Q884');
    expect(countryId('Q884', base)).toBe('Q884');
    expect(countryId('Ruritania', base)).toBeUndefined();
    const entry = { ...quux, country: 'South Korea' };
    expect(withOwn(base, [entry]).candidates('Quux Alliance')[0]?.fact.country).toBe('Q884');
  });

  it('should leave everything else as it is', () => {
    const knowledge = withOwn(base, [quux]);
    expect(knowledge.candidates('Paris')).toEqual(base.candidates('Paris'));
    expect(withOwn(base, [])).toBe(base);
  });
});
