// Names in running text: exact spans, types, and capitals that name nobody.
import { describe, expect, it } from 'vitest';
import { entities } from '../../pipeline/extract/entities.ts';
import { ofKind } from '../../pipeline/model/annotation.ts';
import { words } from '../../pipeline/model/prose.ts';
import { deskOf } from '../desk.ts';

function namesIn(text: string, format: 'body' | 'md' = 'body'): readonly string[] {
  const desk = deskOf(text, '2019-03-05', format);
  return ofKind([...entities.extract(desk, [])], 'entity').map(
    ({ span, finding }) => `${words(desk.article.prose, span)} (${finding.type})`,
  );
}

describe('people', () => {
  it.each([
    ['A meeting with National Security Adviser John Bolton failed.', 'John Bolton (Person)'],
    ['They asked President Ronald Reagan.', 'Ronald Reagan (Person)'],
    ['Yesterday Foreign Minister Olaf Testmann left.', 'Olaf Testmann (Person)'],
    ['Mr. Quibble declined to comment.', 'Quibble (Person)'],
    ['Then Jane Quibble-Moore spoke.', 'Jane Quibble-Moore (Person)'],
    ['A letter from John F. Quibble Jr. arrived.', 'John F. Quibble Jr. (Person)'],
    ['It was signed by Chairman Kim Jong-un.', 'Kim Jong-un (Person)'],
    ['It is a blow to the Moon government.', 'Moon (Person)'],
    ['This is the Trump administration’s task.', 'Trump (Person)'],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual([expected]);
  });

  it('should be two where a hyphen joins two leaders', () => {
    expect(namesIn('The second Trump-Kim summit failed, said Kim Jong-un.')).toEqual([
      'Trump (Person)',
      'Kim (Person)',
      'Kim Jong-un (Person)',
    ]);
  });

  it('should be known by their surname once named in full', () => {
    expect(namesIn('Then Jane Quibble spoke. Nobody listened to Quibble.')).toEqual([
      'Jane Quibble (Person)',
      'Quibble (Person)',
    ]);
  });

  it('should not lend their name to unknown longer ones', () => {
    expect(namesIn('We walked past the new Trump Quux yesterday.')).not.toContain('Trump (Person)');
  });

  it('should not be made of a title alone', () => {
    expect(namesIn('The President and the Prime Minister met.')).toEqual([]);
  });
});

describe('countries and their people', () => {
  it('should leave the article outside', () => {
    expect(namesIn('He left the United States for the U.S. today.')).toEqual([
      'United States (Country)',
      'U.S. (Country)',
    ]);
  });

  it('should leave the possessive outside', () => {
    expect(namesIn("It was America's failure.")).toEqual(['America (Country)']);
  });

  it('should be found after a hyphen', () => {
    expect(namesIn('Ukraine-related sanctions hurt inter-Korean trade.')).toEqual([
      'Ukraine (Country)',
      'Korean (Place)',
    ]);
  });

  it('should know the halves of a divided country once one of them is named', () => {
    expect(namesIn('North Korea replied. Troops left the South.')).toEqual([
      'North Korea (Country)',
      'South (Country)',
    ]);
  });

  it('should read "South" before "and North Korea" as a country', () => {
    expect(namesIn('A war between South and North Korea is unlikely.')).toEqual([
      'South (Country)',
      'North Korea (Country)',
    ]);
  });

  it('should not take a point of the compass for a country', () => {
    expect(namesIn('He moved from the North to the South.')).toEqual([]);
    expect(namesIn('North Korea lies far from the South Quux.')).not.toContain('South (Country)');
  });
});

