// Mentions become entities: name chains, posts on the day, metonyms, the editor's word.
import { describe, expect, it } from 'vitest';
import { entities } from '../../pipeline/extract/entities.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { link } from '../../pipeline/link/index.ts';
import { type Annotation, type AnnotationOf, ofKind } from '../../pipeline/model/annotation.ts';
import type { Linked } from '../../pipeline/model/plugin.ts';
import { words } from '../../pipeline/model/prose.ts';
import { deskOf } from '../desk.ts';

function linkedIn(text: string, date = '2019-03-05', pins: readonly Annotation[] = []): Linked {
  const desk = deskOf(text, date);
  const free = [...entities.extract(desk, [])].filter(
    ({ span }) => !pins.some((pin) => pin.span.start < span.end && span.start < pin.span.end),
  );
  return link(
    [...free, ...pins].sort((a, b) => a.span.start - b.span.start),
    desk,
  );
}

function keysIn(text: string, date?: string): readonly (string | undefined)[] {
  return ofKind(linkedIn(text, date).annotations, 'entity').map(({ entity }) => entity);
}

function formsIn(text: string): readonly string[] {
  const { annotations } = linkedIn(text);
  const prose = { text };
  return ofKind(annotations, 'entity').map(({ span, finding }) =>
    [words(prose, span), finding.form, finding.standsFor].filter((part) => part !== undefined).join(' '),
  );
}

function pin(text: string, quote: string, finding: Partial<AnnotationOf<'entity'>['finding']>): Annotation {
  const start = text.indexOf(quote);
  return {
    kind: 'entity',
    span: { start, end: start + quote.length },
    finding: { type: 'Person', name: quote, wikidata: null, form: 'name', ...finding },
    by: 'editor',
    confidence: 1,
  };
}

describe('name chains', () => {
  it('should lead from a surname to the full name', () => {
    expect(keysIn('Then Jane Quibble spoke. Nobody heard Quibble.')).toEqual([
      '~jane-quibble',
      '~jane-quibble',
    ]);
  });

  it('should lead back to a name that comes later', () => {
    expect(keysIn('Nobody heard Mr. Quibble. Then Jane Quibble spoke.')).toEqual([
      '~jane-quibble',
      '~jane-quibble',
    ]);
  });

  it('should prefer whoever of the name was named last', () => {
    expect(keysIn('Jill Quibble left. Then Jane Quibble came. We met Quibble.')).toEqual([
      '~jill-quibble',
      '~jane-quibble',
      '~jane-quibble',
    ]);
  });

  it('should lead from initials to an organisation', () => {
    expect(keysIn('She joined the Quux Policy Institute (QPI).')).toEqual([
      '~quux-policy-institute',
      '~quux-policy-institute',
    ]);
  });
});

describe('posts', () => {
  it('should say who is meant on the day', () => {
    expect(keysIn('It is a blow to the Moon government.', '2019-03-05')).toEqual(['Q21001']);
    expect(keysIn('They met President Bush.', '2006-03-05')).toEqual(['Q207']);
  });

  it('should not be forced on a namesake whom nobody knows', () => {
    expect(keysIn('They met President Quibble.')).toEqual(['~quibble']);
  });
});

describe('speakers', () => {
  it.each([
    ['The International Atomic Energy Agency (IAEA) reported that Iran complied.', 'Q41984'],
    ['Sen. Marco Rubio (R-Fla.) said that it was late.', 'Q324546'],
    ['A clerk of the International Atomic Energy Agency said that it was late.', undefined],
  ])('%s', (text, speaker) => {
    const desk = deskOf(text, '2019-03-05');
    const [found] = ofKind(link(extract(desk), desk).annotations, 'attribution');
    expect(found?.finding.source).toHaveLength(1);
    expect(found?.finding.entity).toBe(speaker);
  });
});

describe('metonyms', () => {
  it.each([
    ['Pyongyang would be foolish.', 'Pyongyang metonym Q423'],
    ['Finally, Washington should see this.', 'Washington metonym Q30'],
    ['Seoul has made peace.', 'Seoul metonym Q884'],
    ['Most of it is dickering with Pyongyang.', 'Pyongyang metonym Q423'],
  ])('%s', (text, expected) => {
    expect(formsIn(text)).toEqual([expected]);
  });

  it('should hold for capitals that are joined', () => {
    expect(formsIn('If Beijing or Moscow believes so, they leave.')).toEqual([
      'Beijing metonym Q148',
      'Moscow metonym Q159',
    ]);
  });

  it.each([
    'The talks in Hanoi made progress.',
    'Paris is a city on a river.',
    'He flew to Seoul and slept.',
    'London was in the news.',
  ])('should not be seen in "%s"', (text) => {
    expect(formsIn(text)[0]).toMatch(/ name$/);
  });

  it('should make the country an entity even where nothing else names it', () => {
    const { entities: found } = linkedIn('Seoul has made peace.');
    expect(found.map(({ key, mentions }) => [key, mentions])).toEqual([
      ['Q8684', 1],
      ['Q884', 0],
    ]);
  });
});

