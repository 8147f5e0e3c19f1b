// What claims are worded as once it is known whom they speak of, and what an editor is told is open.
import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { standalone } from '../../pipeline/extract/standalone.ts';
import { link } from '../../pipeline/link/index.ts';
import { type Annotation, type ClaimFinding, ofKind } from '../../pipeline/model/annotation.ts';
import { deskOf } from '../desk.ts';

function claimsOf(
  text: string,
  more: (annotations: readonly Annotation[]) => readonly Annotation[] = (all) => all,
) {
  const desk = deskOf(text);
  const { annotations, entities } = link(more(extract(desk)), desk);
  return ofKind(standalone({ annotations, entities }, desk), 'claim').map(({ finding }) => finding);
}

/** Wordings, what is open behind an arrow. */
function worded({ text, unresolved }: ClaimFinding): string {
  return unresolved ? `${text} ← ${unresolved.join(', ')}` : text;
}

describe('wordings that stand alone', () => {
  it.each([
    // One person, who is the subject.
    ['Jane Smith led the inquiry. She left office in 2011.', '[Jane Smith] left office in 2011.'],
    ['Jane Smith led the inquiry. Her report had 300 pages.', '[Jane Smith’s] report had 300 pages.'],
    [
      'Jane Smith led the inquiry. She was born in 1960. She left office in 2011.',
      '[Jane Smith] left office in 2011.',
    ],
    [
      'Although Jane Smith left the party in 2009, she founded two schools in 2010.',
      '[Jane Smith] founded two schools in 2010.',
    ],
    // Somebody else could be meant.
    ['Jane Smith met Ann Brown. She left office in 2011.', 'She left office in 2011. ← She'],
    ['Jane Smith met the minister. She left office in 2011.', 'She left office in 2011. ← She'],
    ['A reporter called Jane Smith. She left office in 2011.', 'She left office in 2011. ← She'],
    ['Peter met Jane Smith’s sister in May. She left office in 2011.', 'She left office in 2011. ← She'],
    ['The law was named after Jane Smith. She left office in 2011.', 'She left office in 2011. ← She'],
    ['Jane Smith met an architect who said she left office in 2011.', 'She left office in 2011. ← she'],
    [
      'Jane Smith led the inquiry. “She left office in 2011,” Peter Brown said.',
      'She left office in 2011. ← She',
    ],
    ['Jane Smith (R-Ohio) said that she left office in 2011.', '[Jane Smith] left office in 2011.'],
    [
      'Jane Smith, who led the inquiry, said that she left office in 2011.',
      '[Jane Smith] left office in 2011.',
    ],
    // Titles and given names tell people apart; a paragraph goes on with the one before.
    ['Jane Smith met Peter Brown. She left office in 2011.', '[Jane Smith] left office in 2011.'],
    ['Jane Smith led the inquiry.\n\nShe left office in 2011.', '[Jane Smith] left office in 2011.'],
    [
      'Jane Smith led the inquiry. She worked with Ann Brown. She left office in 2011.',
      '[Jane Smith] left office in 2011.',
    ],
    // Somebody was spoken of by the pronoun before.
    [
      'Jane Smith led the inquiry. Her lawyer, Ann Brown, said she left office in 2011.',
      'She left office in 2011. ← she',
    ],
    [
      'Ann Brown spoke. In her film, Jane Smith met 300 people.',
      'In her film, Jane Smith met 300 people. ← her',
    ],
    // A name before "'s" would look like an owner.
    ['Jane Smith spoke. She’s left the office in 2011.', 'She’s left the office in 2011. ← She'],
    ['Mayor Jane Smith spoke. The mayor left office in 2011.', '[Jane Smith] left office in 2011.'],
    ['Mayor Jane Smith spoke. The mayor race cost 300 dollars.', 'The mayor race cost 300 dollars.'],
    // Only somebody sees and says; a thing may be anything.
    [
      'Russia closed two ports because it wanted 300 million dollars.',
      '[Russia] wanted 300 million dollars.',
    ],
    ['Russia closed two ports because it lost 300 million dollars.', 'It lost 300 million dollars. ← it'],
    ['Russia closed two ports. It lost 300 million dollars.', 'It lost 300 million dollars. ← It'],
    [
      'Russia and Japan fought in 1905. They agreed on a border in 1907.',
      '[Russia and Japan] agreed on a border in 1907.',
    ],
    // What points back, and what does not.
    ['This cost the state 300 million dollars.', 'This cost the state 300 million dollars. ← This'],
    [
      'Those workers lost 300 million dollars in 2015.',
      'Those workers lost 300 million dollars in 2015. ← Those',
    ],
    ['We paid 300 million dollars in 2015.', 'We paid 300 million dollars in 2015. ← We'],
    ['This year the state lost 300 million dollars.', 'This year the state lost 300 million dollars.'],
    ['It is harder to find a teacher than in 2015.', 'It is harder to find a teacher than in 2015.'],
    ['The court fined him 300 dollars in May.', 'The court fined him 300 dollars in May. ← him'],
    ['The senator sold his house in May.', 'The senator sold his house in May.'],
    ['Jane Smith sold her house in May.', 'Jane Smith sold her house in May.'],
    // A half of a divided country is named.
    [
      'North and South Korea fought until 1953. The South had 600,000 soldiers.',
      '[South Korea] had 600,000 soldiers.',
    ],
  ])('should read %j', (text, expected) => {
    expect(claimsOf(text).map(worded)).toContain(expected);
  });

  it('should leave alone what an editor has worded', () => {
    const text = 'Jane Smith led the inquiry. She left office in 2011.';
    const claims = claimsOf(text, (all) =>
      all.map((each) => (each.kind === 'claim' ? { ...each, by: 'editor' } : each)),
    );
    expect(claims.map(worded)).toContain('She left office in 2011.');
  });

  it('should tell of whom, when and how much a claim speaks', () => {
    const [claim] = claimsOf('France spent about 50 billion dollars on rail between 1990 and 2000.');
    expect(claim).toMatchObject({
      about: ['Q142'],
      times: ['1990-01-01/1990-12-31', '2000-01-01/2000-12-31'],
      quantities: [
        { words: 'about 50 billion dollars', type: 'money', value: 50e9, unit: 'USD', approximate: true },
      ],
    });
  });

  it('should tell only what stands in the pieces of a claim', () => {
    const claims = claimsOf('Spain enjoys a 50-1 trade advantage and 2-1 size advantage over Malta.');
    expect(claims.map(({ quantities }) => quantities?.map(({ words }) => words))).toEqual([
      ['50-1'],
      ['2-1'],
    ]);
    expect(claims.map(({ about }) => about)).toEqual([
      ['Q29', 'Q233'],
      ['Q29', 'Q233'],
    ]);
  });
});

