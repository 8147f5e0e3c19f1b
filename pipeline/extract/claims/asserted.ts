// What the author says in their own name → claims: the clauses that are asserted and that evidence could decide.
import { roles } from '../../model/language/speech.ts';
import { signs } from '../../model/language/stance.ts';
import { kinds, shapes } from '../../model/token.ts';
import { is } from '../lexis.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { coordinated } from './coordinated.ts';
import type { Board, Draft, Range, Sentence } from './draft.ts';
import { modalityOf } from './modality.ts';

/** Below this a sentence states nothing that evidence could decide. */
const leastVerifiable = 0.18;
/** Above this a sentence voices an opinion, unless it counts or dates. */
const mostSubjective = 0.8;
/** A sentence of more tokens is a list or noise; nobody checks it as one. */
const longest = 300;

/** The claims of one sentence, the words of others (`reported`) left out. */
export function* asserted(board: Board, sentence: Sentence, reported: readonly Range[]): Generator<Draft> {
  const { verifiable, subjective } = sentence.score;
  if (sentence.to - sentence.from > longest) return;
  if (verifiable < leastVerifiable || subjective > mostSubjective) return;
  const clauses = clausesOf(board, sentence);
  if (clauses.some((clause) => clause.use === 'condition')) return;
  for (const clause of clauses) {
    const bare = stripped(board, clause);
    if (reported.some((range) => range.from < clause.to && clause.from < range.to)) continue;
    if (!bare || !states(board, bare, clause)) continue;
    if (modalityOf(board, bare, sentence) !== 'asserted') continue;
    for (const pieces of coordinated(board, bare)) {
      const rule = clause.use === 'example' ? 'example' : 'asserted';
      yield { rule, pieces, claimant: board.author, entity: 'author', modality: 'asserted' };
    }
  }
}

/** Without leading connectives and closing punctuation. */
export function stripped(
  { lexis, stance }: Pick<Board, 'lexis' | 'stance'>,
  range: Range,
): Range | undefined {
  let { from, to } = range;
  const leads = (i: number): boolean => {
    const word = lexis.words[i] as string;
    return /^[,;:—–]$/.test(word) || stance.concessions.has(word) || isConnective(i, word);
  };
  const isConnective = (i: number, word: string): boolean =>
    stance.connectives.has(word) &&
    (lexis.words[i + 1] === ',' || is(lexis, i, roles.coordinator | roles.adverb));
  while (from < to && leads(from)) from++;
  while (to > from && /^(?:[.,;:!?…—–]|\.\.\.)$/.test(lexis.words[to - 1] as string)) to--;
  return to - from >= 3 ? { from, to } : undefined;
}

/** A finite verb with a subject that names something; an example needs a day or a number instead. */
function states(board: Board, { from, to }: Range, clause: Clause): boolean {
  const { lexis } = board;
  let verb = false;
  let content = 0;
  let anchored = false;
  for (let i = from; i < to; i++) {
    const bits = lexis.signs[i] as number;
    const shape = lexis.tokens.shape[i] ?? 0;
    if (
      is(lexis, i, roles.auxiliary | roles.past | roles.bare | roles.clause | roles.object) ||
      (bits & signs.past) !== 0
    )
      verb = true;
    if ((bits & (signs.time | signs.number)) !== 0 || (shape & shapes.digit) !== 0) anchored = true;
    if (lexis.tokens.kind[i] === kinds.word && lexis.roles[i] === 0) content++;
  }
  if (clause.use === 'example') return anchored;
  return (verb || anchored) && (content >= 1 || anchored);
}