describe("the editor's word", () => {
  const text = 'Then Jane Quibble spoke. Nobody heard Quibble.';

  it('should give an identity, and name chains should follow it', () => {
    const pinned = pin(text, 'Jane Quibble', { wikidata: 'Q1', name: 'Jane Q. Quibble' });
    const { annotations, entities: found } = linkedIn(text, undefined, [pinned]);
    expect(ofKind(annotations, 'entity').map(({ entity }) => entity)).toEqual(['Q1', 'Q1']);
    expect(found).toMatchObject([{ key: 'Q1', name: 'Jane Q. Quibble', mentions: 2 }]);
  });

  it('should teach nothing: without it all is as if it had never been', () => {
    const before = keysIn(text);
    linkedIn(text, undefined, [pin(text, 'Jane Quibble', { wikidata: 'Q1', name: 'Jane Q. Quibble' })]);
    expect(keysIn(text)).toEqual(before);
  });

  it('should be told as what settled the link', () => {
    const [first] = linkedIn(text, undefined, [pin(text, 'Jane Quibble', { wikidata: 'Q1' })]).why();
    expect(first).toMatchObject({ linkedBy: 'editor', reason: 'an editor pinned it', entity: 'Q1' });
  });

  it('should forbid a link', () => {
    const { annotations } = linkedIn('He left Paris.', undefined, [
      pin('He left Paris.', 'Paris', { type: 'City' }),
    ]);
    expect(ofKind(annotations, 'entity').map(({ entity }) => entity)).toEqual(['~paris']);
  });

  it('should keep a capital from standing for a government', () => {
    const seoul = 'Seoul has made peace.';
    const pinned = pin(seoul, 'Seoul', { type: 'City', wikidata: 'Q8684' });
    const { annotations } = linkedIn(seoul, undefined, [pinned]);
    expect(ofKind(annotations, 'entity').map(({ finding }) => finding.form)).toEqual(['name']);
  });
});

describe('entities', () => {
  it('should name their pages, Wikidata first', () => {
    expect(linkedIn('He left Washington.').entities[0]?.sameAs).toEqual([
      'https://www.wikidata.org/wiki/Q61',
      'https://en.wikipedia.org/wiki/Washington,_D.C.',
    ]);
  });

  it('should list other names but not those of their people', () => {
    const [first] = linkedIn('America and the United States: Americans say U.S. too.').entities;
    expect(first).toMatchObject({ name: 'United States', alternateNames: ['America', 'U.S.'], mentions: 4 });
  });

  it('should not link one of two people of the same name', () => {
    expect(keysIn('They read about George Bush.', '2019-03-05')).toEqual(['~george-bush']);
  });

  it('should link the one who held a post on the day', () => {
    expect(keysIn('They read about George Bush.', '2003-03-20')).toEqual(['Q207']);
  });

  it('should link a place by the country that the article speaks of', () => {
    const abroad = 'Officials in Tbilisi spoke. Georgia voted on Sunday.';
    const home =
      'Officials in Atlanta and Chicago spoke. Americans in Texas and California vote. Georgia voted on Sunday.';
    expect(keysIn(abroad)).toContain('Q230');
    expect(keysIn(home)).toContain('Q1428');
  });

  it('should link a company without what the law calls it', () => {
    expect(keysIn('Then General Motors Corp cut its prices.')).toEqual(['Q81965']);
  });

  it('should link an office without the country that it is of', () => {
    const text = 'A spokesman for the U.S. National Transportation Safety Board said so.';
    expect(keysIn(text)).toContain('Q1053145');
  });

  it('should link a name whose full stop is lost', () => {
    const text = 'The company left Tenn in May.';
    const place = pin(text, 'Tenn', { type: 'AdministrativeArea', name: 'Tenn' });
    const found: Annotation = { ...place, by: 'entity/model' };
    const { annotations } = link([found], deskOf(text, '2019-03-05'));
    expect(ofKind(annotations, 'entity').map(({ entity }) => entity)).toEqual(['Q1509']);
  });

  it('should link a place whose name stands in capitals throughout', () => {
    expect(keysIn('He flew to BEIJING on Monday.')).toEqual(['Q956']);
  });

  it('should link a family name to the person named in full rather than to a town', () => {
    const keys = keysIn('Jane Moore spoke first. Later, Moore said that nothing had changed.');
    expect(new Set(keys)).toEqual(new Set(['~jane-moore']));
  });

  it('should find a family name behind a particle', () => {
    const keys = keysIn('Nouri al-Maliki spoke first. Critics of al-Maliki left the hall.');
    expect(keys).toEqual(['Q57673', 'Q57673']);
  });

  it('should leave other annotations alone', () => {
    const other: Annotation = {
      kind: 'quantity',
      span: { start: 0, end: 1 },
      finding: { type: 'number', value: 1, approximate: false },
      by: 'test',
      confidence: 1,
    };
    expect(link([other], deskOf('1 word')).annotations).toEqual([other]);
  });
});
