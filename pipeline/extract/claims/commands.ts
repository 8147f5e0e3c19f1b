// A clause → whether it commands: "Put the bans on paper." is no statement.
import { tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { signs } from '../../model/language/stance.ts';
import { is, type Range } from '../lexis.ts';
import type { Board } from './draft.ts';
import { hasMainVerb } from './finite.ts';

/** "Put the bans on paper.", "Never forget.": a base form with its object and no subject; `first` are the signs of its first word. */
export function isCommand(board: Board, { from, to }: Range, first: number): boolean {
  const { lexis, parts } = board;
  if (parts[from] === tags.base && opensObject(board, from + 1, first)) return true;
  if ((first & signs.negation) !== 0 && parts[from + 1] === tags.base) return true;
  if ((first & signs.command) === 0 || to - from < 2 || parts[from] === tags.noun) return false;
  if (isFullName(board, { from, to })) return false;
  // "Support for the pact has grown": a noun after all.
  if (is(lexis, from + 1, roles.preposition) && hasMainVerb(board, { from: from + 1, to })) return false;
  return (
    is(lexis, from + 1, roles.determiner | roles.objective | roles.pronoun | roles.preposition) ||
    (first & ~signs.command) === 0
  );
}

/** "Mark Smith left": no command to mark something. */
function isFullName(board: Board, { from, to }: Range): boolean {
  const { parts } = board;
  return (
    parts[from] === tags.name && parts[from + 1] === tags.name && hasMainVerb(board, { from: from + 1, to })
  );
}

/** "The", "them", the "up" of a verb; and a name behind a word, of the signs `verb`, that often commands. */
function opensObject({ lexis, parts }: Board, i: number, verb: number): boolean {
  if (is(lexis, i, roles.determiner | roles.objective) || parts[i] === tags.particle) return true;
  return parts[i] === tags.name && (verb & signs.command) !== 0;
}