/** What counts, dates, denies or doubts stays, as does a clause without commas; and what is short enough. */
const asTheyAre: readonly (readonly [string, string])[] = [
  'On Tuesday night, in a room of the Capitol, a group of 20 people met with the lawyers of the firm.',
  'In a room of the Capitol, a group of people met with the lawyers of the firm and with the minister.',
  'The National Housing Agency (founded in 1950) spent 300 million dollars on new houses in Lisbon.',
  'The bridge, which was never painted by anybody, carried 160,000 cars on a single day in 1960.',
  'The bridge which stands at the end of the old town carried 160,000 cars on a single day in 1960.',
  'The court blocked 300 companies from leaving their plants, citing 20 threats to public safety in 1986.',
  'Jane Smith visited 300 houses in Madrid, a nursing home in Lisbon, and a school in the south of France.',
  'The agency (NHA) spent 300 million dollars in 2015.',
].map((text) => [text, text]);

const shortened: readonly (readonly [string, string])[] = [
  [
    'The National Housing Agency (NHA) spent 300 million dollars on new houses in Lisbon in 2015.',
    'The National Housing Agency spent 300 million dollars on new houses in Lisbon in 2015.',
  ],
  [
    'The bridge, which stands at the end of the old town, carried 160,000 cars on a single day in 1960.',
    'The bridge carried 160,000 cars on a single day in 1960.',
  ],
  [
    'Jane Smith, a nursing home owner from the old town, spent 300 million dollars on new houses in 2015.',
    'Jane Smith spent 300 million dollars on new houses in 2015.',
  ],
  [
    'The court blocked 300 companies from leaving their plants in 1986, citing a threat to public safety.',
    'The court blocked 300 companies from leaving their plants in 1986.',
  ],
];

it.each([...shortened, ...asTheyAre])('should shorten %j by asides alone', (text, expected) => {
  expect(claimsOf(text).map((claim) => claim.text)).toEqual([expected]);
});
