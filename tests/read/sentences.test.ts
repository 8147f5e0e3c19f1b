// Sentences: where they end, and where they only seem to.
import { describe, expect, it } from 'vitest';
import { en } from '../../pipeline/languages/en/index.ts';
import { sentencesIn } from '../quality/sentences.eval.ts';

/** Each text with its sentences, parted by a bar. */
const cases: readonly (readonly [string, string])[] = [
  ['after a full stop', 'It rained.|The roads were closed.'],
  ['not after a title', 'Then Mr. Kim met Gen. Park.|They spoke.'],
  ['not after an acronym before a noun', 'Critics want U.S. troops gone.|The U.S. Senate agrees.'],
  ['after an acronym before a word that opens sentences', 'He lives in the U.S.|But she does not.'],
  ['after an acronym before a command', 'Stop the exercises of the U.S.|Put the bans on paper.'],
  ['not after a.m. within a sentence', 'At 10:30 a.m. the talks began.'],
  ['after p.m. at the end', 'They met at 6 p.m.|The talks went on.'],
  ['not after initials', 'John F. Kennedy and J. R. Smith wrote it.'],
  ['not in decimals and money', 'It cost $5.3 million.|It grew by 2.5 percent.'],
  ['not at an ellipsis that goes on', 'He waited ... and waited.'],
  ['after an ellipsis before a capital', 'He waited...|Then he left.'],
  ['not at an omission in brackets', 'He said "we [...] agreed" on that.'],
  ['not at a quotation inside a sentence', '"Stop!" he said.|She did.'],
  ['not between a quotation and the speaker named', '"Why now?" Ms. Rivera asked.|Nobody knew.'],
  ['after a quotation that ends a sentence', 'He said, "We are done."|She left.'],
  ['before a quotation between two apostrophes', "''It rained,'' she said.|''It was cold.''|He left."],
  ['before a quotation in a quotation', 'He wrote.|“‘It rained,’ she said.”'],
  ['not at a stop in a bracket inside a sentence', 'The even torturous (and tortuous!) process goes on.'],
  ['before a sentence in brackets', 'They lost.|(Nobody was surprised.)|They went home.'],
  ['not at the number of a list item', '1. The first point holds.|2. The second does not.'],
  ['at lettered items', '(a) One point. |(b) Another point.'],
  ['not at a numbered page', 'See p. 55 and No. 7 for more.'],
  ['after a question', 'Why do they remain?|Nobody can say.'],
  ['not inside addresses', 'Read www.example.org/a.b?c today.|It helps.'],
  ['after the number of a note', 'It grew. [1]|Then it fell. [2] [3]|Nobody knew.'],
  ['in a text without capitals', 'they came late.|nobody asked why.'],
  ['at bullets', '• One point|• Another point'],
  ['after a company', 'She works for Acme Inc. in Ohio.|He left Acme Inc.|She stayed.'],
];

describe('sentences end', () => {
  for (const [name, text] of cases) {
    it(name, () => {
      const sentences = text.split('|').map((sentence) => sentence.trim());
      expect(sentencesIn(sentences.join(' '), en)).toEqual(sentences);
    });
  }

  it('where the blank is missing', () => {
    expect(sentencesIn('We agreed.They did not.', en)).toEqual(['We agreed.', 'They did not.']);
  });

  it('at the end of a paragraph without a full stop', () => {
    expect(sentencesIn('A heading\n\nSome words', en)).toEqual(['A heading', 'Some words']);
  });

  it('where a writer broke the line on purpose', () => {
    const line = 'Negotiators of both sides met again on Monday and agreed to go on talking.';
    expect(sentencesIn(`A short line\n${line}`, en)).toEqual(['A short line', line]);
  });

  it('not at a line break inside a paragraph', () => {
    expect(sentencesIn('Some words\ngo on here.', en)).toEqual(['Some words\ngo on here.']);
  });
});
