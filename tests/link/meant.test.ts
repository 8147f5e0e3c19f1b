// Who is meant: by the day, by the country in focus, by the words beside a name; and nobody where that is unsure.
import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { link } from '../../pipeline/link/index.ts';
import { ofKind } from '../../pipeline/model/annotation.ts';
import { words } from '../../pipeline/model/prose.ts';
import { deskOf } from '../desk.ts';

function linkedIn(text: string, date = '2019-03-05') {
  const desk = deskOf(text, date);
  return link(extract(desk), desk);
}

/** "words key" of every mention. */
function meantIn(text: string, date?: string): readonly string[] {
  return ofKind(linkedIn(text, date).annotations, 'entity').map(
    ({ span, entity }) => `${words({ text }, span)} ${entity}`,
  );
}

describe('the day', () => {
  it.each([
    ['1990-08-08', 'Bush Q23505'],
    ['2003-03-20', 'Bush Q207'],
    ['2019-03-05', 'Bush ~bush'],
  ])('should say on %s which President Bush is meant, or that none is', (date, expected) => {
    expect(meantIn('Congress heard President Bush.', date)).toContain(expected);
  });

  it('should keep what came later from being meant', () => {
    const later = linkedIn('The Pew Research Center grew.', '1970-01-01').why();
    expect(later[0]?.candidates[0]?.features).toHaveProperty('not yet there');
  });
});

describe('the country in focus', () => {
  it.each([
    ['Officials in Tbilisi spoke. Georgia voted.', 'Georgia Q230'],
    ['Officials in Atlanta spoke. Georgia voted.', 'Georgia Q1428'],
  ])('%s', (text, expected) => {
    expect(meantIn(text)).toContain(expected);
  });
});

describe('initials', () => {
  it('should not be those of a school of a country that the article does not speak of', () => {
    expect(meantIn('GSA said that the U.S. government would buy phones.')).toContain('GSA Q1501657');
    expect(meantIn('The studio of the GSA in Scotland burned down.')).toContain('GSA Q748106');
  });

  it('should not be, nor a whole name, of a little-known office abroad', () => {
    const name = 'Department of Health and Human Services';
    expect(meantIn(`The ${name} opened a file.`)).toEqual([
      `${name} ~department-of-health-and-human-services`,
    ]);
    expect(meantIn(`In Ohio the ${name} opened a file.`)).toContain(`${name} Q942326`);
  });

  it('should be those of an office that all the world knows', () => {
    expect(meantIn("The FBI opened Germany's file.")).toContain('FBI Q8333');
  });
});

describe('a word that the article has without its capital', () => {
  it('should be no town', () => {
    const text = 'Mobile traffic grew in the United States. Most people read on a mobile phone.';
    expect(meantIn(text)).not.toContain('Mobile Q79875');
  });

  it('should be the town where words of place stand beside it', () => {
    const text = 'He lives in Mobile, Alabama. Most people there read on a mobile phone.';
    expect(meantIn(text)).toContain('Mobile Q79875');
  });
});

describe('Washington', () => {
  it.each([
    ['the city', 'He lives in Washington.', 'Washington Q61'],
    ['the state, after a town', 'He lives in Spokane, Washington.', 'Washington Q1223'],
    ['the state, by its noun', 'Fires spread in Washington state.', 'Washington Q1223'],
    ['the man', 'George Washington crossed the river. Then Washington slept.', 'Washington Q23'],
  ])('should be %s', (_, text, expected) => {
    expect(meantIn(text)).toContain(expected);
  });

  it('should be the government where it acts', () => {
    const { annotations } = linkedIn('Washington insisted on sanctions.');
    expect(ofKind(annotations, 'entity')[0]).toMatchObject({
      entity: 'Q61',
      finding: { form: 'metonym', standsFor: 'Q30' },
    });
  });
});

describe('who says it', () => {
  const saidIn = (text: string) => {
    const { annotations } = linkedIn(text);
    return {
      attributions: ofKind(annotations, 'attribution').map(({ finding }) => finding.entity),
      claims: ofKind(annotations, 'claim').map(({ finding }) => [finding.claimant, finding.entity]),
    };
  };

  it.each([
    'Seoul insisted that the talks had failed in 2018.',
    '"The talks failed in 2018," Seoul insisted.',
  ])('should be the government of the capital in "%s"', (text) => {
    expect(saidIn(text)).toEqual({ attributions: ['Q884'], claims: [['Government of South Korea', 'Q884']] });
  });

  it('should be the person, by key', () => {
    const { attributions, claims } = saidIn('Donald Trump said that the talks had failed in 2018.');
    expect({ attributions, claims }).toEqual({
      attributions: ['Q22686'],
      claims: [['Donald Trump', 'Q22686']],
    });
  });

  it('should not be a body for which somebody else speaks', () => {
    expect(
      saidIn('A clerk of the United Nations said that the talks had failed in 2018.').attributions,
    ).toEqual([undefined]);
  });
});

