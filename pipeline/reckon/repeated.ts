// Things counted twice in an article: "45 striking workers … the 54 striking workers".
import { ofKind } from '../model/annotation.ts';
import type { Note } from '../model/note.ts';
import type { Reckoner, ReckonSubject } from '../model/plugin.ts';
import { words } from '../model/prose.ts';
import { indexAt, type Span } from '../model/span.ts';
import { figureOf } from './figures.ts';
import { figure } from './written.ts';

/** A count, and the sentence in which it stands. */
interface Count {
  readonly value: number;
  readonly span: Span;
  readonly sentence: number;
}

/** How much text in front of a count tells whether it is definite. */
const leadLength = 16;

/**
 * Compares a count that speaks of things already counted ("the 54 striking workers") with the last count of the same
 * words in an earlier sentence. Left alone are counts of one word, for others may be meant; counts in one sentence,
 * which contrast two groups; and "of the 54 …", which may open a group of its own. Throws never.
 */
export const repeated: Reckoner = {
  name: 'repeated',
  *reckon({ article, annotations, language }: ReckonSubject): Iterable<Note> {
    const { prose } = article;
    const last = new Map<string, Count>();
    for (const { finding, span } of ofKind(annotations, 'quantity')) {
      if (finding.type !== 'measure') continue;
      const said = words(prose, span);
      const counted = said.toLowerCase().replace(/^.*?\d[\d,.]*\S*\s+/, '');
      if (counted === said.toLowerCase() || !counted.includes(' ')) continue;
      const { value, low, high } = figureOf(finding, said, language);
      const before = last.get(counted);
      const sentence = indexAt(prose.sentences, span.start);
      const lead = prose.text.slice(Math.max(0, span.start - leadLength), span.start).toLowerCase();
      if (before && before.sentence < sentence && language.reckoning.definite.test(lead)) {
        const holds = low <= before.value && before.value <= high;
        const working = holds ? figure(before.value) : `${figure(before.value)} ≠ ${figure(value)}`;
        yield { rule: 'number/repeated', span, operands: [before.span], holds, working };
      }
      last.set(counted, { value, span, sentence });
    }
  },
};
