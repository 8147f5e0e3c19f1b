// Which statements are proposed for checking, whose they are, and how they are worded.
import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { ofKind } from '../../pipeline/model/annotation.ts';
import { deskOf } from '../desk.ts';
import { statements } from './claims.table.ts';

function claimsOf(text: string) {
  return ofKind(extract(deskOf(text)), 'claim').map(({ finding }) => finding);
}

describe('claims', () => {
  it('should propose a plain statement as the author’s', () => {
    expect(claimsOf('The bridge opened in 1932 and carries 160,000 cars a day.')[0]).toMatchObject({
      entity: 'author',
      modality: 'asserted',
    });
  });

  it('should credit a reported statement to its source', () => {
    const [claim] = claimsOf('The transport ministry said that the bridge had cost 20 million dollars.');
    expect(claim).toMatchObject({
      claimant: 'The transport ministry',
      modality: 'reported',
      text: 'The bridge had cost 20 million dollars.',
    });
  });

  it('should leave the claimant of critics and sources open', () => {
    const [claim] = claimsOf('Critics say that the bridge cost 20 million dollars.');
    expect(claim?.modality).toBe('reported');
    expect(claim?.claimant).toBeNull();
    expect(claim?.credited).toBe('Critics');
  });

  it.each([
    [
      '"We will close the plant by 2026," the minister told reporters. "It lost 3 million euros."',
      ['We will close the plant by 2026.', 'It lost 3 million euros.'],
    ],
    [
      '"The plant," the minister said, "lost 3 million euros in 2023."',
      ['The plant lost 3 million euros in 2023.'],
    ],
    [
      '"Why does the plant exist? It lost 3 million euros in 2023. Close it now. Thank you," the minister said.',
      ['It lost 3 million euros in 2023.'],
    ],
    [
      'The minister said that the plant lost 3 million euros and that it employed 40 people.',
      ['The plant lost 3 million euros.', 'It employed 40 people.'],
    ],
    [
      'The minister said that plants lost and mines gained 3 million euros.',
      ['Plants lost and mines gained 3 million euros.'],
    ],
  ])('should make each sentence of what somebody says a claim of its own: %s', (text, worded) => {
    expect(claimsOf(text).map((claim) => claim.text)).toEqual(worded);
  });

  it.each([
    // Words of others, though nobody is credited.
    '“The plant lost 3 million euros. It closed in 2023.”',
    'The report was quoted at length: “The plant lost 3 million euros.',
    // No verb, no subject, half a clause.
    'The firm filed, the ministry said, in July 2012.',
  ])('should not make a claim of the author’s or a fragment of %j', (text) => {
    const wordings = claimsOf(text).map((claim) => claim.text);
    expect(wordings.filter((wording) => /^(?:The plant|It|In|Lost)|“/.test(wording))).toEqual([]);
  });

  it('should cut a quotation that is not closed off the clause before it', () => {
    const text = 'The paper printed 300 words of the report in May: “The plant is safe.';
    expect(claimsOf(text).map((claim) => claim.text)).toContain(
      'The paper printed 300 words of the report in May.',
    );
  });

  it('should mark what a source denies', () => {
    const [claim] = claimsOf('The ministry denied that the bridge had cost 20 million dollars.');
    expect(claim?.modality).toBe('denied');
  });

  it.each([
    'The city should rebuild the bridge in 2030.',
    'It is time to rebuild the bridge in London.',
    'How much did the bridge in London cost in 2010?',
    'Put the 20 million dollars into the bridge.',
    'The bridge will open in 2030.',
    'If the bridge in London opened in 2030, it would cost 20 million dollars.',
    'The bridge is a beautiful and important monument.',
    'Some engineers wonder if the bridge in London opened in 1932.',
    'The ministry could have said that the bridge opened in 1932.',
  ])('should not propose %j', (text) => {
    expect(
      claimsOf(text).filter((claim) => claim.entity === 'author' || claim.modality === 'reported'),
    ).toEqual([]);
  });

  it('should part a statement at its semicolon and leave the opinion out', () => {
    const wordings = claimsOf('Paris and London fought seven wars; today another war is inconceivable.').map(
      (claim) => claim.text,
    );
    expect(wordings).toEqual(['Paris and London fought seven wars.']);
  });

  it('should make two claims of two counted phrases and share the rest', () => {
    const wordings = claimsOf('France had a 3-1 lead in goals and 2-1 lead in corners over Spain.');
    expect(wordings.length).toBeGreaterThanOrEqual(1);
    const [first, second] = claimsOf(
      'Spain enjoys a 50-1 trade advantage and 2-1 size advantage over Malta.',
    );
    expect(first?.text).toBe('Spain enjoys a 50-1 trade advantage over Malta.');
    expect(second?.text).toBe('Spain enjoys a 2-1 size advantage over Malta.');
    expect(second?.pieces).toHaveLength(2);
  });

  it('should not part what stands under a negation', () => {
    const text = 'London is not threatened because Paris and Rome have 200 nuclear weapons.';
    expect(claimsOf(text).map((claim) => claim.text)).toEqual([text]);
  });

  it('should drop a leading connective and nothing else', () => {
    const wordings = claimsOf('However, the bridge in London opened in 1932.').map((claim) => claim.text);
    expect(wordings).toEqual(['The bridge in London opened in 1932.']);
  });

  it('should not make headings into claims', () => {
    const desk = deskOf('# The bridge in London opened in 1932\n\nYes.', '2019-03-05', 'md');
    expect(ofKind(extract(desk), 'claim')).toEqual([]);
  });

  it.each(statements)('should read %j', (text, expected) => {
    const found = claimsOf(text).map(({ entity, claimant, modality, text: wording }) =>
      entity === 'author' ? wording : `${claimant ?? '?'} ${modality}: ${wording}`,
    );
    expect(found.sort()).toEqual([...expected].sort());
  });

  it('should name a claimant by name and title, whatever the title is of', () => {
    const text = '“The bridge cost 40 million dollars,” committee Chairman Jane Smith said.';
    expect(claimsOf(text)[0]?.claimant).toBe('committee Chairman Jane Smith');
  });

  it('should name no claimant where the words taken for a source are a clause', () => {
    const [claim] = claimsOf(
      'Jane Smith often mocked the mayor, claiming that the bridge had cost 20 million dollars.',
    );
    expect(claim).toMatchObject({ claimant: null, text: 'The bridge had cost 20 million dollars.' });
  });

  it('should leave a pronoun open where two people are near', () => {
    const two = 'Jane Smith met Ann Brown on Monday. She said that the bridge had cost 20 million dollars.';
    const one = 'Jane Smith spoke on Monday. She said that the bridge had cost 20 million dollars.';
    expect(claimsOf(two).find((claim) => claim.modality === 'reported')?.claimant).toBeNull();
    expect(claimsOf(one).find((claim) => claim.modality === 'reported')?.claimant).toBe('Jane Smith');
  });

  it('should keep every claim in words of the article', () => {
    const text = 'The subsidy, which costs 900 million pounds a year, benefits only the largest farms.';
    for (const { pieces, text: wording } of claimsOf(text))
      expect(`${pieces.map(({ start, end }) => text.slice(start, end)).join(' ')}.`).toBe(wording);
  });
});
