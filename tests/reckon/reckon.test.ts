// Figures and days worked out again: what holds, what does not, what stays unsaid.
import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { languages } from '../../pipeline/languages/index.ts';
import { link } from '../../pipeline/link/index.ts';
import type { Note } from '../../pipeline/model/note.ts';
import { words } from '../../pipeline/model/prose.ts';
import { reckon } from '../../pipeline/reckon/index.ts';
import { deskOf } from '../desk.ts';

function notesOn(text: string): { notes: readonly Note[]; messages: readonly string[] } {
  const desk = deskOf(text);
  const { annotations } = link(extract(desk), desk);
  const notes = reckon({ ...desk, annotations });
  return { notes, messages: desk.report.messages.map(({ reason }) => reason) };
}

function told(text: string): readonly (readonly [string, string, boolean])[] {
  return notesOn(text).notes.map(({ span, working, holds }) => [words({ text }, span), working, holds]);
}

describe.each([...languages.values()].map(({ code, reckoning }) => [code, reckoning] as const))(
  'reckonings in %s',
  (_code, { rules }) => {
    const examples = rules.flatMap(({ name, examples }) =>
      examples.map((example) => [name, ...example] as const),
    );

    it.each(examples)('%s reads "%s"', (rule, text, working, holds) => {
      expect(notesOn(text).notes.map((note) => [note.rule, note.working, note.holds])).toContainEqual([
        rule,
        working,
        holds,
      ]);
    });

    it('should have one name and at least one example a rule', () => {
      expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
      expect(rules.filter(({ examples: { length } }) => length === 0)).toEqual([]);
    });
  },
);

describe('a stated figure', () => {
  it.each([
    ['Exports rose from $50 million to $60.5 million, a 21 percent increase.', true],
    ['Exports rose from about $50 million to $60 million, a 25 percent increase.', true],
    ['Exports rose from $51 million to $68 million, a 33.3 percent increase.', true],
    ['Exports rose from $51 million to $68 million, more than 30 percent.', true],
    ['Exports rose from $51 million to $68 million, more than 40 percent.', false],
    ['Exports rose from $51 million to $68 million, less than 40 percent.', true],
    ['Only 333 of the 1,000 members (33 percent) voted.', true],
    ['The rate fell from 8 percent to 4 percent, a drop of 4 percent.', true],
    ['The rate fell from 8 percent to 4 percent, a drop of 50 percentage points.', false],
    ['Sales doubled from $10 million to $20 million.', true],
    ['Sales grew by $10 million, from $10 million to $30 million.', false],
  ])('%s agrees: %s', (text, holds) => {
    expect(told(text).map((note) => note[2])).toEqual([holds]);
  });

  it.each([
    'Exports would rise from $50 million to $60 million, a 50 percent increase.',
    'Exports rose from $50 million to $60 million, nearly a 25 percent increase.',
    'Exports did not rise from $50 million to $60 million, a 50 percent increase.',
    'Exports rose from $50 million to 60 tons, a 50 percent increase.',
    'Exports rose 50 percent. They went from $50 million to $60 million.',
    'The Korean War ended before 1960.',
    'The Korean War could have ended in 1960.',
    'The war ended in 1960.',
    'Phase 4: 1 ton and 2 tons.',
    'Fees rose to $82 million from $72 million and rents rose to $95 million.',
    'Sales nearly doubled from $10 million to $16 million.',
    'Sales would double from $10 million to $16 million.',
    'The rate rose from 8 percent in May to 10 percent in June and 12 percent in July.',
    'Small ones rose 49 percent since May, while those with 5 to 6 inches fell.',
    'It recalled what happened in Rome in 2008 to the NATO.',
    'The plant in the Soviet Union opened in 2011.',
    'The two sides met, and 25 percent of them left.',
  ])('%s is left alone', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a count that comes back', () => {
  it('should agree with the one before', () => {
    expect(told('Police held 45 striking workers. Later the 54 striking workers went home.')).toEqual([
      ['54 striking workers', '45 ≠ 54', false],
    ]);
    expect(told('Police held 45 striking workers. Later the 45 striking workers went home.')).toEqual([
      ['45 striking workers', '45', true],
    ]);
  });

  it('should not be compared where others may be meant', () => {
    expect(told('Police held 45 striking workers. Later 54 striking workers came.')).toEqual([]);
    expect(told('Police held 45 striking workers. Of the 54 striking workers none came.')).toEqual([]);
    expect(told('Police held 45 striking workers, not the 54 striking workers of May.')).toEqual([]);
    expect(told('Police held 45 workers. Later the 54 workers came.')).toEqual([]);
  });
});

describe('what the editor is told', () => {
  it('should be what does not agree, where it stands, and never what does', () => {
    const { notes, messages } = notesOn(
      'The Korean War ended in 1954. NATO was founded in 1949. Only 30 of the 120 members (25 percent) voted.',
    );
    expect(notes).toHaveLength(3);
    expect(messages).toEqual(['Unexpected “1954”, expected what comes out of the rest: 1953-07-27']);
  });

  it('should come in linear time on hostile text', () => {
    const many = `It rose ${'from 1 ton to 2 tons, 3 percent '.repeat(2000)}.`;
    expect(Array.isArray(notesOn(many).notes)).toBe(true);
    const words = `It rose ${'fell grew '.repeat(10_000)} 3 percent from 4 tons.`;
    expect(Array.isArray(notesOn(words).notes)).toBe(true);
  });
});
