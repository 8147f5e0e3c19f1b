// Who says what: source, cue and content of each construction.
import { describe, expect, it } from 'vitest';
import { attributions } from '../../pipeline/extract/attributions.ts';
import { type AnnotationOf, ofKind } from '../../pipeline/model/annotation.ts';
import type { Span } from '../../pipeline/model/span.ts';
import { deskOf } from '../desk.ts';

function read(text: string): readonly AnnotationOf<'attribution'>[] {
  return ofKind([...attributions.extract(deskOf(text), [])], 'attribution');
}

/** `source / cue / content`, pieces joined by `…`. */
function shown(text: string): readonly string[] {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return read(text).map(({ finding }) =>
    [finding.source, finding.cue, finding.content].map(words).join(' / '),
  );
}

describe('attributions', () => {
  it.each([
    ['The mayor said that the bridge was safe.', 'The mayor / said / that the bridge was safe'],
    ['The mayor said the bridge was safe.', 'The mayor / said / the bridge was safe'],
    ['The bridge was safe, the mayor said.', 'the mayor / said / The bridge was safe'],
    ['The bridge, the mayor said, was safe.', 'the mayor / said / The bridge … was safe'],
    ['“The bridge is safe,” the mayor said.', 'the mayor / said / “The bridge is safe,”'],
    ['"The bridge is safe," said Ann Lee.', 'Ann Lee / said / "The bridge is safe,"'],
    [
      '“The bridge is safe,” said Ann Lee, an engineer.',
      'Ann Lee, an engineer / said / “The bridge is safe,”',
    ],
    ['The mayor said: “The bridge is safe.”', 'The mayor / said / “The bridge is safe.”'],
    ['“The bridge,” the mayor said, “is safe.”', 'the mayor / said / “The bridge,” … “is safe.”'],
    [
      '“The bridge is safe,” the mayor said. “Nobody needs to worry.”',
      'the mayor / said / “The bridge is safe,” … “Nobody needs to worry.”',
    ],
    ['According to the engineers, the bridge is safe.', 'the engineers / According to / the bridge is safe'],
    ['The bridge is safe, according to the engineers.', 'the engineers / according to / The bridge is safe'],
    [
      "The mayor's explanation was that the bridge was old.",
      'The mayor / explanation was / that the bridge was old',
    ],
    ['There were reports that the bridge was old.', ' / reports / that the bridge was old'],
    ['As the engineers point out, the bridge is old.', 'the engineers / point out / the bridge is old'],
    ['Critics worry that the bridge is old.', 'Critics / worry / that the bridge is old'],
    ['Some local experts wonder if the bridge is old.', 'Some local experts / wonder / if the bridge is old'],
    [
      'Ann Lee, who built it, said that the bridge was old.',
      'Ann Lee, who built it, / said / that the bridge was old',
    ],
    [
      'The mayor said that Ann Lee believes the bridge is old.',
      'The mayor / said / that Ann Lee believes the bridge is old',
    ],
    [
      '“The bridge is safe. It was built in 1932. Nobody needs to worry,” the mayor said.',
      'the mayor / said / “The bridge is safe. It was built in 1932. Nobody needs to worry,”',
    ],
    ['The mayor told reporters that the bridge was old.', 'The mayor / told / that the bridge was old'],
  ])('should read %j', (text, expected) => {
    expect(shown(text)).toContain(expected);
  });

  it.each([
    ['“We were never asked.” — Ann Lee, teacher', 'Ann Lee / — / “We were never asked.”'],
    ['"We were never asked." – Ann Lee (62)', 'Ann Lee / – / "We were never asked."'],
    ['Quote of the day: “We were never asked.” -- Ann Lee.', 'Ann Lee / -- / “We were never asked.”'],
    ['“We were never asked.”\n\n— Ann Lee', 'Ann Lee / — / “We were never asked.”'],
  ])('should read the signature of a quotation: %j', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it('should read each signature of a row of quotations', () => {
    expect(shown('“We were not asked.” ― Ann Lee “It was time.” ― Bo Marsh')).toEqual([
      'Ann Lee / ― / “We were not asked.”',
      'Bo Marsh / ― / “It was time.”',
    ]);
  });

  it.each([
    '“They lost” — the mill was closed.',
    '“They lost” — Ann Lee closed the mill.',
    'The mill is “quiet” — Ann Lee',
  ])('should take no clause and no name behind other words for a signature: %j', (text) => {
    expect(read(text).filter(({ by }) => by === 'attribution/signed')).toEqual([]);
  });

  it('should read a quotation that opens again in each paragraph as one', () => {
    const text = '“The bridge is safe,” the mayor said. “It was built in 1932.\n\n“Nobody needs to worry.”';
    expect(shown(text)).toContain(
      'the mayor / said / “The bridge is safe,” … “It was built in 1932. … “Nobody needs to worry.”',
    );
  });

  it('should give a likely cue that no construction reads what is meant around it', () => {
    expect(shown('She wanted to say that the bridge was old.')).toEqual([
      'She / wanted / to say that the bridge was old',
    ]);
  });

  it.each([
    '"',
    '“ ”',
    ', ',
    '(',
    'said that said that ',
    'claim that ',
    'he said, "x" ',
    'said x, ',
    'as he said, ',
    'according to ',
  ])('should come to an end where %j stands 20,000 times', (unit) => {
    expect(read(`He ${unit.repeat(20_000)}.`).length).toBeLessThanOrEqual(20_000);
  });

  it('should give a participle the subject of its sentence', () => {
    const text = 'The owners left the meeting, contending that the bridge was old.';
    expect(shown(text)).toContain('The owners / contending / that the bridge was old');
  });

  it('should give a noun of saying the one whose it is', () => {
    const text = 'It was a widely held belief of the engineers that the bridge was old.';
    expect(shown(text)).toContain('the engineers / belief / that the bridge was old');
  });

  it('should tell direct, indirect and mixed speech apart', () => {
    const form = (text: string) => read(text)[0]?.finding.form;
    expect(form('“The bridge is safe,” the mayor said.')).toBe('direct');
    expect(form('The mayor said that the bridge was safe.')).toBe('indirect');
    expect(form('The mayor said that the bridge was “perfectly safe” now.')).toBe('mixed');
  });

  it('should tell denial, doubt and question from saying', () => {
    const stance = (text: string) => read(text)[0]?.finding.stance;
    expect(stance('The mayor denied that the bridge was old.')).toBe('denies');
    expect(stance('The engineers disputed this account.')).toBe('denies');
    expect(stance('The engineers doubt that the bridge is safe.')).toBe('doubts');
    expect(stance('Some engineers wonder if the bridge is safe.')).toBe('asks');
    expect(stance('The engineers say that the bridge is safe.')).toBe('says');
  });

  it('should name the speaker without an apposition', () => {
    expect(read('“It is safe,” said Ann Lee, an engineer.')[0]?.finding.speaker).toBe('Ann Lee');
  });

  it('should name the speaker without a short form in brackets', () => {
    const [found] = read('The International Atomic Energy Agency (IAEA) reported that Iran complied.');
    expect(found?.finding.speaker).toBe('The International Atomic Energy Agency');
  });

  it('should name the one whom a relative pronoun stands for', () => {
    expect(read('It was built by Ann Lee, who said that it was safe.')[0]?.finding.speaker).toBe('Ann Lee');
  });

  it('should not take scare quotes for speech', () => {
    expect(read('They took several "easy" steps and a "big bang" to build it.')).toEqual([]);
  });

  it('should not take a noun for a verb', () => {
    expect(read('The state of the bridge was on the front page.')).toEqual([]);
  });

  it('should point into the text', () => {
    for (const { span, finding } of read('😀 “It is safe,” the mayor said.')) {
      expect(span.end).toBeLessThanOrEqual('😀 “It is safe,” the mayor said.'.length);
      expect(finding.content[0]?.start).toBe(3);
    }
  });
});