describe('a region after a comma', () => {
  it('should tell a town from its famous namesake', () => {
    expect(meantIn('He left London, Ontario, at noon.')).toEqual(['London Q92561', 'Ontario Q1904']);
  });
});

describe('names that lean on others', () => {
  it.each([
    ['a surname after post and surname', 'Secretary Pompeo left. Later Pompeo slept.', 'Pompeo Q473239'],
    ['a post', 'They met Chairman Kim.', 'Kim Q56226'],
    ['a government', 'It hurt the Moon government.', 'Moon Q21001'],
    ['a possessive', "Kim Jong-un left. Kim's aides stayed.", 'Kim Q56226'],
    [
      'initials in brackets',
      'The Quux Policy Institute (QPI) closed. QPI was old.',
      'QPI ~quux-policy-institute',
    ],
    ['half a country', 'North Korea fired. Then the North slept.', 'North Q423'],
    ['the other half', 'South Korea fired. Then the South slept.', 'South Q884'],
  ])('should find %s', (_, text, expected) => {
    expect(meantIn(text)).toContain(expected);
  });

  it('should not take a family for one of its members', () => {
    expect(meantIn('Kim Jong-un left. The Kims have ruled for decades.')).toEqual(['Kim Jong-un Q56226']);
  });

  it('should mean whom an article names in full far more often than a namesake', () => {
    const often = 'Gerald Quibble came. Gerald Quibble sat. Gerald Quibble left.';
    expect(meantIn(`${often} Betty Quibble stayed. They missed Quibble.`).at(-1)).toBe(
      'Quibble ~gerald-quibble',
    );
  });
});

describe('a type that only a list gave', () => {
  it('should not stay with a name whose bearer in the list is not meant', () => {
    const { annotations } = linkedIn('Agencies use DAP to count visits.');
    expect(ofKind(annotations, 'entity').map(({ entity, finding }) => [entity, finding.type])).toEqual([
      ['~dap', 'Organization'],
    ]);
  });
});

describe('a magazine whose name is a word', () => {
  it('should be nothing else', () => {
    expect(
      meantIn('He was editor of the political magazine Inquiry. Inquiry into the matter began.'),
    ).toEqual([]);
  });
});

describe('the account of a link', () => {
  it('should name what speaks for each candidate, and the lead', () => {
    const [reason] = linkedIn('Moscow has made peace.').why();
    expect(reason).toMatchObject({
      foundBy: 'entity/table',
      linkedBy: 'candidates',
      entity: 'Q649',
      linked: true,
    });
    const [first, second] = reason?.candidates ?? [];
    expect(first?.features).toMatchObject({ prior: 1, 'usual name': 0.06 });
    expect(reason?.margin).toBeCloseTo((first?.weight ?? 0) - (second?.weight ?? 0));
    const sum = Object.values(first?.features ?? {}).reduce((total, part) => total + part, 0);
    expect(first?.weight).toBeCloseTo(sum);
  });

  it('should say why nobody was chosen, and keep the candidates', () => {
    const [reason] = linkedIn('They read about George Bush.').why();
    expect(reason).toMatchObject({ linked: false, entity: '~george-bush' });
    expect(reason?.reason).toMatch(/^no link: the two likeliest are only 0\.\d\d, 0\.\d\d needed apart$/);
    expect(reason?.candidates.map(({ wikidata }) => wikidata).slice(0, 2)).toEqual(['Q207', 'Q23505']);
  });

  it('should say so where nobody bears the name', () => {
    const [reason] = linkedIn('Then Jane Quibble spoke.').why();
    expect(reason).toMatchObject({
      linked: false,
      candidates: [],
      reason: 'no link: nobody known bears the name',
    });
  });

  it('should stand once for each mention, in the order of the text', () => {
    const { annotations, why } = linkedIn(
      'Seoul and Tokyo met. Tokyo left. Jane Quibble spoke. Quibble left.',
    );
    expect(why().map(({ span }) => span)).toEqual(ofKind(annotations, 'entity').map(({ span }) => span));
  });
});
