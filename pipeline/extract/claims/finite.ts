// Words → whether a finite verb may stand among them: without one they state nothing.
import { tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { shapes } from '../../model/token.ts';
import { is, type Range } from '../lexis.ts';
import type { Board } from './draft.ts';
import { isVerb } from './ends.ts';

/** Whether one of the words is a finite verb, or can be by its form though it was read as another: "destroys". */
export function hasFinite(board: Board, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const isPlural = i === from && board.parts[i] === tags.nouns;
    if (!isPlural && mayBeFinite(board, i)) return true;
  }
  return false;
}

function mayBeFinite({ parts, partsWords, lexis, speech }: Board, i: number): boolean {
  const tag = parts[i];
  if (tag === tags.past || tag === tags.third || tag === tags.present || tag === tags.modal) return true;
  if (tag === tags.base) return lexis.words[parts[i - 1] === tags.adverb ? i - 2 : i - 1] !== speech.to;
  if (is(lexis, i, roles.past | roles.auxiliary)) return true;
  const shape = lexis.tokens.shape[i] ?? 0;
  if ((shape & shapes.capital) !== 0 && (shape & shapes.opens) === 0) return false;
  const can = partsWords.classes[lexis.parts[i] as number] ?? [];
  if (tag === tags.doing) return false;
  if (tag === tags.noun) return can.includes(tags.base) && takesObject(parts[i + 1]);
  return can.includes(tags.third) || can.includes(tags.past) || isVerb(lexis, i);
}

/** "The bridge cost 20 million", "this cost the state": behind a noun such words would stand with a preposition. */
function takesObject(next: number | undefined): boolean {
  return next === tags.determiner || next === tags.number || next === tags.possessive;
}