describe('organisations and the like', () => {
  it.each([
    ['She joined the Quux Institute last year.', 'Quux Institute (Organization)'],
    ['He left the Ministry of Quux Affairs.', 'Ministry of Quux Affairs (GovernmentOrganization)'],
    ['The seizure of the USS Pueblo shocked them.', 'USS Pueblo (Vehicle)'],
    ['They fought in the Quux War.', 'Quux War (Event)'],
    ['He voted for the Conservative Party of Quuxland.', 'Conservative Party of Quuxland (PoliticalParty)'],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual([expected]);
  });

  it.each([
    ['The Moskva sank. The Moskva, a guided missile cruiser, had left port.', ['Moskva', 'Moskva']],
    ['It hit the frigate Quux.', ['Quux']],
    ['They lost the flagship, the Moskva.', ['Moskva']],
  ])('should be ships beside what sails: %s', (text, ships) => {
    expect(namesIn(text)).toEqual(ships.map((name) => `${name} (Vehicle)`));
  });

  it('should not make a ship of a town', () => {
    expect(namesIn('They live in Kursk. The submarine Kursk sank.')).toEqual([
      'Kursk (AdministrativeArea)',
      'Kursk (Vehicle)',
    ]);
    expect(namesIn('They saw Paris, a city with a submarine.')).toEqual(['Paris (City)']);
  });

  it('should be forces of a country', () => {
    expect(namesIn("The head of India's Air Force resigned.")).toEqual([
      'India (Country)',
      'Air Force (GovernmentOrganization)',
    ]);
  });

  it('should be known by their initials later on', () => {
    expect(namesIn('She joined the Quux Policy Institute (QPI). The QPI is small.')).toEqual([
      'Quux Policy Institute (Organization)',
      'QPI (Organization)',
      'QPI (Organization)',
    ]);
  });

  it('should not swallow the nation before a ministry', () => {
    expect(namesIn('It was the Chinese Foreign Ministry.')).toEqual([
      'Chinese (Country)',
      'Foreign Ministry (GovernmentOrganization)',
    ]);
  });
});

describe('elections', () => {
  it.each([
    ['She lost in the 1987 Hamburg state election.', '1987 Hamburg state election (Event)'],
    ['He won the 2003 Ontario by-election.', '2003 Ontario by-election (Event)'],
    [
      'They voted in the 2016 United States presidential election.',
      '2016 United States presidential election (Event)',
    ],
  ])('should be named by year and place: %s', (text, expected) => {
    expect(namesIn(text)).toEqual([expected]);
  });

  it.each([
    'In 2004 Germany waited for the election.',
    'They counted 1450 German elections.',
    'In 1987 Hamburg saw many people at one election.',
  ])('should need a year, a place and the noun side by side: %s', (text) => {
    expect(namesIn(text).filter((each) => each.endsWith('(Event)'))).toEqual([]);
  });
});

describe('capitals that name nobody', () => {
  it.each([
    'However, it was not to be. Perhaps. Such a pact would help.',
    'On Monday in March we may go.',
    'What do THE NEW RULES mean?',
    'The Committee met. A University is a place.',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('should be left alone in title case', () => {
    expect(namesIn('Words.\n\n## Summit Talks Run Aground With Judge Rules Act\n\nText.', 'md')).toEqual([]);
  });

  it('should still find well-known names in a heading', () => {
    expect(namesIn('Words.\n\n## North Korea Talks Run Aground\n\nText.', 'md')).toEqual([
      'North Korea (Country)',
    ]);
  });
});

describe('any text', () => {
  it.each([
    ['a full stop', '.'],
    ['lone surrogates', '\ud800 \udc00 A\ud800'],
    ['control characters', '\u0001\u0007 Kim\u0001Jong'],
    ['capitals without end', 'President '.repeat(5000)],
    ['names without end', 'U.S. '.repeat(5000)],
    ['capitals joined by hyphens', 'Aa-'.repeat(5000)],
    ['brackets', '('.repeat(20_000)],
    ['one endless word', 'A'.repeat(20_000)],
  ])('should survive %s', (_, text) => {
    const desk = deskOf(text);
    for (const { span } of entities.extract(desk, [])) {
      expect(span.start).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual(desk.article.prose.text.length);
    }
  });
});
